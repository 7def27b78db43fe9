package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;
import org.dateline.table.LinkMethod;

/**
 * Gives each name unknown to the ledger one type by the vote of all its mentions by the models, so
 * that a model's slips do not split it.
 *
 * <p>Organisation, location, product, event and miscellaneous vote by plurality. Between persons
 * and the rest a share of the votes must be won: {@code type-vote-share} for names of two or more
 * words (or three Chinese characters), {@code lone-type-vote-share} for single words, which more
 * often stand for a person in one article and a place in another. Where neither side wins it, both
 * stay.
 */
public final class TypeByVote {
  /** How the ids of things known only from the corpus begin; no Wikipedia title does. */
  static final String CORPUS = "corpus/";

  private static final String PERSON = EntityType.PERSON.name();

  /** Types beside PERSON; of two with equal votes the earlier wins. */
  private static final List<EntityType> OTHERS =
      List.of(
          EntityType.ORGANIZATION,
          EntityType.LOCATION,
          EntityType.PRODUCT,
          EntityType.EVENT,
          EntityType.MISC);

  /** One row per normalised name: {@code vote_key}, {@code person_as}, {@code other_as}. */
  public static Dataset<Row> of(Dataset<Row> links, double share, double loneShare) {
    Column persons = col("persons").cast("double");
    Column all = col("votes").cast("double");
    Column needed = when(col("distinctive"), lit(share)).otherwise(lit(loneShare));
    return links
        .filter(col("method").equalTo(LinkMethod.CORPUS_NAME.code()))
        .filter(col("found_by").equalTo(FoundBy.MODEL.code()))
        .groupBy(col("own_key").as("vote_key"))
        .agg(uses(col("type").equalTo(PERSON)).as("persons"), countsOfOthers())
        .withColumn("votes", col("persons").plus(col("others")))
        .withColumn(
            "person_as",
            when(all.minus(persons).geq(needed.multiply(all)), col("plurality"))
                .otherwise(lit(PERSON)))
        .withColumn(
            "other_as",
            when(persons.geq(needed.multiply(all)), lit(PERSON)).otherwise(col("plurality")))
        .select("vote_key", "person_as", "other_as");
  }

  /** Each mention votes. */
  private static Column uses(Column condition) {
    return sum(when(condition, col("uses")).otherwise(lit(0)));
  }

  private static Column[] countsOfOthers() {
    Column[] ranked = new Column[OTHERS.size()];
    Column[] aggregates = new Column[3];
    Column others = uses(col("type").notEqual(PERSON));
    for (int i = 0; i < ranked.length; i++) {
      String type = OTHERS.get(i).name();
      ranked[i] =
          struct(
              uses(col("type").equalTo(type)).as("votes"),
              lit(-i).as("order"),
              lit(type).as("type"));
    }
    aggregates[0] = others.as("others");
    aggregates[1] = array_max(array(ranked)).getField("type").as("plurality");
    aggregates[2] = max(col("distinctive")).as("distinctive");
    return aggregates;
  }

  /**
   * The entity of a name and type: {@code corpus/organization/goldman_sachs}. Expects {@code
   * person_as} and {@code other_as} of the name, null where it had no vote.
   */
  static Column entityId(Column key, Column type) {
    return concat(lit(CORPUS), lower(type), lit("/"), replace(key, lit(" "), lit("_")));
  }

  /** The type that the vote gives a name that its mention calls {@code type}. */
  static Column votedType(Column type) {
    Column voted = when(type.equalTo(PERSON), col("person_as")).otherwise(col("other_as"));
    return when(voted.isNull(), type).otherwise(voted);
  }

  /**
   * Rows with a {@code target_key}, with the type that the vote gives them in {@code final_type}.
   */
  public static Dataset<Row> withVotedTypes(Dataset<Row> rows, Dataset<Row> votes) {
    return rows.join(votes, col("target_key").equalTo(col("vote_key")), "left_outer")
        .withColumn("final_type", votedType(col("target_type")))
        .drop("vote_key", "person_as", "other_as");
  }

  private TypeByVote() {}
}
