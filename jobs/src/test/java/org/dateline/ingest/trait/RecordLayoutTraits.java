package org.dateline.ingest.trait;

import java.util.ArrayList;
import java.util.List;

/** How records lie in a file, and what the file and its folders say of them. */
public final class RecordLayoutTraits {
  private static final String TEXT = "The harbour council voted for the new quay by nine to two.";
  private static final String MORE = "The ferry to the islands stops in autumn, its owner says.";
  private static final String A =
      "{\"title\":\"Quay\",\"text\":\"" + TEXT + "\",\"url\":\"https://a.example/quay\"}";
  private static final String B =
      "{\"title\":\"Ferry\",\"text\":\"" + MORE + "\",\"url\":\"https://a.example/ferry\"}";

  public static List<FieldTrait> all() {
    var traits = new ArrayList<FieldTrait>();
    for (String wrapping :
        List.of(
            "{\"hits\":{\"total\":2,\"hits\":[{\"_source\":@A},{\"_source\":@B}]}}",
            "{\"status\":\"ok\",\"response\":{\"docs\":[@A,@B],\"meta\":{}}}",
            "{\"response\":{\"results\":[@A,@B]}}",
            "{\"data\":[{\"type\":\"a\",\"attributes\":@A},{\"type\":\"a\",\"attributes\":@B}]}",
            "{\"data\":{\"posts\":{\"edges\":[{\"node\":@A},{\"node\":@B}]}}}",
            "{\"total_rows\":2,\"rows\":[{\"id\":\"1\",\"doc\":@A},{\"id\":\"2\",\"doc\":@B}]}",
            "{\"totalElements\":2,\"content\":[@A,@B]}",
            "{\"newsList\":[@A,@B]}",
            "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Quay\",\"articleBody\":\""
                + TEXT
                + "\"},{\"@type\":\"Article\",\"headline\":\"Ferry\",\"articleBody\":\""
                + MORE
                + "\"}]}",
            "{\"articles\":{\"-Kx1\":@A,\"-Kx2\":@B}}",
            "{\"12\":@A,\"17\":@B}",
            "{\"title\":{\"0\":\"Quay\",\"1\":\"Ferry\"},\"text\":{\"0\":\""
                + TEXT
                + "\",\"1\":\""
                + MORE
                + "\"}}",
            "{\"columns\":[\"title\",\"text\"],\"index\":[0,1],\"data\":[[\"Quay\",\""
                + TEXT
                + "\"],[\"Ferry\",\""
                + MORE
                + "\"]]}",
            "{\"schema\":{\"fields\":[{\"name\":\"title\",\"type\":\"string\"}]},\"data\":[@A,@B]}",
            "[[\"title\",\"text\"],[\"Quay\",\"" + TEXT + "\"],[\"Ferry\",\"" + MORE + "\"]]")) {
      traits.add(
          of("layout" + (traits.size() + 1) + "_givesBothArticles", wrapping)
              .accepts("title", "Quay", "text", TEXT)
              .accepts("title", "Ferry", "text", MORE));
    }
    traits.addAll(articlesThatHoldLists());
    traits.addAll(pandas());
    traits.addAll(surroundings());
    return traits;
  }

  private static FieldTrait of(String name, String json) {
    return FieldTrait.of("layout", name).file("a.json", json.replace("@A", A).replace("@B", B));
  }

  private static List<FieldTrait> articlesThatHoldLists() {
    return List.of(
        of(
                "articleWithRelatedOnes_isOne",
                "{\"related\":[@B],\"title\":\"Quay\",\n\"text\":\"" + TEXT + "\"}")
            .accepts("title", "Quay", "text", TEXT),
        of(
                "articleWithArticlesBeforeItsText_isOne",
                "{\"articles\":[@B],\n\"title\":\"Quay\",\"text\":\"" + TEXT + "\"}")
            .accepts("title", "Quay", "text", TEXT),
        of(
                "articleOfSections_isOne",
                "{\"title\":\"Quay\",\n"
                    + "\"date\":\"2019-05-14\",\"sections\":[{\"title\":\"Vote\",\"url\":\"#a\",\"paragraphs\":[\""
                    + TEXT
                    + "\"]},{\"title\":\"Ferry\",\"paragraphs\":[\""
                    + MORE
                    + "\"]}]}")
            .accepts("title", "Quay", "text", "Vote\n\n" + TEXT + "\n\nFerry\n\n" + MORE),
        of(
                "postOfWordPress_isOne",
                "{\"title\":{\"rendered\":\"Quay\"},\n\"content\":{\"rendered\":\"<p>"
                    + TEXT
                    + "</p>\"}}")
            .accepts("title", "Quay", "text", TEXT),
        of(
                "articleByLanguages_isOne",
                "{\"title\":{\"en\":\"Quay\",\"fr\":\"Quai\"},\n\"body\":{\"en\":\""
                    + TEXT
                    + "\",\"fr\":\"\"}}")
            .accepts("title", "Quay", "text", TEXT));
  }

