package org.dateline.analysis.claims;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.contract.Analysis;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * Which numbers and quotations are tied to whom, and whether the sources of a story agree on them.
 */
public final class ClaimsAnalysis {
  /** ISO 639-1 codes of the languages that have rules for claims. */
  public static final List<String> LANGUAGES = LanguageClaims.languages();

  public static final Analysis<ClaimParams> ANALYSIS =
      new Analysis<>(
              "claims",
              "Who says what: which numbers and quotations are tied to whom, and do the sources of"
                  + " a story give the same?",
              List.of(
                  Articles.SCHEMA,
                  Sentences.SCHEMA,
                  EntityMentions.SCHEMA,
                  ArticleCopies.SCHEMA,
                  StoryArticles.SCHEMA),
              List.of(Claims.SCHEMA, ClaimComparison.SCHEMA),
              ClaimParams.class,
              ClaimsAnalysis::compute)
          .readingTexts()
          .keeping(FoundClaims.PART);

  /**
   * The analysis: reads its inputs, gives its outputs. What is kept of the articles may be among
   * the inputs.
   */
  static Tables compute(Tables inputs, ClaimParams params) {
    Dataset<Row> found =
        inputs.schemas().contains(FoundClaims.SCHEMA)
            ? inputs.get(FoundClaims.SCHEMA)
            : FoundClaims.of(inputs, params);
    Dataset<Row> claims =
        FoundClaims.claims(found)
            .join(inputs.get(Articles.SCHEMA).select("article_id", "source"), "article_id")
            .join(
                inputs.get(StoryArticles.SCHEMA).select("article_id", "story_id"),
                new String[] {"article_id"},
                "left")
            .transform(Claims.SCHEMA::project)
            .transform(Checkpoint::of);
    return Tables.of(Claims.SCHEMA, claims)
        .with(ClaimComparison.SCHEMA, ClaimsOfStories.compare(claims, inputs, params));
  }

  private ClaimsAnalysis() {}
}
