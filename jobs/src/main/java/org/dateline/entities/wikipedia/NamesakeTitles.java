package org.dateline.entities.wikipedia;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.startswith;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.spark.Checkpoint;
import org.dateline.table.EntityType;
import org.dateline.text.WordEdges;

/**
 * Doubts people's articles whose title distinguishes them from namesakes: {@code
 * Jason_Miller_(playwright)} is hardly the man who speaks for a candidate. If the brackets name a
 * role in public life, which news is made of, the article is accepted. A playwright, a golfer or an
 * actor is accepted if at least half of the articles with the name say so ("golfers", "golf").
 */
public final class NamesakeTitles {
  /** Words in brackets for people in public life, and for those who write the news. */
  private static final String PUBLIC_LIFE =
      WordEdges.in(
          "(?i)(politic|journalist|columnist|correspondent|pundit|commentator|editor|author|historian"
              + "|legislator|congress|senator|representative|governor|mayor|minister|president|diplomat"
              + "|ambassador|judge|jurist|attorney|lawyer|economi|activist|abolitionist|general|admiral"
              + "|officer|intelligence|spy|bishop|cardinal|pope|business|executive|ceo|financier|investor"
              + "|entrepreneur|philanthropist|academic|\\bMP\\b)");

  /** Words in brackets for an article about a name, which is about no person. */
  private static final Object[] NAMES = {"name", "surname"};

  private static final double SHARE = 0.5;

  /**
   * Returns the rows without articles about somebody else.
   *
   * @param articles rows of {@link WikipediaLinks#of}
   * @param links links of articles, with {@code article_id} and {@code target_key}
   * @param readings rows of article_readings, one for each article
   */
  public static Dataset<Row> removeFrom(
      Dataset<Row> articles, Dataset<Row> links, Dataset<Row> readings) {
    Dataset<Row> doubted = Checkpoint.of(articles.filter(isDoubted()).withColumn("kind", kind()));
    Dataset<Row> named =
        Checkpoint.of(
            links
                .join(doubted, col("target_key").equalTo(col("wiki_key")))
                .select("article_id", "wiki_key", "kind")
                .distinct());
    Dataset<Row> meant =
        named
            .join(readings.select("article_id", "small_words"), "article_id")
            .groupBy("wiki_key")
            .agg(avg(says().cast("double")).as("share"))
            .filter(col("share").geq(SHARE));
    return articles
        .filter(isDoubted().equalTo(false))
        .unionByName(
            doubted
                .drop("kind")
                .join(meant.select("wiki_key"), new String[] {"wiki_key"}, "left_semi"));
  }

  private static Column brackets() {
    return regexp_extract(col("title"), "_\\((.*)", 1);
  }

  private static Column isDoubted() {
    return col("wiki_type")
        .equalTo(EntityType.PERSON.name())
        .and(brackets().notEqual(""))
        .and(brackets().rlike(PUBLIC_LIFE).equalTo(false));
  }

  /** The last word, written small: of "American_football", "footballer,_born_1988". */
  private static Column kind() {
    Column words = regexp_replace(brackets(), "\\).*|,.*|_born_.*", "");
    return lower(element_at(split(words, "[_/]"), -1));
  }

  private static Column says() {
    Column kind = col("kind");
    Column field = regexp_replace(kind, "(er|ist|ian)$", "");
    Column said =
        exists(col("small_words"), word -> startswith(word, kind).or(word.equalTo(field)));
    return coalesce(said, lit(false)).and(length(kind).gt(2)).and(kind.isin(NAMES).equalTo(false));
  }

  private NamesakeTitles() {}
}
