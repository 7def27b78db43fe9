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
import org.apache.spark.sql.types.StructField;
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

  /**
   * One row per wanted article: {@code article_id}, {@code state}, {@code links}.
   *
   * @param wanted {@code article_id} and {@code state}
   * @param inputs articles, sentences, mentions, title_mentions
   * @param ledgerNames rows of {@code ReadArticles.ledgerNames}
   * @param sharedNames rows of {@code ReadArticles.sharedNames}
   * @param missed rows of {@code MissedNames}
   */
  public static Dataset<Row> links(
      Dataset<Row> wanted,
      Tables inputs,
      Dataset<Row> ledgerNames,
      Dataset<Row> sharedNames,
      Dataset<Row> missed,
      Broadcast<LedgerRows> ledger,
      String annotator,
      NameWordLists wording) {
    return articleParts(inputs.get(Articles.SCHEMA).join(wanted, "article_id"))
        .union(parts(sharedNames, ArticlePartRow.SHARED_NAME))
        .union(parts(inputs.get(Sentences.SCHEMA), ArticlePartRow.SENTENCE))
        .union(parts(inputs.get(Mentions.SCHEMA), ArticlePartRow.MODEL_MENTION))
        .union(
            parts(
                TitleOffsets.toMentions(inputs.get(TitleMentions.SCHEMA)),
                ArticlePartRow.MODEL_MENTION))
        .union(parts(ledgerNames, ArticlePartRow.LEDGER_MENTION))
        .union(parts(missed, ArticlePartRow.MISSED_MENTION))
        .join(wanted.select("article_id"), new String[] {"article_id"}, "left_semi")
        .groupBy("article_id")
        .as(Encoders.STRING(), Encoders.row(ArticlePartRow.SCHEMA))
        .flatMapGroups(
            new ResolveOneArticle(ledger, annotator, wording),
            Encoders.row(ResolveOneArticle.Links.SCHEMA));
  }

  private static Dataset<Row> articleParts(Dataset<Row> articles) {
    return parts(
        articles.withColumn("published_day", unix_date(col("published_date"))),
        ArticlePartRow.ARTICLE);
  }

  /** The columns of an {@link ArticlePartRow} that the rows have, the others null. */
  private static Dataset<Row> parts(Dataset<Row> rows, int kind) {
    var columns = rows.schema();
    StructField[] fields = ArticlePartRow.SCHEMA.fields();
    Column[] selected = new Column[fields.length];
    for (int i = 0; i < selected.length; i++) {
      String name = fields[i].name();
      DataType type = fields[i].dataType();
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
