package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.entities.settings.EntityParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.LinkMethod;

/**
 * Weighs the candidates of lone names by their context, and links a name if one candidate is
 * probable enough. Candidates of other open names keep their shares as scores.
 *
 * <p>The shares of a name's candidates add up to at most 1. They come from what the article or the
 * corpus says about the name alone; the rest up to 1 is the share of an unknown person. Then
 *
 * <pre>
 * p(c | article) ∝ share(c) exp( fit(c, article) + s )
 * s = {@value #SAME_STORY} if another article of its story names c, else 0
 * </pre>
 *
 * with the fit of {@link ContextFit}, and exponent 0 for the unknown person. The most probable
 * candidate is linked if its probability is at least {@code context-min-probability}; otherwise the
 * mention stays open and its candidates have these probabilities as scores.
 */
public final class ContextLinks {
  /** The columns that identify an open name of an article. All its mentions get one decision. */
  private static final String[] NAME = {"article_id", "surface", "type", "open_reason"};

  private static final double SAME_STORY = 3;
  private static final long PARTS = 1_000_000;

  /**
   * Returns all rows. An open lone name is linked by its context if one candidate is probable
   * enough and the ledger does not split the name from it. The {@code open_candidates} of rows that
   * stay open are arrays of {@code entity_id, name, score}, best first.
   *
   * @param decided mentions as {@link ResolveAcrossCorpus} left them
   * @param storyArticles which articles are of one story
   */
  public static Dataset<Row> withContextLinks(
      Dataset<Row> decided,
      EntityOfName entities,
      LedgerDecisions ledger,
      Dataset<Row> storyArticles,
      EntityParams params) {
    Dataset<Row> linked = decided.filter(col("link_method").isNotNull());
    Dataset<Row> open = decided.filter(col("link_method").isNull());
    var company = new ContextFit(linked);
    Dataset<Row> asked = Checkpoint.of(candidatesOfOpenNames(open, entities, ledger));
    Dataset<Row> scores = scores(asked, company, storyArticles);
    Dataset<Row> settled =
        ledger.withoutSplits(
            settle(open.join(scores, NAME, "left_outer"), params.contextMinProbability()));
    // Few names are open, so only those are written again.
    Dataset<Row> kept = Checkpoint.of(settled);
    return linked
        .withColumn(
            "open_candidates", lit(null).cast(kept.schema().apply("open_candidates").dataType()))
        .unionByName(kept);
  }

  private static Dataset<Row> settle(Dataset<Row> rows, double least) {
    Column best = col("ranked").getItem(0);
    Column sure = coalesce(isLone().and(best.getField("score").geq(least)), lit(false));
    return rows.withColumn("sure", sure)
        .withColumn("entity_id", ifSure(best.getField("entity_id"), "entity_id"))
        .withColumn("final_type", ifSure(best.getField("type"), "final_type"))
        .withColumn("link_method", ifSure(lit(LinkMethod.CORPUS_CONTEXT.code()), "link_method"))
        .withColumn("link_score", ifSure(best.getField("score"), "link_score"))
        .withColumn("open_reason", when(col("sure").equalTo(false), col("open_reason")))
        .withColumn("open_candidates", col("ranked"))
        .drop("sure", "ranked");
  }

  /**
   * Whether the name is a lone one, whose candidates the article does not name otherwise. If it
   * named them, the article would be its own evidence, and the rarest candidate would fit best.
   */
  private static Column isLone() {
    return col("open_reason").equalTo(AmbiguityReason.LONE_NAME.code());
  }

  private static Column ifSure(Column value, String otherwise) {
    return when(col("sure"), value).otherwise(col(otherwise));
  }

