package org.dateline.entities.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.table.LedgerAliases;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

public class LedgerTest {

  @Test
  void goodFile_givesItsRows() {
    var contents =
        parse(
            "companies.tsv",
            """
            # Companies.
            HEADER
            add,Nvidia,Nvidia,ORGANIZATION,*,NVIDIA,Q182477,,,,,dateline

            add,Nvidia,Nvidia,ORGANIZATION,*,Nvidia,Q182477,1993-04-05,2030-01-01,,,dateline
            ban,,,,en,Nvidia Award,,,,source:Trade Wire,a prize,ann
            """);
    assertThat(contents.problems()).isEmpty();
    assertThat(contents.entries())
        .extracting(Ledger.Entry::place)
        .containsExactly("companies.tsv:3", "companies.tsv:5", "companies.tsv:6");
    var table =
        TestRows.of(LedgerAliases.SCHEMA, contents.rows().toArray(org.apache.spark.sql.Row[]::new));
    assertThat(TestRows.sorted(table))
        .contains(
            "{\"action\":\"add\",\"entity_id\":\"Nvidia\",\"name\":\"Nvidia\","
                + "\"type\":\"ORGANIZATION\",\"language\":\"*\",\"alias\":\"Nvidia\","
                + "\"qid\":\"Q182477\",\"valid_from\":\"1993-04-05\",\"valid_until\":\"2030-01-01\","
                + "\"bounded_to\":null,\"reason\":null,\"author\":\"dateline\"}");
    assertThat(contents.rows().stream().map(LedgerRow::of).map(LedgerRow::toRow).toList())
        .isEqualTo(contents.rows());
  }

  @Test
  void badRows_areReportedAllAtOnceWithTheirPlaces() {
    var contents =
        parse(
            "bad.tsv",
            """
            entity_id,name,type,language,alias
            add,Arm Holdings,Arm,ORGANIZATION,*,Arm,,,,,,dateline
            add,Nvidia,Nvidia,COMPANY,english,N,182477,,,,,dateline
            add,Nvidia,Nvidia
            invent,Siri,Siri,PRODUCT,*, Siri,,,,,,dateline
            add,,Siri,PRODUCT,*,Siri,,,,article:1,,
            pin,Siri,,,*,Siri,,2024-06-31,,here,,ann
            ban,Siri,Siri,PRODUCT,*,Siri,,2024-06-01,2024-06-01,,no name,ann
            merge,Siri,Siri,PRODUCT,en,Siri (software),,,,,same,ann
            split,Siri,,,*,Siri,,,,source:Trade Wire,,ann
            add,Siri,Siri,PRODUCT,*,Siri,,,,,,dateline
            """);
    assertThat(contents.problems())
        .extracting(Ledger.Problem::toString)
        .containsExactly(
            "bad.tsv:1: expected the header action<tab>entity_id<tab>name<tab>type<tab>language"
                + "<tab>alias<tab>qid<tab>from<tab>until<tab>where<tab>reason<tab>author,"
                + " found entity_id\tname\ttype\tlanguage\talias",
            "bad.tsv:2: expected an id with underscores for spaces as entity_id,"
                + " found Arm Holdings",
            "bad.tsv:3: expected a type: PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT, MISC,"
                + " found COMPANY",
            "bad.tsv:3: expected a language of two small letters, or *, found english",
            "bad.tsv:3: expected an alias of at least two characters, or one Chinese one, found N",
            "bad.tsv:3: expected a Wikidata id like Q312, or nothing in qid, found 182477",
            "bad.tsv:4: expected 12 tab-separated columns, found 3 in this line",
            "bad.tsv:5: expected an action: add, demonym, term, merge, split, pin, ban, found invent",
            "bad.tsv:5: expected alias without outer or double spaces, found \" Siri\"",
            "bad.tsv:6: expected a value for entity_id in a row to add, found nothing",
            "bad.tsv:6: expected a value for author in a row to add, found nothing",
            "bad.tsv:6: expected with:ENTITY or nothing as where in a row to add, found article:1",
            "bad.tsv:7: expected a day like 2015-10-02 in from, or nothing, found 2024-06-31",
            "bad.tsv:7: expected a value for name in a row to pin, found nothing",
            "bad.tsv:7: expected a value for type in a row to pin, found nothing",
            "bad.tsv:7: expected a value for reason in a row to pin, found nothing",
            "bad.tsv:7: expected article:ID, source:NAME, with:ENTITY, or nothing in where, found here",
            "bad.tsv:8: expected from before until, the first day it no longer holds,"
                + " found 2024-06-01 2024-06-01",
            "bad.tsv:8: expected no entity_id in a row to ban, found Siri",
            "bad.tsv:8: expected no name in a row to ban, found Siri",
            "bad.tsv:8: expected no type in a row to ban, found PRODUCT",
            "bad.tsv:9: expected language * in a row to merge, for ids have none, found en",
            "bad.tsv:9: expected an id with underscores for spaces as alias,"
                + " found Siri (software)",
            "bad.tsv:10: expected a value for reason in a row to split, found nothing");
    assertThat(contents.entries()).extracting(Ledger.Entry::place).containsExactly("bad.tsv:11");
  }

