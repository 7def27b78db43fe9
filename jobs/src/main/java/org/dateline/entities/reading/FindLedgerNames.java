package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.TitleOffsets;

/**
 * Finds the ledger's names in the articles, titles and texts ({@link TitleOffsets}). Java, because
 * SQL has no multi-pattern matcher.
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

  /**
   * Rows of {@link #FOUND} in text order, those of the title first.
   *
   * @param row {@code article_id, source, published_day, language, title, text} of an article
   */
  static List<Row> in(Row row, LedgerNames names) {
    List<Row> spans = new ArrayList<>();
    var article =
        new Article(
            row.getAs("article_id"),
            row.getAs("source"),
            row.getAs("published_day"),
            row.getAs("language"));
    String title = row.getAs("title");
    if (title != null) {
      find(article, title, TitleOffsets.ORIGIN, names, spans);
    }
    find(article, row.getAs("text"), 0, names, spans);
    return spans;
  }

  private static void find(
      Article article, String text, int origin, LedgerNames names, List<Row> spans) {
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

  private FindLedgerNames() {}
}