  /**
   * One row per open name of an article and candidate, with the candidate's share and {@code
   * rivals}, all candidates of the name.
   */
  private static Dataset<Row> candidatesOfOpenNames(
      Dataset<Row> open, EntityOfName entities, LedgerDecisions ledger) {
    Column[] name = new Column[NAME.length];
    for (int i = 0; i < name.length; i++) {
      name[i] = col(NAME[i]);
    }
    Dataset<Row> exploded =
        open.groupBy(name)
            .agg(
                max(col("open_candidates")).as("candidates"),
                max(col("published_date")).as("published_date"))
            .withColumn("one", explode(col("candidates")))
            .select(
                col("article_id"),
                col("surface"),
                col("type"),
                col("open_reason"),
                col("published_date"),
                col("one.entity_id").as("entity_id"),
                col("one.target_key").as("target_key"),
                col("one.target_type").as("target_type"),
                col("one.name").as("name"),
                round(col("one.score").multiply(lit(PARTS))).cast("long").as("share"));
    // Candidates that turn out to be one entity are added up.
    return ledger
        .withMergedEntities(entities.withEntities(exploded))
        .groupBy(with(name, col("entity_id").as("candidate")))
        .agg(
            sum(col("share")).as("share"),
            max(col("final_type")).as("candidate_type"),
            max(col("name")).as("candidate_name"))
        .withColumn(
            "rivals", sort_array(collect_set(col("candidate")).over(Window.partitionBy(name))));
  }

  private static Column[] with(Column[] columns, Column one) {
    Column[] more = java.util.Arrays.copyOf(columns, columns.length + 1);
    more[columns.length] = one;
    return more;
  }

  /** One row per open name of an article, with its candidates in {@code ranked}, best first. */
  private static Dataset<Row> scores(
      Dataset<Row> asked, ContextFit company, Dataset<Row> storyArticles) {
    // Only lone names are weighed by context.
    Dataset<Row> lone = asked.filter(isLone());
    Dataset<Row> fits = company.fits(lone.select("article_id", "candidate", "rivals").distinct());
    Column exponent =
        coalesce(col("fit"), lit(0.0))
            .plus(when(col("in_story"), lit(SAME_STORY)).otherwise(lit(0.0)));
    return asked
        .join(fits, new String[] {"article_id", "candidate", "rivals"}, "left_outer")
        .join(
            inStory(lone, company, storyArticles),
            new String[] {"article_id", "candidate"},
            "left_outer")
        .withColumn("share", least(lit(1.0), col("share").divide(lit(PARTS))))
        .withColumn(
            "weight", when(isLone(), col("share").multiply(exp(exponent))).otherwise(col("share")))
        .groupBy(NAME[0], NAME[1], NAME[2], NAME[3])
        .agg(sort_array(collect_list(weightedCandidate())).as("weighed"))
        .withColumn("ranked", scoredCandidates())
        .drop("weighed");
  }

  private static Column weightedCandidate() {
    return struct(
        col("weight").multiply(-1).as("order"),
        col("candidate"),
        col("weight"),
        col("candidate_type"),
        col("candidate_name"),
        col("share"));
  }

  private static Column scoredCandidates() {
    Column nobody = greatest(lit(0.0), lit(1.0).minus(sumOf("share")));
    Column all = sumOf("weight").plus(nobody);
    return transform(
        col("weighed"),
        one ->
            struct(
                one.getField("candidate").as("entity_id"),
                one.getField("candidate_type").as("type"),
                one.getField("candidate_name").as("name"),
                round(one.getField("weight").divide(all), 6).as("score")));
  }

  /**
   * The sum of a field over the sorted candidates. A fixed order gives the same sum in any
   * partitioning.
   */
  private static Column sumOf(String field) {
    return aggregate(col("weighed"), lit(0.0), (sum, one) -> sum.plus(one.getField(field)));
  }

  /**
   * One row per article and candidate that another article of the story names: {@code article_id,
   * candidate, in_story}.
   */
  private static Dataset<Row> inStory(
      Dataset<Row> asked, ContextFit company, Dataset<Row> storyArticles) {
    Dataset<Row> stories = storyArticles.select("story_id", "article_id");
    Dataset<Row> named =
        company
            .entitiesOfArticles()
            .join(stories, "article_id")
            .select(col("story_id"), col("entity_id"));
    return asked
        .select("article_id", "candidate")
        .distinct()
        .join(stories, "article_id")
        .join(
            named.distinct().withColumnRenamed("entity_id", "candidate"),
            new String[] {"story_id", "candidate"},
            "left_semi")
        .select(col("article_id"), col("candidate"), lit(true).as("in_story"));
  }

  private ContextLinks() {}
}
