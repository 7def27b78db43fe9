package org.dateline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the ledger's names in the articles, titles and texts ({@link Titles}). A lambda, because
 * SQL has no multi-pattern matcher; it emits spans only, so that no text is shuffled.
 */
final class FindLedgerNames {

  /** One row per ledger name found in an article. */
  static final StructType FOUND =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType);

  static Dataset<Row> in(Dataset<Row> articles, Broadcast<LedgerRows> ledger, Wording wording) {
    return articles
        .select(
            col("article_id"),
            col("source"),
            unix_date(col("published_date")),
            col("language"),
            col("title"),
            col("text"))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  LedgerNames names = new LedgerNames(ledger.value(), wording.normalizer());
                  return new Spans(rows, names);
                },
            Encoders.row(FOUND));
  }

  /** The names of one article at a time. */
  private static final class Spans implements Iterator<Row> {
    private final Iterator<Row> articles;
    private final LedgerNames names;
    private Iterator<Row> current = List.<Row>of().iterator();

    Spans(Iterator<Row> articles, LedgerNames names) {
      this.articles = articles;
      this.names = names;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && articles.hasNext()) {
        Row article = articles.next();
        current = spans(article);
      }
      return current.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      return current.next();
    }

    private Iterator<Row> spans(Row row) {
      List<Row> spans = new ArrayList<>();
      var article =
          new ArticleParts.Article(
              row.getString(0),
              row.getString(1),
              row.isNullAt(2) ? null : row.getInt(2),
              row.getString(3));
      if (!row.isNullAt(4)) {
        find(article, row.getString(4), Titles.ORIGIN, spans);
      }
      find(article, row.getString(5), 0, spans);
      return spans.iterator();
    }

    private void find(ArticleParts.Article article, String text, int origin, List<Row> spans) {
      for (LedgerNames.Found found : names.find(article, text)) {
        spans.add(
            RowFactory.create(
                article.id(),
                origin + found.begin(),
                origin + found.end(),
                text.substring(found.begin(), found.end()),
                found.entity().id()));
      }
    }
  }

  private FindLedgerNames() {}
}
