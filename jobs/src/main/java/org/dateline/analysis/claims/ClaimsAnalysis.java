package org.dateline.analysis.claims;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.Analysis;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.KeptRows;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.text.SettingProblems;

/** Which numbers and quotations are tied to whom, and do those who tell a story agree on them. */
public final class ClaimsAnalysis {

  public static final Analysis<Params> ANALYSIS =
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
              Params.class,
              ClaimsAnalysis::compute)
          .readingTexts()
          .keeping(FoundClaims.PART);

  /**
   * Section {@code analysis.claims} of the settings.
   *
   * @param maxSentenceCharacters longer sentences are passed over; 100 to 100,000
   * @param maxQuotationCharacters longer quotations are passed over; 20 to 100,000
   * @param minQuotationWords shorter quotations are no rows; a Chinese character counts as half a
   *     word; at least 1
   * @param tolerance two values are the same if they differ by at most this share of the larger
   *     one; 0 to below 1
   * @param minLikeness Jaccard index of the words of two clauses from which on they speak of the
   *     same thing; above 0, at most 1
   */
  public record Params(
      int maxSentenceCharacters,
      int maxQuotationCharacters,
      int minQuotationWords,
      double tolerance,
      double minLikeness)
      implements Serializable {

    /** Throws IllegalArgumentException that names every setting out of its range. */
    public Params {
      SettingProblems.of("analysis.claims")
          .range("max-sentence-characters", maxSentenceCharacters, 100, 100_000)
          .range("max-quotation-characters", maxQuotationCharacters, 20, 100_000)
          .atLeast("min-quotation-words", minQuotationWords, 1)
          .require(
              tolerance >= 0 && tolerance < 1, "tolerance", tolerance, "0 or more, less than 1")
          .above("min-likeness", minLikeness, 0, 1)
          .throwIfAny();
    }
  }

  /**
   * The analysis: reads its inputs, gives its outputs. What is kept of the articles may be among
   * the inputs.
   */
  static Tables compute(Tables inputs, Params params) {
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
            .transform(KeptRows::of);
    return Tables.of(Claims.SCHEMA, claims)
        .with(ClaimComparison.SCHEMA, ClaimsOfStories.compare(claims, inputs, params));
  }

  private ClaimsAnalysis() {}
}
