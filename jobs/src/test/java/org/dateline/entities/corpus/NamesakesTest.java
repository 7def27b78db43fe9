package org.dateline.entities.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.table.StoryArticles;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  private static final StructType DECIDED =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("link_method", DataTypes.StringType)
          .add("published_date", DataTypes.DateType)
          .add("is_own_name", DataTypes.BooleanType)
          .add("own_first", DataTypes.StringType)
          .add("own_last", DataTypes.StringType);
  private static final String JOHN = "corpus/person/john_smith";

  /** Everybody else called John or Smith, so that both names are common. */
  private static List<Row> crowd() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Namesakes.FIRST_NAMES; i++) {
      rows.add(person("crowd", "john", "surname" + i));
    }
    for (int i = 0; i < Namesakes.LAST_NAMES; i++) {
      rows.add(person("crowd", "name" + i, "smith"));
    }
    return rows;
  }

  private static Row person(String article, String first, String last) {
    return mention(article, "corpus/person/" + first + "_" + last, first, last);
  }

  private static Row mention(String article, String entity, String first, String last) {
    int day = 1 + Math.abs(article.hashCode() % 3);
    return RowFactory.create(
        article, entity, "corpus_name", Date.valueOf("2024-06-0" + day), true, first, last);
  }

  private static Row about(String article, String entity) {
    return mention(article, entity, null, null);
  }

  private static Map<String, String> johns(List<Row> rows, Row... stories) {
    Dataset<Row> decided = SharedSpark.session().createDataFrame(rows, DECIDED);
    Map<String, String> johns = new TreeMap<>();
    for (Row row :
        Namesakes.setApart(decided, TestRows.of(StoryArticles.SCHEMA, stories)).collectAsList()) {
      if (row.<String>getAs("entity_id").startsWith(JOHN)) {
        johns.put(row.getAs("article_id"), row.getAs("entity_id"));
      }
    }
    return johns;
  }

  private static Row inStory(String story, String article) {
    return TestRows.row(StoryArticles.SCHEMA, "story_id", story, "article_id", article);
  }

  @Test
  void articlesWithoutCompanyInCommon_nameTwoMen() {
    List<Row> rows = crowd();
    rows.add(person("a1", "john", "smith"));
    rows.add(about("a1", "Harbour_Bank"));
    rows.add(person("a2", "john", "smith"));
    rows.add(about("a2", "Harbour_Bank"));
    rows.add(person("b1", "john", "smith"));
    Map<String, String> johns = johns(rows);
    assertThat(johns.get("a1")).isEqualTo(johns.get("a2")).isNotEqualTo(johns.get("b1"));
    assertThat(johns.values()).as("one group keeps the id").contains(JOHN);
  }

  @Test
  void articlesOfOneStory_nameOneMan() {
    List<Row> rows = crowd();
    rows.add(person("a1", "john", "smith"));
    rows.add(person("b1", "john", "smith"));
    assertThat(johns(rows, inStory("trial", "a1"), inStory("trial", "b1")).values())
        .containsOnly(JOHN);
  }

  @Test
  void rareName_isOneMans() {
    List<Row> rows = new ArrayList<>();
    rows.add(person("a1", "john", "smith"));
    rows.add(person("b1", "john", "smith"));
    assertThat(johns(rows).values()).containsOnly(JOHN);
  }

  @Test
  void everyMention_isKeptOnce() {
    List<Row> rows = crowd();
    rows.add(person("a1", "john", "smith"));
    rows.add(person("a1", "john", "smith"));
    rows.add(person("b1", "john", "smith"));
    Dataset<Row> decided = SharedSpark.session().createDataFrame(rows, DECIDED);
    assertThat(Namesakes.setApart(decided, TestRows.of(StoryArticles.SCHEMA)).count())
        .isEqualTo(rows.size());
  }
}
