package org.dateline.entities.reading;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.settings.MissedParams;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;

/**
 * Reads each article once, with all that must see its text: where the ledger's names stand ({@link
 * FindLedgerNames}), where names occur again or words are written like names ({@link
 * SecondReading}), and which words it writes small. An article's reading depends on itself, its
 * story's names, the ledger and the settings, and on no other article: see {@link ArticleStates}.
 * Texts are moved once, to be beside what the models found in them.
 */
public final class ReadArticles {

  /**
   * One row per article: {@code article_id, state, source, ledger_names, spans, small_words, roles,
   * shared_names}, see {@link org.dateline.table.ArticleReadings}.
   *
   * @param inputs articles to read, each with its {@code state}, their mentions and title_mentions
   * @param storyNames rows of {@link StoryNames}
   */
  public static Dataset<Row> of(
      Tables inputs,
      Dataset<Row> storyNames,
      Broadcast<LedgerRows> ledger,
      NameWordLists wording,
      MissedParams missed) {
    Dataset<Row> known =
        names(inputs.get(Mentions.SCHEMA))
            .union(names(TitleOffsets.toMentions(inputs.get(TitleMentions.SCHEMA))))
            .groupBy("article_id")
            .agg(collect_list(col("name")).as("known"));
    return inputs
        .get(Articles.SCHEMA)
        .select(
            col("article_id"),
            col("state"),
            col("source"),
            unix_date(col("published_date")).as("published_day"),
            col("language"),
            col("title"),
            col("text"))
        .join(known, new String[] {"article_id"}, "left_outer")
        .join(storyNames, new String[] {"article_id"}, "left_outer")
        .map(new ReadArticle(ledger, wording, missed), Encoders.row(Reading.SCHEMA));
  }

  /** The place, surface and type of each name, as a structure {@code name}. */
  public static Dataset<Row> names(Dataset<Row> mentions) {
    return mentions.select(
        col("article_id"),
        struct(col("char_begin"), col("char_end"), col("surface"), col("type")).as("name"));
  }

  /**
   * One row per ledger name of the readings: {@code article_id, source} and the columns of an
   * {@link org.dateline.table.ArticleReadings#LEDGER_NAME}.
   */
  public static Dataset<Row> ledgerNames(Dataset<Row> readings) {
    return explodeColumn(readings, "ledger_names");
  }

  /**
   * One row per span of the readings: {@code article_id, source} and the columns of a {@link
   * org.dateline.table.ArticleReadings#SPAN}.
   */
  static Dataset<Row> spans(Dataset<Row> readings) {
    return explodeColumn(readings, "spans");
  }

  /**
   * One row per place of the readings where a last name stands for more than a person: {@code
   * article_id} and {@code char_begin}.
   */
  public static Dataset<Row> sharedNames(Dataset<Row> readings) {
    return readings.select(col("article_id"), explode(col("shared_names")).as("char_begin"));
  }

  private static Dataset<Row> explodeColumn(Dataset<Row> readings, String column) {
    Column one = explode(col(column)).as("one");
    return readings
        .select(col("article_id"), col("source"), one)
        .select("article_id", "source", "one.*");
  }

  /** One row per article and word that it writes small: {@code word}. */
  static Dataset<Row> smallWords(Dataset<Row> readings) {
    return readings.select(explode(col("small_words")).as("word"));
  }

  private ReadArticles() {}
}
