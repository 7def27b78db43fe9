package org.dateline.entities.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;

/**
 * Brings together what is known of each article (its source and date, sentences, names found by
 * models and ledger, no text) and resolves its names. A lambda over the rows of one article: what
 * it does to them is a walk in text order with lookups, which SQL would do by self-joins.
 */
public final class ResolveWithinArticle {
  static final int ARTICLE = 0;
  static final int SENTENCE = 1;
  static final int MODEL_MENTION = 2;
  static final int LEDGER_MENTION = 3;
  static final int MISSED_MENTION = 4;

  /** One row per thing known of an article; which columns are set depends on {@code kind}. */
  static final StructType PARTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("kind", DataTypes.IntegerType)
          .add("state", DataTypes.LongType)
          .add("sentence", DataTypes.IntegerType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("annotator", DataTypes.StringType)
          .add("found_by", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("published_day", DataTypes.IntegerType)
          .add("language", DataTypes.StringType);

  /**
   * One row per wanted article: {@code article_id}, {@code state}, {@code links}.
   *
   * @param wanted {@code article_id} and {@code state}
   * @param inputs articles, sentences, mentions, title_mentions
   * @param ledgerNames rows of {@code FindLedgerNames.FOUND}
   * @param missed rows of {@code MissedNames}
   */
  public static Dataset<Row> links(
      Dataset<Row> wanted,
      Tables inputs,
      Dataset<Row> ledgerNames,
      Dataset<Row> missed,
      Broadcast<LedgerRows> ledger,
      String annotator,
      NameWordLists wording) {
    return articleParts(inputs.get(Articles.SCHEMA).join(wanted, "article_id"))
        .union(parts(inputs.get(Sentences.SCHEMA), SENTENCE))
        .union(parts(inputs.get(Mentions.SCHEMA), MODEL_MENTION))
        .union(parts(TitleOffsets.toMentions(inputs.get(TitleMentions.SCHEMA)), MODEL_MENTION))
        .union(parts(ledgerNames, LEDGER_MENTION))
        .union(parts(missed, MISSED_MENTION))
        .join(wanted.select("article_id"), new String[] {"article_id"}, "left_semi")
        .groupBy("article_id")
        .as(Encoders.STRING(), Encoders.row(PARTS))
        .flatMapGroups(
            new ResolveOneArticle(ledger, annotator, wording),
            Encoders.row(ResolveOneArticle.RESOLVED));
  }

  private static Dataset<Row> articleParts(Dataset<Row> articles) {
    return parts(articles.withColumn("published_day", unix_date(col("published_date"))), ARTICLE);
  }

  /** The columns of {@link #PARTS} that the rows have, the others null. */
  private static Dataset<Row> parts(Dataset<Row> rows, int kind) {
    var columns = rows.schema();
    Column[] selected = new Column[PARTS.length()];
    for (int i = 0; i < selected.length; i++) {
      String name = PARTS.apply(i).name();
      DataType type = PARTS.apply(i).dataType();
      if (name.equals("kind")) {
        selected[i] = lit(kind).as(name);
      } else if (columns.getFieldIndex(name).isDefined()) {
        selected[i] = col(name).cast(type).as(name);
      } else {
        selected[i] = lit(null).cast(type).as(name);
      }
    }
    return rows.select(selected);
  }

  private ResolveWithinArticle() {}
}
