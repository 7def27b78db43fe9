package org.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.table.LedgerAliases;
import org.dateline.table.TestRows;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void goodFile_givesItsRows() {
    var contents =
        Ledger.parse(
            "companies.tsv",
            lines(
                """
                # Companies.
                entity_id,name,type,language,alias
                Nvidia,Nvidia,ORGANIZATION,*,NVIDIA
                Nvidia,Nvidia,ORGANIZATION,*,Nvidia

                Nvidia,Nvidia,ORGANIZATION,zh,英伟达
                """));
    assertThat(contents.problems()).isEmpty();
    assertThat(contents.entries()).extracting(Ledger.Entry::line).containsExactly(3, 4, 6);
    var table =
        TestRows.of(LedgerAliases.SCHEMA, contents.rows().toArray(org.apache.spark.sql.Row[]::new));
    assertThat(TestRows.sorted(table))
        .last()
        .isEqualTo(
            "{\"entity_id\":\"Nvidia\",\"name\":\"Nvidia\",\"type\":\"ORGANIZATION\","
                + "\"language\":\"zh\",\"alias\":\"英伟达\"}");
  }

  @Test
  void badRows_areReportedAllAtOnceWithTheirPlaces() {
    var contents =
        Ledger.parse(
            "bad.tsv",
            lines(
                """
                id,name,type,language,alias
                Arm Holdings,Arm,ORGANIZATION,*,Arm
                Nvidia,Nvidia,COMPANY,english,N
                Nvidia,Nvidia
                Siri,Siri,PRODUCT,*, Siri
                ,Siri,PRODUCT,*,Siri
                Siri,Siri,PRODUCT,*,Siri
                Siri,Siri,PRODUCT,*,Siri
                Apple_Inc.,Apple,ORGANIZATION,*,Apple
                """));
    assertThat(contents.problems())
        .extracting(Ledger.Problem::toString)
        .containsExactly(
            "bad.tsv:1: expected the header entity_id<tab>name<tab>type<tab>language<tab>alias,"
                + " found id\tname\ttype\tlanguage\talias",
            "bad.tsv:1: expected a language of two small letters, or *, found language",
            "bad.tsv:1: expected a type: PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT, MISC,"
                + " found type",
            "bad.tsv:2: expected an entity_id with underscores for spaces, found Arm Holdings",
            "bad.tsv:3: expected an alias of at least two characters, found N",
            "bad.tsv:3: expected a language of two small letters, or *, found english",
            "bad.tsv:3: expected a type: PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT, MISC,"
                + " found COMPANY",
            "bad.tsv:4: expected 5 tab-separated fields, found 2 fields",
            "bad.tsv:5: expected alias without outer or double spaces, found \" Siri\"",
            "bad.tsv:6: expected a value for entity_id, found nothing",
            "bad.tsv:8: expected each alias once per entity and language, found Siri",
            "bad.tsv:9: expected rows sorted by entity_id, language, alias,"
                + " found Apple_Inc. Apple after Siri");
  }

  @Test
  void filesThatContradictEachOther_areReported() {
    var one =
        Ledger.parse(
            "one.tsv",
            lines(
                """
                entity_id,name,type,language,alias
                Apple_Inc.,Apple,ORGANIZATION,*,Apple
                Apple_Inc.,Apple,ORGANIZATION,zh,苹果
                Nvidia,Nvidia,ORGANIZATION,zh,英伟达
                """));
    var two =
        Ledger.parse(
            "two.tsv",
            lines(
                """
                entity_id,name,type,language,alias
                Apple_(fruit),apple,MISC,zh,apple
                Apple_(fruit),apple,MISC,zh,苹果
                Apple_Inc.,Apple Computer,PRODUCT,*,Apple II
                Apple_Records,Apple,ORGANIZATION,en,Apple
                """));
    assertThat(Ledger.combine(List.of(one, two)).problems())
        .extracting(Ledger.Problem::toString)
        .containsExactlyInAnyOrder(
            "two.tsv:4: expected the name Apple as in one.tsv:2, found Apple Computer",
            "two.tsv:4: expected the type ORGANIZATION as in one.tsv:2, found PRODUCT",
            "one.tsv:4: expected the name Nvidia among the aliases, found no such row",
            "one.tsv:3: expected alias 苹果 to stand for one entity in a language,"
                + " found Apple_Inc. and Apple_(fruit) of two.tsv:3",
            "two.tsv:5: expected alias Apple to stand for one entity in a language,"
                + " found Apple_Records and Apple_Inc. of one.tsv:2");
  }

  @Test
  void emptyFile_lacksItsHeader() {
    assertThat(Ledger.parse("empty.tsv", List.of("# nothing yet")).problems()).hasSize(1);
  }

  private static List<String> lines(String commas) {
    return commas.lines().map(line -> line.replace(',', '\t')).toList();
  }
}