  @Test
  void termsAndCompanions_areChecked() {
    assertThat(
            problems(
                """
                HEADER
                add,Strike_of_Norden,Strike,EVENT,*,Strike,,,,,,ann
                term,Strike_of_Norden,Strike,EVENT,en,walkout,,,,with:Norden,in the news,ann
                term,Strike_of_Norden,Strike,EVENT,en,strike,,,,,in the news,ann
                """))
        .containsExactly("one.tsv:3: expected an entity of the ledger after with:, found Norden");
    assertThat(
            parse(
                    "bad.tsv",
                    """
                    HEADER
                    term,Strike_of_Norden,Strike,EVENT,en,Strike,,,,source:Trade Wire,,ann
                    pin,Strike_of_Norden,Strike,EVENT,en,Strike,,,,with:Norden,the city,ann
                    """)
                .problems())
        .extracting(Ledger.Problem::toString)
        .containsExactly(
            "bad.tsv:2: expected a value for reason in a row to term, found nothing",
            "bad.tsv:2: expected with:ENTITY or nothing as where in a row to term,"
                + " found source:Trade Wire",
            "bad.tsv:2: expected an alias that begins with a small letter in a row to term,"
                + " found Strike",
            "bad.tsv:3: expected article:ID, source:NAME, or nothing as where in a row to pin,"
                + " found with:Norden");
  }

  @Test
  void filesThatContradictEachOther_areReported() {
    assertThat(
            problems(
                """
                HEADER
                add,Apple_Inc.,Apple,ORGANIZATION,*,Apple,Q312,,,,,ann
                add,Apple_Inc.,Apple,ORGANIZATION,zh,苹果,Q312,,,,,ann
                add,Nvidia,Nvidia,ORGANIZATION,zh,英伟达,,,,,,ann
                """,
                """
                HEADER
                add,Apple_(fruit),apple,MISC,zh,apple,Q312,,,,,ann
                add,Apple_(fruit),apple,MISC,zh,苹果,Q312,,,,,ann
                add,Apple_Inc.,Apple Computer,PRODUCT,*,Apple II,Q9,,,,,ann
                add,Apple_Records,Apple,ORGANIZATION,en,Apple,,,,,,ann
                add,Apple_Inc.,Apple,ORGANIZATION,*,Apple,Q312,,,,,ann
                """))
        .containsExactlyInAnyOrder(
            "two.tsv:4: expected the name Apple (one.tsv:2), found Apple Computer",
            "two.tsv:4: expected the type ORGANIZATION (one.tsv:2), found PRODUCT",
            "two.tsv:4: expected the qid Q312 (one.tsv:2), found Q9",
            "one.tsv:2: expected Q312 for one entity, found Apple_Inc. and Apple_(fruit)"
                + " (two.tsv:2). Give both the same entity_id, or correct one qid.",
            "one.tsv:4: expected the name Nvidia among the aliases, found no such row",
            "one.tsv:3: expected 苹果 to stand for one entity in a language on any day,"
                + " found Apple_Inc. and Apple_(fruit) (two.tsv:3). Take the alias from one of them,"
                + " give both rows days that do not overlap, or pin it where it is meant.",
            "two.tsv:5: expected Apple to stand for one entity in a language on any day,"
                + " found Apple_Records and Apple_Inc. (one.tsv:2). Take the alias from one of them,"
                + " give both rows days that do not overlap, or pin it where it is meant.",
            "two.tsv:5: expected Apple to stand for one entity in a language on any day,"
                + " found Apple_Records and Apple_Inc. (two.tsv:6). Take the alias from one of them,"
                + " give both rows days that do not overlap, or pin it where it is meant.",
            "two.tsv:6: expected each decision once (one.tsv:2), found add Apple");
  }

