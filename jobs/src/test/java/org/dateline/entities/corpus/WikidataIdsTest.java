package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.FewWords;
import org.dateline.entities.ResolveEntities;
import org.dateline.entities.TestArticle;
import org.dateline.table.Entities;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Tables;
import org.dateline.table.WikiNames;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class WikidataIdsTest {

  @Test
  void titleOfARegister_hasItsIdUnderItsTypeOnly() {
    Dataset<Row> entities =
        TestRows.table(
            Entities.SCHEMA,
            """
            entity_id              | type
            University_of_Tasmania | ORGANIZATION
            Bank_of_Korea          | PERSON
            Harbour_Post           | ORGANIZATION
            """);
    assertThat(ids(WikidataIds.addTo(entities.select("entity_id", "type")), "listed_qid"))
        .isEqualTo(
            Map.of("University_of_Tasmania", "Q962011", "Bank_of_Korea", "", "Harbour_Post", ""));
  }

  @Test
  void entityOfTheLedger_hasTheLedgersId() {
    var article =
        new TestArticle(
            "a",
            "en",
            "Apple sued the [University of Tasmania|ORGANIZATION] and [Benoit Dupin|PERSON].");
    Tables inputs = TestArticle.tables("Apple_Inc., Apple, ORGANIZATION, *, Apple", article);
    Tables resolved =
        ResolveEntities.compute(
            inputs
                .with(
                    LedgerAliases.SCHEMA,
                    inputs.get(LedgerAliases.SCHEMA).withColumn("qid", lit("Q312")))
                .with(
                    WikiNames.SCHEMA,
                    TestArticle.wikiNames(
                        "en | University of Tasmania | University_of_Tasmania | 1.0")),
            FewWords.PARAMS);
    assertThat(ids(resolved.get(Entities.SCHEMA), "qid"))
        .isEqualTo(
            Map.of(
                "Apple_Inc.", "Q312",
                "University_of_Tasmania", "Q962011",
                "corpus/person/benoit_dupin", ""));
  }

  private static Map<String, String> ids(Dataset<Row> entities, String column) {
    Map<String, String> ids = new TreeMap<>();
    for (Row row : entities.collectAsList()) {
      String id = row.getAs(column);
      ids.put(row.getAs("entity_id"), id == null ? "" : id);
    }
    return ids;
  }
}
