package org.dateline.entities.reading;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.settings.MissedParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.FoundBy;

/**
 * Finds names that neither the models nor the ledger found: what the models found elsewhere in the
 * article ({@link RepeatedNames}) or in its story ({@link StoryNames}), and what the corpus writes
 * as a name or Wikipedia knows as one ({@link DiscoverNames}). Each text is read once ({@link
 * ReadArticles}); all else is done on spans.
 */
public final class MissedNames {

  /**
   * One row per missed name: {@code article_id, char_begin, char_end, surface, type, annotator,
   * found_by}. None overlaps another of these or a name of the models or the ledger.
   *
   * @param readings rows of article_readings, one for each article
   * @param articles the articles that were read
   * @param wikiNames rows of wiki_names, none if there is no such table
   */
  public static Dataset<Row> in(
      Dataset<Row> readings, Dataset<Row> articles, Dataset<Row> wikiNames, MissedParams params) {
    Dataset<Row> spans = Checkpoint.of(ReadArticles.spans(readings));
    Dataset<Row> again =
        spans
            .filter(col("kind").isin(FoundBy.ARTICLE.code(), FoundBy.STORY.code()))
            .withColumn("found_by", col("kind"));
    Dataset<Row> discovered =
        DiscoverNames.in(
            spans,
            inReadLanguages(articles, params),
            ReadArticles.smallWords(readings),
            wikiNames,
            params);
    return again
        .unionByName(discovered, true)
        .select(
            col("article_id"),
            col("char_begin"),
            col("char_end"),
            col("surface"),
            col("type"),
            lit(annotator(params)).as("annotator"),
            col("found_by"));
  }

  /** Articles that models have read, for in others nothing is counted. */
  private static Dataset<Row> inReadLanguages(Dataset<Row> articles, MissedParams params) {
    return articles.filter(col("language").isin(params.languages().toArray()));
  }

  /** {@code missed:} and 8 hex digits that change with any setting. */
  private static String annotator(MissedParams params) {
    return "missed:%08x".formatted(params.toString().hashCode());
  }

  private MissedNames() {}
}
