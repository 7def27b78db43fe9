package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Row;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileArticlesTest {
  private static final MentionParams PARAMS =
      Params.of(
          MentionParams.class, "max-article-characters=200000", "max-seconds-per-article=600");

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void hostileArticles_areAllAnnotatedAndThoseReadInPartAreRejectedWithAReason() {
    List<Row> rows = new ArrayList<>();
    for (var text : HostileTexts.ofLength(5_000).entrySet()) {
      for (String language : PARAMS.languages()) {
        rows.add(article(language + " " + text.getKey(), language, text.getValue()));
      }
    }
    var articles = TestRows.of(Articles.SCHEMA, rows.toArray(Row[]::new)).repartition(7).cache();
    var annotations = FindMentions.annotate(articles, PARAMS).cache();
    var tables = Tables.of(Articles.SCHEMA, articles).with(Annotations.SCHEMA, annotations);
    var rejected = FindMentions.compute(tables, PARAMS).get(RejectedArticles.SCHEMA);

    assertThat(ids(annotations.select("article_id").collectAsList()))
        .containsExactlyElementsOf(ids(articles.select("article_id").collectAsList()));
    assertThat(rejected.select("reason").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("article_too_long");
    assertThat(rejected.count()).as("texts of a megabyte and more, in both languages").isEqualTo(8);
    assertThat(annotations.filter("article_id = 'en prose of 5 MB'").first().<Long>getAs("tokens"))
        .isGreaterThan(40_000);
    articles.unpersist();
    annotations.unpersist();
  }

  private static List<String> ids(List<Row> rows) {
    return rows.stream().map(row -> row.getString(0)).sorted().toList();
  }

  private static Row article(String id, String language, String text) {
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        id,
        "language",
        language,
        "text",
        text,
        "input_file",
        id,
        "input_record",
        1L);
  }
}
