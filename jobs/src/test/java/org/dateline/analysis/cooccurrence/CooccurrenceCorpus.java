package org.dateline.analysis.cooccurrence;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.Document;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.PairRow;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.statistic.Contingency;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.TestRows;

/** The input tables of a few documents, and the output table as rows to compare. */
final class CooccurrenceCorpus {

  /** The input tables; each mention is written twice, for names recur within a sentence. */
  static Tables tables(List<Document> documents) {
    var articles = new ArrayList<Row>();
    var sentences = new ArrayList<Row>();
    var mentions = new ArrayList<Row>();
    var copies = new ArrayList<Row>();
    var stories = new ArrayList<Row>();
    for (Document document : documents) {
      articles.add(
          TestRows.row(
              Articles.SCHEMA,
              "article_id",
              document.id(),
              "source",
              document.source(),
              "published_date",
              document.date() == null ? null : Date.valueOf(document.date())));
      copies.add(
          TestRows.row(
              ArticleCopies.SCHEMA,
              "article_id",
              document.id(),
              "copy_group",
              document.copyGroup(),
              "is_original",
              document.isOriginal()));
      stories.add(
          TestRows.row(
              StoryArticles.SCHEMA, "article_id", document.id(), "story_id", document.story()));
      for (int number = 0; number < document.sentences().size(); number++) {
        sentences.add(
            TestRows.row(Sentences.SCHEMA, "article_id", document.id(), "sentence", number));
        addMentions(mentions, document.id(), number, document.sentences().get(number));
      }
    }
    return Tables.of(Articles.SCHEMA, of(Articles.SCHEMA, articles))
        .with(EntityMentions.SCHEMA, of(EntityMentions.SCHEMA, mentions))
        .with(Sentences.SCHEMA, of(Sentences.SCHEMA, sentences))
        .with(ArticleCopies.SCHEMA, of(ArticleCopies.SCHEMA, copies))
        .with(StoryArticles.SCHEMA, of(StoryArticles.SCHEMA, stories));
  }

  /** The settings with these two changed. */
  static CooccurrenceParams params(long minArticles, int evidence) {
    return Params.of(
        CooccurrenceParams.class,
        "min-articles=" + minArticles,
        "evidence=" + evidence,
        "megabytes-per-task=64");
  }

  static Row mention(String articleId, int sentence, String entity) {
    return TestRows.row(
        EntityMentions.SCHEMA, "article_id", articleId, "sentence", sentence, "entity_id", entity);
  }

  /** The rows of the output, ordered by key. */
  static List<PairRow> rows(Dataset<Row> cooccurrence) {
    return cooccurrence
        .selectExpr(
            "*",
            "CAST(first_date AS STRING) AS first",
            "CAST(last_date AS STRING) AS last",
            "transform(evidence, e -> concat(e.article_id, ':', e.sentence)) AS sentences")
        .collectAsList()
        .stream()
        .map(CooccurrenceCorpus::pairRow)
        .sorted(
            Comparator.comparing(PairRow::window)
                .thenComparing(PairRow::period)
                .thenComparing(PairRow::entityA)
                .thenComparing(PairRow::entityB))
        .toList();
  }

  private static PairRow pairRow(Row row) {
    return new PairRow(
        row.getAs("entity_window"),
        row.getAs("period"),
        row.getAs("entity_a"),
        row.getAs("entity_b"),
        row.getAs("articles"),
        row.getAs("stories"),
        row.getAs("originals"),
        row.getAs("sources"),
        new Contingency(
            row.getAs("windows"),
            row.getAs("windows_a"),
            row.getAs("windows_b"),
            row.getAs("windows_total")),
        row.getAs("npmi"),
        row.getAs("log_likelihood"),
        row.getAs("q_value"),
        row.getAs("jaccard"),
        row.getAs("disparity"),
        row.getAs("first"),
        row.getAs("last"),
        row.getList(row.fieldIndex("sentences")));
  }

  private static void addMentions(
      List<Row> mentions, String articleId, int sentence, Set<String> entities) {
    for (String entity : entities) {
      mentions.add(mention(articleId, sentence, entity));
      mentions.add(mention(articleId, sentence, entity));
    }
  }

  private static Dataset<Row> of(TableSchema table, List<Row> rows) {
    return TestRows.of(table, rows.toArray(Row[]::new));
  }

  private CooccurrenceCorpus() {}
}
