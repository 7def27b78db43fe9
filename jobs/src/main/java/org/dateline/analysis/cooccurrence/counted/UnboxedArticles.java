package org.dateline.analysis.cooccurrence.counted;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Articles taken from Spark's own rows, their arrays copied whole. What was read from Parquet may
 * hold nulls as far as Spark knows, so that its decoder of beans makes an object of each number.
 */
public final class UnboxedArticles {
  public static JavaRDD<CountedArticle> of(Dataset<CountedArticle> articles) {
    var rows =
        (org.apache.spark.sql.classic.Dataset<?>)
            articles.select(
                "number",
                "day",
                "copy",
                "source",
                "copyGroup",
                "story",
                "articleId",
                "entities",
                "sentences");
    return rows.queryExecution().toRdd().toJavaRDD().map(UnboxedArticles::article);
  }

  private static CountedArticle article(InternalRow row) {
    var article = new CountedArticle();
    article.setNumber(row.getInt(0));
    article.setDay(row.getInt(1));
    article.setCopy(row.getBoolean(2));
    article.setSource(row.getInt(3));
    article.setCopyGroup(row.getInt(4));
    article.setStory(row.getInt(5));
    article.setArticleId(row.getString(6));
    article.setEntities(row.getArray(7).toIntArray());
    article.setSentences(row.isNullAt(8) ? null : row.getArray(8).toIntArray());
    return article;
  }

  private UnboxedArticles() {}
}