  @Test
  void decisionsThatCancelEachOther_areReported() {
    assertThat(
            problems(
                """
                HEADER
                add,Mars,Mars,LOCATION,*,Mars,,,,,,ann
                ban,,,,*,Mars,,,,,no name,ann
                ban,,,,zh,Marsch,,,,,no name,ann
                pin,Mars,Mars,LOCATION,*,Marsch,,,,,always,ann
                pin,Mars,Mars,LOCATION,*,Mars,,,,article:7,meant here,ann
                split,Mars,,,*,Mars,,,,article:7,not meant here,ann
                """))
        .containsExactlyInAnyOrder(
            "one.tsv:3: expected one decision on Mars, found ban and add (one.tsv:2)."
                + " Delete one of the two rows, or bound it by where, from or until.",
            "one.tsv:4: expected one decision on Marsch, found ban and pin (one.tsv:5)."
                + " Delete one of the two rows, or bound it by where, from or until.",
            "one.tsv:6: expected one decision on Mars, found pin and split (one.tsv:7)."
                + " Delete one of the two rows, or bound it by where, from or until.");
  }

  @Test
  void boundedDecisions_doNotContradict() {
    assertThat(
            problems(
                """
                HEADER
                add,Facebook,Facebook,PRODUCT,*,Facebook,,2021-10-28,,,renamed,ann
                add,Meta_Platforms,Meta,ORGANIZATION,*,Facebook,,,2021-10-28,,former name,ann
                add,Meta_Platforms,Meta,ORGANIZATION,*,Meta,,2021-10-28,,,,ann
                ban,,,,*,Meta,,,,source:Trade Wire,the prefix,ann
                pin,Meta_Platforms,Meta,ORGANIZATION,*,Meta,,,,article:7,meant here,ann
                split,Facebook,,,zh,Facebook,,,,source:Trade Wire,the firm,ann
                merge,Meta_Platforms,Meta,ORGANIZATION,*,Facebook_Inc.,,,,,same,ann
                """))
        .isEmpty();
  }

  @Test
  void mergesThatRunInCircles_areReported() {
    assertThat(
            problems(
                """
                HEADER
                merge,B,B,MISC,*,A1,,,,,same,ann
                merge,C,C,MISC,*,B1,,,,,same,ann
                merge,B1,B1,MISC,*,C,,,,,same,ann
                merge,A1,A1,MISC,*,A0,,,,,same,ann
                merge,D1,D1,MISC,*,D1,,,,,same,ann
                merge,E2,E2,MISC,*,E0,,,,,same,ann
                merge,E3,E3,MISC,*,E0,,2020-01-01,,,same,ann
                """))
        .extracting(problem -> problem.split(", found")[0].replaceAll(" to stand.*", ""))
        .containsExactlyInAnyOrder(
            "one.tsv:3: expected merges that end at an entity",
            "one.tsv:4: expected merges that end at an entity",
            "one.tsv:6: expected merges that end at an entity",
            "one.tsv:8: expected E0");
  }

  @Test
  void emptyFile_lacksItsHeader() {
    assertThat(Ledger.parse("empty.tsv", List.of("# nothing yet")).problems()).hasSize(1);
  }

  private static List<String> problems(String... files) {
    List<String> names = List.of("one.tsv", "two.tsv");
    var contents =
        Arrays.stream(files)
            .map(file -> parse(names.get(Arrays.asList(files).indexOf(file)), file))
            .toList();
    return Ledger.combine(contents).problems().stream()
        .map(Ledger.Problem::toString)
        .collect(Collectors.toList());
  }

  /** Commas stand for tabs, and HEADER for the header. */
  public static Ledger.Contents parse(String file, String commas) {
    return Ledger.parse(
        file,
        commas
            .lines()
            .map(line -> line.equals("HEADER") ? Ledger.HEADER : line.replace(',', '\t'))
            .toList());
  }
}
