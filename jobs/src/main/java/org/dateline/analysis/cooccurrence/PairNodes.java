package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a pair's figures need of each of its two entities, by kind of window and period: {@code
 * windows} that mention it, and in the network of listed pairs the number of its ties ({@code
 * ties}) and the sum of their windows ({@code strength}).
 */
final class PairNodes {
  private static final String[] KEY = {"entity", "period", "sentenceWindow"};

  static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> windows) {
    return counted
        .select(
            col("sentenceWindow"),
            col("period"),
            explode(array(col("numberA"), col("numberB"))).as("entity"),
            col("windows"))
        .groupBy("entity", "period", "sentenceWindow")
        .agg(sum("windows").as("strength"), count(lit(1)).as("ties"))
        .join(windows, KEY, "inner");
  }

  /** Adds {@code windows_a}, {@code strength_a} and {@code ties_a}, or those of {@code b}. */
  static Dataset<Row> join(Dataset<Row> pairs, Dataset<Row> nodes, String side) {
    String number = "number" + side.toUpperCase(java.util.Locale.ROOT);
    Dataset<Row> ofSide =
        nodes.select(
            col("sentenceWindow"),
            col("period"),
            col("entity").as(number),
            col("windows").as("windows_" + side),
            col("strength").as("strength_" + side),
            col("ties").as("ties_" + side));
    // Pairs are wide, and sorting them for a join is what costs; a part of the nodes fits in
    // memory.
    return pairs.join(
        ofSide.hint("shuffle_hash"), new String[] {number, "period", "sentenceWindow"}, "inner");
  }

  /** Names the entity of one side. */
  static Dataset<Row> name(Dataset<Row> pairs, Dataset<Row> entityNumbers, String side) {
    String number = "number" + side.toUpperCase(java.util.Locale.ROOT);
    Dataset<Row> ofSide =
        entityNumbers.select(col("entity").as(number), col("entity_id").as("entity_" + side));
    return pairs.join(ofSide.hint("shuffle_hash"), new String[] {number}, "inner");
  }

  private PairNodes() {}
}
