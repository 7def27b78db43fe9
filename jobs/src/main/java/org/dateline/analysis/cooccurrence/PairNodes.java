package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftleft;
import static org.apache.spark.sql.functions.sum;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.spark.Checkpoint;

/**
 * What a pair's figures need of each of its two entities, by family ({@link PairFamilies}): {@code
 * windows} that mention it, and in the network of listed pairs the number of its ties ({@code
 * ties}) and the sum of their windows ({@code strength}).
 */
final class PairNodes {
  /** Bytes of a row in a task that holds all, about: the key, three numbers, Spark's headers. */
  private static final long BYTES = 80;

  private static final long BYTES_OF_NAME = 120;

  /** The entity and the family as one number, which is quicker to look up. */
  private static final String NODE = "node";

  static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> windows, BroadcastBudget memory) {
    return memory.place(Checkpoint.of(nodes(counted, windows)), BYTES);
  }

  private static Dataset<Row> nodes(Dataset<Row> counted, Dataset<Row> windows) {
    return counted
        .select(
            col("sentenceWindow"),
            col("period"),
            explode(array(col("numberA"), col("numberB"))).as("entity"),
            col("windows"))
        .groupBy("entity", "period", "sentenceWindow")
        .agg(sum("windows").as("strength"), count(lit(1)).as("ties"))
        .join(windows, new String[] {"entity", "period", "sentenceWindow"}, "inner")
        .select(
            node("entity", PairFamilies.family()), col("windows"), col("strength"), col("ties"));
  }

  /**
   * Adds {@code windows_a}, {@code strength_a} and {@code ties_a}, and those of {@code b}.
   *
   * @param pairs with {@code numberA}, {@code numberB} and {@code family}
   */
  static Dataset<Row> join(Dataset<Row> pairs, Dataset<Row> nodes) {
    Dataset<Row> joined = pairs;
    for (String side : new String[] {"a", "b"}) {
      Dataset<Row> ofSide =
          nodes.select(
              col(NODE),
              col("windows").as("windows_" + side),
              col("strength").as("strength_" + side),
              col("ties").as("ties_" + side));
      joined =
          joined
              .withColumn(NODE, node(number(side), col(PairFamilies.FAMILY)))
              .join(ofSide, new String[] {NODE}, "inner")
              .drop(NODE);
    }
    return joined;
  }

  /** Names the entities of both sides. */
  static Dataset<Row> name(Dataset<Row> pairs, Dataset<Row> entityNumbers, BroadcastBudget memory) {
    Dataset<Row> named = pairs;
    Dataset<Row> placed = memory.place(entityNumbers, BYTES_OF_NAME);
    for (String side : new String[] {"a", "b"}) {
      Dataset<Row> ofSide =
          placed.select(col("entity").as(number(side)), col("entity_id").as("entity_" + side));
      named = named.join(ofSide, new String[] {number(side)}, "inner");
    }
    return named;
  }

  private static String number(String side) {
    return "number" + side.toUpperCase(Locale.ROOT);
  }

  private static Column node(String entity, Column family) {
    return shiftleft(col(entity).cast("long"), Integer.SIZE).bitwiseOR(family).as(NODE);
  }

  private PairNodes() {}
}
