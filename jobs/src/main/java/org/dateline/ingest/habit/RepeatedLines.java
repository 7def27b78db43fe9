package org.dateline.ingest.habit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.story.WordingClass;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraphs a source puts on many of its articles. A paragraph, by its hash, is a repeated
 * line of its source if all of this holds, over tonight's articles and those of earlier runs:
 *
 * <ul>
 *   <li>it stands in articles of {@value #FEWEST_STORIES} stories or more. Articles count as one
 *       story where they have the same company: the smallest hash among their other paragraphs
 *       (MinHash; Broder 1997), which two versions of a story share with the probability that is
 *       the share of the paragraphs they have in common;
 *   <li>in at least 4 of 5 of the articles that hold it, it is among the first {@value #OPENING} or
 *       the last {@value #CLOSING} paragraphs, where pages put such lines;
 *   <li>the share of the source's articles that hold it reaches what its wording demands: see
 *       {@link WordingClass}.
 * </ul>
 *
 * <p>A source cannot have more than 1125 such lines: each fills 0.8 % of at most nine places per
 * article. All counts are exact; only counts travel between tasks, never texts, and never all lines
 * of a source to one task.
 *
 * <p>An article is cut by what is known when it is ingested; later runs do not return to it.
 */
public final class RepeatedLines {
  /** Fewer could be one story followed up for a week. */
  static final int FEWEST_STORIES = 10;

  static final int OPENING = 3;
  static final int CLOSING = 6;

  /**
   * The paragraphs of an article.
   *
   * @param paragraphs null for articles of earlier runs
   */
  private record ArticleLines(
      String source, List<Long> paragraphHashes, @Nullable List<String> paragraphs)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("source", DataTypes.StringType)
            .add("paragraph_hashes", DataTypes.createArrayType(DataTypes.LongType))
            .add("paragraphs", DataTypes.createArrayType(DataTypes.StringType));

    static ArticleLines of(Row row) {
      return new ArticleLines(
          row.getAs("source"),
          RowValues.list(row, "paragraph_hashes"),
          RowValues.listOrNull(row, "paragraphs"));
    }
  }

  /**
   * A paragraph of an article.
   *
   * @param company the smallest hash among the other paragraphs
   * @param atEdge 1 where pages put repeated lines, else 0
   * @param wording a {@link WordingClass}, null if not known
   */
  private record Line(
      String source, long paragraph, Long company, int atEdge, @Nullable Integer wording)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("source", DataTypes.StringType)
            .add("paragraph", DataTypes.LongType)
            .add("company", DataTypes.LongType)
            .add("at_edge", DataTypes.IntegerType)
            .add("wording", DataTypes.IntegerType);

    Row toRow() {
      return RowFactory.create(source, paragraph, company, atEdge, wording);
    }
  }

  /**
   * One row per source that has the habit: source and {@link SourceHabits#REPEATED_LINES},
   * ascending.
   */
  public static Dataset<Row> learn(Dataset<Row> drafts, Dataset<Row> known) {
    Dataset<Row> articles =
        drafts
            .select("source", "paragraph_hashes", "paragraphs")
            .union(
                known.select(
                    col("source"),
                    col("paragraph_hashes"),
                    // No longer known, and not needed: a run can cut only lines of its own
                    // articles.
                    lit(null).cast(drafts.schema().apply("paragraphs").dataType())));
    FlatMapFunction<Row, Row> lines =
        article -> lines(ArticleLines.of(article)).values().iterator();
    Dataset<Row> counted =
        articles
            .flatMap(lines, Encoders.row(Line.SCHEMA))
            .groupBy("source", "paragraph")
            .agg(
                count(lit(1)).as("articles"),
                countDistinct("company").as("stories"),
                sum("at_edge").as("at_edge"),
                max("wording").as("wording"))
            .filter(
                col("wording")
                    .isNotNull()
                    .and(col("stories").geq(FEWEST_STORIES))
                    .and(col("at_edge").multiply(5).geq(col("articles").multiply(4))));
    Dataset<Row> sizes = articles.groupBy("source").agg(count(lit(1)).as("source_articles"));
    return counted
        .join(sizes, "source")
        .filter(
            col("articles").multiply(100).geq(col("source_articles").multiply(percentDemanded())))
        .groupBy("source")
        .agg(sort_array(collect_list("paragraph")).as(SourceHabits.REPEATED_LINES.name()));
  }

  private static Column percentDemanded() {
    // Above any share, for wording that is never a repeated line.
    Column percent = lit(101);
    for (WordingClass wording : WordingClass.values()) {
      percent =
          when(col("wording").equalTo(wording.ordinal()), wording.percentDemanded())
              .otherwise(percent);
    }
    return percent;
  }

  /** The lines of an article by hash, each once. */
  private static Map<Long, Row> lines(ArticleLines article) {
    List<Long> hashes = article.paragraphHashes();
    List<String> paragraphs = article.paragraphs();
    var smallest = new TwoSmallest(hashes);
    var lines = new LinkedHashMap<Long, Row>();
    for (int i = 0; i < hashes.size(); i++) {
      long hash = hashes.get(i);
      if (lines.containsKey(hash)) {
        continue;
      }
      int atEdge = i < OPENING || i >= hashes.size() - CLOSING ? 1 : 0;
      Integer wording = paragraphs == null ? null : WordingClass.of(paragraphs.get(i)).ordinal();
      var line = new Line(article.source(), hash, smallest.otherThan(hash), atEdge, wording);
      lines.put(hash, line.toRow());
    }
    return lines;
  }

  /** The two smallest different numbers, so that the smallest besides any one is known. */
  private static final class TwoSmallest {
    @SuppressWarnings("NullAway.Init")
    private Long first;

    @SuppressWarnings("NullAway.Init")
    private Long second;

    TwoSmallest(List<Long> numbers) {
      for (Long number : numbers) {
        if (first == null || number < first) {
          second = first;
          first = number;
        } else if (number > first && (second == null || number < second)) {
          second = number;
        }
      }
    }

    /** Null if there is no other. */
    Long otherThan(long number) {
      return first != null && first == number ? second : first;
    }
  }

  private RepeatedLines() {}
}