  private static List<FieldTrait> pandas() {
    String long_ = TEXT.repeat(300);
    return List.of(
        of(
                "columnsLongerThanARecord_sayHowToWriteThem",
                "{\"title\":{\"0\":\"Quay\"},\"text\":{\"0\":\"" + long_ + "\"}}")
            .set("ingest.max-record-bytes", "10000")
            .rejects("record_too_long", "orient='records', lines=True"),
        of("valuesWithoutNames_sayHowToWriteThem", "[[\"Quay\",\"" + TEXT + "\"]]")
            .rejects("not_an_object", "orient='records', lines=True"),
        of(
                "splitRowOfOtherLength_isRejected",
                "{\"columns\":[\"title\",\"text\"],\"data\":[[\"Quay\"],[\"Ferry\",\""
                    + MORE
                    + "\"]]}")
            .rejects("broken_row", "expected 2 cells")
            .accepts("title", "Ferry"),
        of(
                "keyedArticles_mayHoldScalarsAndBrokenOnes",
                "{\"a\":@A,\n\"b\\\"}\":null,\"c\":7,\"d\":{\"title\":},\"e\":@B}")
            .accepts("title", "Quay")
            .rejects("not_an_object", "found null")
            .rejects("not_an_object", "found the integer 7")
            .rejects("broken_json", "")
            .accepts("title", "Ferry"));
  }

  private static List<FieldTrait> surroundings() {
    String undated = A.replace("\"url\"", "\"section\"") + "\n";
    return List.of(
        of(
                "feedTitle_isTheSourceOfItsItems",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour"
                    + " Times\",\"items\":[{\"title\":\"Quay\",\"content_html\":\"<p>"
                    + TEXT
                    + "</p>\",\"date_published\":\"2019-05-14T10:00:00Z\"}]}")
            .accepts(
                "title",
                "Quay",
                "source",
                "Harbour Times",
                "text",
                TEXT,
                "published_date",
                "2019-05-14"),
        of(
                "sourceOfTheFile_isThatOfItsArticles",
                "{\"publication\":\"Harbour"
                    + " Times\",\"articles\":[@A,{\"title\":\"Ferry\",\"publisher\":\"Island"
                    + " Post\",\"text\":\""
                    + MORE
                    + "\"}]}")
            .accepts("source", "Harbour Times")
            .accepts("source", "Island Post"),
        FieldTrait.of("layout", "folders_giveSourceAndDate")
            .file("news/source=Harbour%20Times/date=2019-05-14/part-0.jsonl", undated)
            .accepts(
                "source",
                "Harbour Times",
                "published_date",
                "2019-05-14",
                "date_provenance",
                "folder"),
        FieldTrait.of("layout", "foldersOfYearMonthAndDay_giveADate")
            .file("year=2019/month=05/day=14/part-0.csv", "title,text\nQuay," + TEXT + "\n")
            .accepts("published_date", "2019-05-14", "source", "unknown"),
        FieldTrait.of("layout", "foldersWithoutValue_sayNothing")
            .file(
                "publisher=__HIVE_DEFAULT_PARTITION__/date=__HIVE_DEFAULT_PARTITION__/a.jsonl",
                undated)
            .accepts("source", "unknown", "published_date", null),
        FieldTrait.of("layout", "record_winsOverItsFolders")
            .file(
                "source=Archive/date=2024-01-01/a.jsonl",
                "{\"title\":\"Quay\",\"outlet\":\"Harbour"
                    + " Times\",\"date\":\"2019-05-14\",\"text\":\""
                    + TEXT
                    + "\"}\n")
            .accepts(
                "source",
                "Harbour Times",
                "published_date",
                "2019-05-14",
                "date_provenance",
                "metadata"),
        FieldTrait.of("layout", "folderOfACrawl_isNoDate")
            .file("crawl_date=2024-01-01/a.jsonl", undated)
            .accepts("published_date", null),
        FieldTrait.of("layout", "mappedFolder_isRead")
            .file("paper_code=Harbour Times/a.txt", "Quay\n\n" + TEXT + "\n\n" + MORE + "\n")
            .set("ingest.fields.source", "paper_code")
            .accepts("source", "Harbour Times", "title", "Quay"),
        FieldTrait.of("layout", "folderHigherUp_saysNothing")
            .file("source=Archive/2019/a.jsonl", undated)
            .accepts("source", "unknown"));
  }

  private RecordLayoutTraits() {}
}
