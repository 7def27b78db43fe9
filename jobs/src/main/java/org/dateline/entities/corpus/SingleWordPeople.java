package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.article.ArticleLinks;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.spark.RowShape;
import org.dateline.table.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people of the corpus who have a word as first or last name. Even a single full name
 * elsewhere is only a guess for a lone "Dupin", so these people become candidates, never links.
 *
 * <p>A person's score is a · part / (Σ a · part + {@value #UNKNOWN}). Here a is the number of
 * articles whose text names the person, part is {@value #LAST} for a last and {@value #FIRST} for a
 * first name, and the sum is over all people with the word. Range: 0 to 1, together below 1; the
 * rest is left to an unknown person.
 */
public final class SingleWordPeople {
  /** A word of a person's name; {@code part} is {@link #FIRST} or {@link #LAST}. */
  private record WordOfName(@Nullable String entityId, String word, double part)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("word", DataTypes.StringType)
            .add("part", DataTypes.DoubleType);

    Row toRow() {
      return RowFactory.create(entityId, word, part);
    }
  }

  /** Few people are called by their first name alone. */
  private static final double FIRST = 0.3;

  private static final double LAST = 1;

  /** Number of articles assumed for an unknown person of the name. */
  private static final double UNKNOWN = 5;

  /**
   * One row per word asked for that is part of a person's name: {@code word} and {@code people}, an
   * array of entity and score, best first.
   *
   * @param settled links with their {@code entity_id} and {@code final_type}
   * @param asked rows whose {@code last_word} is asked for
   * @param limit most people listed for a word
   */
  static Dataset<Row> people(
      Dataset<Row> settled, Dataset<Row> asked, Dataset<Row> ledgerWords, int limit) {
    var byWord = Window.partitionBy("word");
    return wordsOfNames(settled)
        .union(ledgerWords)
        .groupBy("entity_id", "word")
        .agg(max(col("part")).as("part"))
        .join(asked, col("word").equalTo(asked.col("last_word")), "left_semi")
        .join(articles(settled), "entity_id")
        .withColumn("weight", col("articles").multiply(col("part")))
        .withColumn(
            "rank", row_number().over(byWord.orderBy(col("weight").desc(), col("entity_id").asc())))
        .withColumn(
            "total",
            sum(col("weight"))
                .over(
                    byWord
                        .orderBy(col("rank"))
                        .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing())))
        .filter(col("rank").leq(limit))
        .withColumn("score", col("weight").divide(col("total").plus(UNKNOWN)))
        .groupBy("word")
        .agg(
            sort_array(collect_list(struct(col("rank"), col("entity_id"), col("score"))))
                .as("people"));
  }

  private static Dataset<Row> wordsOfNames(Dataset<Row> settled) {
    return settled
        .filter(col("target_key").isNotNull().and(col("target_key").equalTo(col("own_key"))))
        .filter(col("final_type").equalTo(EntityType.PERSON.name()).and(col("lone").equalTo(false)))
        .select(
            col("entity_id"),
            explode(array(part("first_word", FIRST), part("last_word", LAST))).as("one"))
        .select(col("entity_id"), col("one.word").as("word"), col("one.part").as("part"));
  }

  private static Column part(String word, double part) {
    return struct(col(word).as("word"), lit(part).as("part"));
  }

  private static Dataset<Row> articles(Dataset<Row> settled) {
    return settled
        .filter(
            col("final_type").equalTo(EntityType.PERSON.name()).and(col("entity_id").isNotNull()))
        .filter(ArticleLinks.isInText())
        .groupBy("entity_id")
        .agg(count_distinct(col("article_id")).as("articles"));
  }

  /** First and last words of the ledger's people, wherever the corpus names them by other forms. */
  public static Dataset<Row> wordsOfLedger(
      Dataset<Row> sameSession, LedgerRows ledger, NameNormalizer normalizer) {
    List<Row> words = new ArrayList<>();
    for (LedgerRows.Alias alias : ledger.aliases()) {
      NameForm form = normalizer.of(alias.alias(), alias.type());
      if (alias.type() == EntityType.PERSON && form.words().size() > 1) {
        words.add(new WordOfName(alias.entityId(), form.firstWord(), FIRST).toRow());
        words.add(new WordOfName(alias.entityId(), form.lastName(), LAST).toRow());
      }
    }
    return sameSession.sparkSession().createDataFrame(words, WordOfName.SCHEMA);
  }

  private SingleWordPeople() {}
}
