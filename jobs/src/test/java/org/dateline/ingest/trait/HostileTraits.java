package org.dateline.ingest.trait;

import java.util.List;
import java.util.stream.Stream;

/** Input that costs a reader much if it is not made for it: each is read or rejected by itself. */
public final class HostileTraits {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";
  private static final String NEXT =
      "{\"text\":\"The ferry line to the islands closes in autumn.\"}\n";
  private static final String STORY = ("<p>" + (TEXT + " ").repeat(3) + "</p>").repeat(3);
  private static final String MARKS = "\u0301".repeat(100_000);

  public static List<FieldTrait> all() {
    return List.of(
        record("spacesWithoutEnd_areRead", TEXT + " ".repeat(200_000) + "x"),
        record("dashesWithoutEnd_areRead", TEXT + " -".repeat(100_000) + " x"),
        record("oneWordOfManyLetters_isRead", TEXT + " " + "a".repeat(200_000)),
        record("manyApostrophes_areRead", TEXT + " " + "a'".repeat(100_000)),
        record("manyOpenBrackets_areRead", TEXT + " " + "[".repeat(100_000) + "(".repeat(100_000)),
        record("manyOpenTags_areRead", TEXT + " " + "<b ".repeat(50_000)),
        record("advertisementAndManyMarks_isRead", TEXT + " advertisement" + MARKS),
        record("manyShortLines_areRead", TEXT + "\\n\\n" + "a b\\n".repeat(50_000)),
        field("titleOfManyCharacters_losesNothing", "title", "The vote. ".repeat(10_000)),
        field("authorsByTheThousand_loseNothing", "author", "Ann Roe, Li Wei; ".repeat(5_000)),
        field("languageOfManyParts_losesNothing", "language", "en" + "-a1".repeat(50_000)),
        field("sourceOfManyCharacters_losesNothing", "source", "Harbour ( - ".repeat(10_000)),
        field(
            "addressOfManyCharacters_losesNothing",
            "url",
            "https://a.example/" + "?a".repeat(50_000)),
        field("dateOfManyCharacters_losesNothing", "date", "2019-05-14 " + "-0001".repeat(20_000)),
        page(
            "hostileLanguageOfAPage_losesNothing",
            "<html lang='en" + "-a1".repeat(50_000) + "'><body>" + STORY + "</body></html>"),
        page(
            "pageOfDeepElements_isRead",
            "<html><body>" + "<div>".repeat(5_000) + "" + STORY + "</body></html>"),
        page(
            "attributeOfManyCharacters_isPassedOver",
            "<html><body class='" + "has-a ".repeat(50_000) + "'>" + STORY + "</body></html>"),
        page(
            "pageThatOpensWithManyComments_isRead",
            "<!---->".repeat(3_000) + "<html><body>" + STORY + "</body></html>"),
        FieldTrait.of("hostile", "expressionOfTheUsersThatTakesForever_isStopped")
            .set("ingest.max-seconds-per-record", "1")
            .set("ingest.drop-lines", "[\"(?:.*e){25}!\"]")
            .file("a.jsonl", json("text", (TEXT + " ").repeat(20)) + NEXT)
            .rejects("time_limit", "ingest.max-seconds-per-record")
            .accepts(),
        FieldTrait.of("hostile", "deepJson_isRejectedAndTheNextRecordRead")
            .file("a.jsonl", "{\"text\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}\n" + NEXT)
            .rejects("broken_json", "nesting depth")
            .accepts());
  }

  private static FieldTrait record(String name, String text) {
    return FieldTrait.of("hostile", name)
        .file("a.jsonl", json("text", text) + NEXT)
        .accepts("text", "~" + TEXT)
        .accepts();
  }

  private static FieldTrait field(String name, String field, String value) {
    return FieldTrait.of("hostile", name)
        .file("a.jsonl", "{\"text\":\"" + TEXT + "\",\"" + field + "\":\"" + value + "\"}\n" + NEXT)
        .accepts("text", TEXT)
        .accepts();
  }

  private static FieldTrait page(String name, String html) {
    return FieldTrait.of("hostile", name).file("a.html", html).accepts("text", "~" + TEXT);
  }

  private static String json(String field, String value) {
    return Stream.of("{\"", field, "\":\"", value, "\"}\n").reduce("", String::concat);
  }

  private HostileTraits() {}
}
