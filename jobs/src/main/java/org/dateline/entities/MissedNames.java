package org.dateline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.KeptRows;
import org.dateline.table.Mentions;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;
import org.dateline.table.WikiNames;

/**
 * Finds names that neither the models nor the ledger found: what the models found elsewhere in the
 * article ({@link RepeatedNames}) or in its story ({@link StoryNames}), and what the corpus writes
 * as a name or Wikipedia knows as one ({@link DiscoverNames}). The texts are moved once, to be read
 * beside what is known of them ({@link ReadAgain}); all else is done on spans.
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
   * @param inputs articles, sentences, mentions, title_mentions, story_articles, wiki_names
   * @param ledgerNames where the ledger's names stand
   */
  static Dataset<Row> in(Tables inputs, Dataset<Row> ledgerNames, Wording wording, Params params) {
    Dataset<Row> spans = KeptRows.of(read(inputs, ledgerNames, wording, params));
    Dataset<Row> again =
        spans
            .filter(col("kind").isin(FoundBy.ARTICLE.code(), FoundBy.STORY.code()))
            .withColumn("found_by", col("kind"));
    Dataset<Row> discovered =
        DiscoverNames.in(spans, annotated(inputs, params), inputs.get(WikiNames.SCHEMA), params);
    return KeptRows.of(
        again
            .unionByName(discovered, true)
            .select(
                col("article_id"),
                col("char_begin"),
                col("char_end"),
                col("surface"),
                col("type"),
                lit(annotator(params)).as("annotator"),
                col("found_by")));
  }

  private static Dataset<Row> read(
      Tables inputs, Dataset<Row> ledgerNames, Wording wording, Params params) {
    Dataset<Row> byModels = names(inputs.get(Mentions.SCHEMA), col("type"));
    Dataset<Row> inTitles = names(Titles.placed(inputs.get(TitleMentions.SCHEMA)), col("type"));
    Dataset<Row> byLedger = names(ledgerNames, lit(null).cast("string"));
    Dataset<Row> known =
        byModels
            .union(inTitles)
            .union(byLedger)
            .groupBy("article_id")
            .agg(collect_list(col("name")).as("known"));
    Dataset<Row> ofStories = StoryNames.of(inputs, byModels, params.maxStoryNames());
    return annotated(inputs, params)
        .join(known, "article_id")
        .join(ofStories, new String[] {"article_id"}, "left_outer")
        .flatMap(new ReadAgain(wording, params.noNames()), Encoders.row(ReadAgain.SPANS));
  }

  /** The place, surface and type of each name as a structure, in the order ReadAgain expects. */
  private static Dataset<Row> names(Dataset<Row> mentions, Column type) {
    return mentions.select(
        col("article_id"),
        struct(col("char_begin"), col("char_end"), col("surface"), type.as("type")).as("name"));
  }

  /** Articles that models have read, for in others nothing is counted. */
  private static Dataset<Row> annotated(Tables inputs, Params params) {
    return inputs
        .get(Articles.SCHEMA)
        .filter(col("language").isin(params.languages().toArray()))
        .select("article_id", "source", "title", "text");
  }

  /** {@code missed:} and 8 hex digits that change with any setting. */
  private static String annotator(Params params) {
    return "missed:%08x".formatted(params.toString().hashCode());
  }

  private MissedNames() {}
}
