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
 * Gives each name unknown to the ledger one type, by the vote of all mentions that the models
 * found, so that errors of a model do not split it into several entities.
 *
 * <p>Among organisation, location, product, event and miscellaneous the type with most votes wins.
 * Between person and these other types, a side wins with a share of all votes: {@code
 * type-vote-share} for names of two or more words (or three Chinese characters), {@code
 * lone-type-vote-share} for single words, which more often stand for a person in one article and a
 * place in another. If neither side wins, persons stay persons and the other mentions get the most
 * frequent other type.
 */
public final class TypeByVote {
  /**
   * The beginning of the ids of entities known only from the corpus. No Wikipedia title begins so.
   */
  static final String CORPUS = "corpus/";

  private static final String PERSON = EntityType.PERSON.name();

  /** The types other than PERSON. Of two with equal votes the earlier one wins. */
  private static final List<EntityType> OTHERS =
      List.of(
          EntityType.ORGANIZATION,
          EntityType.LOCATION,
          EntityType.PRODUCT,
          EntityType.EVENT,
          EntityType.MISC);

  /**
   * One row per normalised name: {@code vote_key}, and the types that its mentions get, {@code
   * person_as} those that the models call a person and {@code other_as} all others.
   */
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

  /** The number of mentions for which the condition holds; every mention has one vote. */
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

  /**
   * The voted type of a mention whose own type is {@code type}; the own type if the name had no
   * vote.
   */
  static Column votedType(Column type) {
    Column voted = when(type.equalTo(PERSON), col("person_as")).otherwise(col("other_as"));
    return when(voted.isNull(), type).otherwise(voted);
  }

  /**
   * Adds the voted type as {@code final_type} to rows with {@code target_key} and {@code
   * target_type}.
   */
  public static Dataset<Row> withVotedTypes(Dataset<Row> rows, Dataset<Row> votes) {
    return rows.join(votes, col("target_key").equalTo(col("vote_key")), "left_outer")
        .withColumn("final_type", votedType(col("target_type")))
        .drop("vote_key", "person_as", "other_as");
  }

  private TypeByVote() {}
}
