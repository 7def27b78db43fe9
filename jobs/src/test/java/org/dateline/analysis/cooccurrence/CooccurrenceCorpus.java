package org.dateline.analysis.cooccurrence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.Document;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.PairRow;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.significance.Contingency;
import org.dateline.table.EntityMentions;
import org.dateline.table.Tables;
import org.dateline.testing.NewsCorpus;
import org.dateline.testing.Params;
import org.dateline.testing.TestRows;

/** The input tables of a few documents, and the output table as rows to compare. */
final class CooccurrenceCorpus {

  /** The input tables; each mention is written twice, for names recur within a sentence. */
  static Tables tables(List<Document> documents) {
    var news = new NewsCorpus();
    for (Document document : documents) {
      NewsCorpus.Article article =
          news.article(document.id())
              .source(document.source())
              .published(document.date() == null ? null : document.date().toString())
              .copyGroup(
                  document.copyGroup(),
                  document.isOriginal() ? document.id() : "original of " + document.copyGroup())
              .story(document.story());
      for (Set<String> sentence : document.sentences()) {
        article.sentence(
            Stream.concat(sentence.stream(), sentence.stream()).toArray(String[]::new));
      }
    }
    return news.tables();
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

  private CooccurrenceCorpus() {}
}
