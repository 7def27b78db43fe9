package org.dateline.run.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class OlderColumnsTest {
  @Test
  void mentionsWithoutRoles_areSubjects() {
    var old =
        SharedSpark.session()
            .createDataFrame(
                List.of(TestRows.row(EntityMentions.SCHEMA, "entity_id", "The_Harbour_Post")),
                EntityMentions.SCHEMA.structType())
            .drop("role");
    var read = OlderColumns.complete(EntityMentions.SCHEMA, old).first();
    assertThat(read.<String>getAs("role")).isEqualTo("subject");
  }

  @Test
  void entitiesWithoutRoles_haveSubjectsOnly() {
    var row = TestRows.row(Entities.SCHEMA, "entity_id", "Ada", "mentions", 7L, "articles", 3L);
    var rows = SharedSpark.session().createDataFrame(List.of(row), Entities.SCHEMA.structType());
    var old =
        rows.drop("subject_mentions", "subject_articles", "cited_mentions", "byline_mentions");
    var read = OlderColumns.complete(Entities.SCHEMA, old).first();
    assertThat(read.<Long>getAs("subject_mentions")).isEqualTo(7);
    assertThat(read.<Long>getAs("subject_articles")).isEqualTo(3);
    assertThat(read.<Long>getAs("cited_mentions")).isZero();
  }

  @Test
  void entitiesWithoutIds_haveUnknownOnes() {
    var row = TestRows.row(Entities.SCHEMA, "entity_id", "Ada", "mentions", 7L);
    var old =
        SharedSpark.session()
            .createDataFrame(List.of(row), Entities.SCHEMA.structType())
            .drop("qid");
    var read = OlderColumns.complete(Entities.SCHEMA, old).first();
    assertThat(read.<String>getAs("qid")).isNull();
    assertThat(read.<Long>getAs("mentions")).isEqualTo(7);
  }

  @Test
  void tableWithRoles_staysAsItIs() {
    var rows =
        SharedSpark.session()
            .createDataFrame(
                List.of(TestRows.row(EntityMentions.SCHEMA, "role", "cited")),
                EntityMentions.SCHEMA.structType());
    assertThat(OlderColumns.complete(EntityMentions.SCHEMA, rows)).isSameAs(rows);
  }
}
