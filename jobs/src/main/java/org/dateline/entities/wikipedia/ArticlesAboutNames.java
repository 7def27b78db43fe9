package org.dateline.entities.wikipedia;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityType;
import org.dateline.text.Language;

/**
 * Refuses articles about names for people who are named in Chinese. WikiDict leads each Chinese
 * name to one article, 科斯塔 to {@code Costa} and 伏尔泰 to {@code Voltaire}; the first is about
 * everyone of that name. If a title of one word, taken as an English name, mostly leads to its own
 * article, that article is about a person.
 */
public final class ArticlesAboutNames {
  private static final double MOSTLY = 0.5;

  /**
   * Returns the rows without articles about names.
   *
   * @param articles rows of {@link WikipediaLinks#of}
   * @param wikiNames rows of {@link org.dateline.table.WikiNames}
   */
  public static Dataset<Row> removeFrom(Dataset<Row> articles, Dataset<Row> wikiNames) {
    Dataset<Row> doubted = articles.filter(isDoubted());
    Dataset<Row> meant =
        KnownForms.of(wikiNames, doubted.select(col("title").as("surface")))
            .filter(
                col("language")
                    .equalTo(Language.ENGLISH.code())
                    .and(col("surface").equalTo(col("title"))))
            .filter(col("probability").geq(MOSTLY))
            .select("title");
    return articles
        .filter(isDoubted().equalTo(false))
        .unionByName(doubted.join(meant, new String[] {"title"}, "left_semi"));
  }

  private static Column isDoubted() {
    return col("wiki_type")
        .equalTo(EntityType.PERSON.name())
        .and(col("wiki_key").rlike("\\p{IsHan}"))
        .and(col("title").contains("_").equalTo(false));
  }

  private ArticlesAboutNames() {}
}
