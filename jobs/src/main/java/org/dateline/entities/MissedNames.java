package org.dateline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.KeptRows;

/**
 * Finds names that neither the models nor the ledger found: what the models found elsewhere in the
 * article ({@link RepeatedNames}) or in its story ({@link StoryNames}), and what the corpus writes
 * as a name or Wikipedia knows as one ({@link DiscoverNames}). Each text is read once ({@link
 * ReadArticles}); all else is done on spans.
 */
public final class MissedNames {

  /**
   * The settings of section {@code entities.missed}; each is explained in {@code
   * conf/dateline.conf}.
   *
   * @param minArticles at least 2
   * @param minSources at least 1
   * @param minCapitalShare over 0.5, up to 1
   * @param minTypeMargin in natural units of log-likelihood, at least 0
   * @param maxStoryNames at least 0
   * @param minWikipediaProbability 0 to 1
   */
  public record Params(
      int minArticles,
      int minSources,
      double minCapitalShare,
      double minTypeMargin,
      int maxStoryNames,
      double minWikipediaProbability,
      List<String> languages,
      List<String> noNames)
      implements Serializable {

    public Params {
      List<String> problems = new ArrayList<>();
      require(problems, minArticles >= 2, "min-articles: expected at least 2", minArticles);
      require(problems, minSources >= 1, "min-sources: expected at least 1", minSources);
      require(
          problems,
          minCapitalShare > 0.5 && minCapitalShare <= 1,
          "min-capital-share: expected over 0.5 and up to 1",
          minCapitalShare);
      require(problems, minTypeMargin >= 0, "min-type-margin: expected 0 or more", minTypeMargin);
      require(problems, maxStoryNames >= 0, "max-story-names: expected 0 or more", maxStoryNames);
      require(
          problems,
          minWikipediaProbability >= 0 && minWikipediaProbability <= 1,
          "min-wikipedia-probability: expected 0 to 1",
          minWikipediaProbability);
      require(
          problems,
          noNames.stream().noneMatch(String::isBlank),
          "no-names: expected words",
          "an empty one");
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", problems));
      }
    }

    private static void require(
        List<String> problems, boolean fulfilled, String expected, Object found) {
      if (!fulfilled) {
        problems.add("entities.missed." + expected + ", found " + found);
      }
    }
  }

  /**
   * One row per missed name: {@code article_id, char_begin, char_end, surface, type, annotator,
   * found_by}. None overlaps another of these or a name of the models or the ledger.
   *
   * @param readings rows of article_readings, one for each article
   * @param articles the articles that were read
   * @param wikiNames rows of wiki_names, none if there is no such table
   */
  static Dataset<Row> in(
      Dataset<Row> readings, Dataset<Row> articles, Dataset<Row> wikiNames, Params params) {
    Dataset<Row> spans = KeptRows.of(ReadArticles.spans(readings));
    Dataset<Row> again =
        spans
            .filter(col("kind").isin(FoundBy.ARTICLE.code(), FoundBy.STORY.code()))
            .withColumn("found_by", col("kind"));
    Dataset<Row> discovered =
        DiscoverNames.in(
            spans,
            annotated(articles, params),
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
  private static Dataset<Row> annotated(Dataset<Row> articles, Params params) {
    return articles.filter(col("language").isin(params.languages().toArray()));
  }

  /** {@code missed:} and 8 hex digits that change with any setting. */
  private static String annotator(Params params) {
    return "missed:%08x".formatted(params.toString().hashCode());
  }

  private MissedNames() {}
}
