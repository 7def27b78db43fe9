package org.dateline.entities.reading;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityType;

/**
 * Types names by their contexts, with naive Bayes (Manning, Raghavan and Schütze 2008, section
 * 13.2) learned from the contexts of the names that the models typed in the same corpus: ln P(f|t)
 * = ln((n(f,t) + 0.5) / (n(t) + 1)), all types as likely before. A form's score for a type is the
 * mean over its articles of the sum over the features of {@link NameContext}; scores are sums of
 * whole millionths, so that no order of summing changes them.
 *
 * <p>Contexts never make a person: one in the news of several sources is known to the models
 * somewhere, and what only contexts called a person was YouGov and Allah.
 */
final class TypeByContext {
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);
  private static final int FEWEST_USES = 5;
  private static final double UNIT = 1_000_000;

  /**
   * One row per form whose contexts determine its type: {@code surface}, {@code context_type}.
   *
   * @param spans rows of {@link SecondReading}
   * @param forms rows with the {@code surface} of each form asked for
   * @param margin by how much the best type's score must exceed the second's
   */
  static Dataset<Row> of(Dataset<Row> spans, Dataset<Row> forms, double margin) {
    Column[] sums = new Column[TYPES.size()];
    Column[] ranked = new Column[TYPES.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(col("uses").multiply(col("weight_" + i))).as("score_" + i);
      ranked[i] = struct(col("score_" + i).as("score"), lit(TYPES.get(i).name()).as("type"));
    }
    Dataset<Row> telling =
        spans
            .filter(col("kind").equalTo(SecondReading.CANDIDATE))
            .select("surface", "features")
            .join(forms.select("surface"), new String[] {"surface"}, "left_semi");
    Dataset<Row> contexts =
        telling
            .filter(org.apache.spark.sql.functions.size(col("features")).gt(0))
            .groupBy("surface")
            .agg(count(lit(1)).as("contexts"));
    Column best = element_at(col("ranked"), 1);
    Column second = element_at(col("ranked"), 2);
    return telling
        .select(col("surface"), explode(col("features")).as("feature"))
        .groupBy("surface", "feature")
        .agg(count(lit(1)).as("uses"))
        .join(weights(spans), "feature")
        .groupBy("surface")
        .agg(sums[0], java.util.Arrays.copyOfRange(sums, 1, sums.length))
        .join(contexts, "surface")
        .withColumn("ranked", sort_array(array(ranked), false))
        .filter(
            best.getField("score")
                .minus(second.getField("score"))
                .geq(col("contexts").multiply(margin * UNIT)))
        .filter(best.getField("type").notEqual(EntityType.PERSON.name()))
        .select(col("surface"), best.getField("type").as("context_type"));
  }

  /** One row per feature that names of known type have: its scaled ln P(f|t) for each type. */
  private static Dataset<Row> weights(Dataset<Row> spans) {
    Dataset<Row> labelled =
        spans
            .filter(col("kind").equalTo(SecondReading.MODEL))
            .select(col("type"), explode(col("features")).as("feature"));
    Column[] uses = new Column[TYPES.size()];
    Column[] totals = new Column[TYPES.size()];
    Column[] weights = new Column[TYPES.size() + 1];
    weights[0] = col("feature");
    for (int i = 0; i < uses.length; i++) {
      Column ofType = count_if(col("type").equalTo(TYPES.get(i).name()));
      uses[i] = ofType.as("uses_" + i);
      totals[i] = ofType.as("total_" + i);
      Column share = col("uses_" + i).plus(0.5).divide(col("total_" + i).plus(1.0));
      weights[i + 1] = round(log(share).multiply(UNIT)).cast("long").as("weight_" + i);
    }
    Dataset<Row> all =
        labelled.agg(totals[0], java.util.Arrays.copyOfRange(totals, 1, totals.length));
    return labelled
        .groupBy("feature")
        .agg(count(lit(1)).as("all_uses"), uses)
        .filter(col("all_uses").geq(FEWEST_USES))
        .crossJoin(broadcast(all))
        .select(weights);
  }

  private TypeByContext() {}
}
