package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.Checkpoint;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;

/**
 * Distinguishes people of one name: the John Smith of one story may not be the John Smith of
 * another.
 *
 * <p>It considers people who are known from the corpus alone and whose names are common: at least
 * {@value #FIRST_NAMES} people of the corpus share the first name, and at least {@value
 * #LAST_NAMES} the last name. A rarer name is taken to be one person's.
 *
 * <p>Two articles name the same person if they are of one story, or if both name another entity
 * that is rare: in at most one of {@value #RARE} articles, or in two articles. Articles linked in
 * this way through others are of one person too. The group with the earliest article keeps the
 * entity's id; each other group gets an id of its own, which ends in the id of its first article.
 *
 * <p>A name in more than {@value #MOST_ARTICLES} articles is left alone: Wikipedia knows everybody
 * that famous, and the articles would not fit in memory.
 */
public final class Namesakes {
  static final int FIRST_NAMES = 20;
  static final int LAST_NAMES = 5;
  private static final int RARE = 100;
  private static final int MOST_ARTICLES = 5_000;

  /**
   * The evidence of one article about the person it names: its day (days since 1970, the greatest
   * integer without a date) and its marks, the ids of its story and of rare entities that it names.
   */
  private record Evidence(String entityId, String articleId, int day, List<String> marks)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("article_id", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("marks", DataTypes.createArrayType(DataTypes.StringType));

    static Evidence of(Row row) {
      return new Evidence(
          row.getAs("entity_id"),
          row.getAs("article_id"),
          row.getAs("day"),
          RowValues.list(row, "marks"));
    }
  }

  /** An article that means another person than the earliest article of the name does. */
  private record Namesake(String entityId, String articleId, String namesakeId)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("article_id", DataTypes.StringType)
            .add("namesake_id", DataTypes.StringType);

    Row toRow() {
      return RowFactory.create(entityId, articleId, namesakeId);
    }
  }

  /**
   * Returns all mentions, with an entity of its own for each of several namesakes.
   *
   * @param decided mentions with {@code link_method}, {@code entity_id}, {@code own_first} and
   *     {@code own_last}
   * @param storyArticles which articles are of one story
   */
  public static Dataset<Row> setApart(Dataset<Row> decided, Dataset<Row> storyArticles) {
    // Few rows, so that the join with them need not move the mentions.
    Dataset<Row> grouped =
        Checkpoint.of(
            evidence(decided, storyArticles)
                .groupByKey(
                    (MapFunction<Row, String>) row -> row.getAs("entity_id"), Encoders.STRING())
                .flatMapGroups(
                    (FlatMapGroupsFunction<String, Row, Row>) Namesakes::groupArticles,
                    Encoders.row(Namesake.SCHEMA)));
    return decided
        .join(grouped, new String[] {"entity_id", "article_id"}, "left_outer")
        .withColumn("entity_id", coalesce(col("namesake_id"), col("entity_id")))
        .drop("namesake_id");
  }

  /** One row per common name and article: {@code entity_id, article_id, day, marks}. */
  private static Dataset<Row> evidence(Dataset<Row> decided, Dataset<Row> storyArticles) {
    Dataset<Row> linked = decided.filter(col("link_method").isNotNull());
    Dataset<Row> named = Checkpoint.of(linked.select("article_id", "entity_id").distinct());
    Dataset<Row> articles =
        Checkpoint.of(named.groupBy("entity_id").agg(count(lit(1)).as("articles")));
    Dataset<Row> asked =
        Checkpoint.of(
            linked
                .join(Checkpoint.of(commonNames(linked, articles)), "entity_id")
                .groupBy("entity_id", "article_id")
                .agg(
                    min(coalesce(unix_date(col("published_date")), lit(Integer.MAX_VALUE)))
                        .as("day")));
    Dataset<Row> marks =
        asked
            .join(storyArticles.select("story_id", "article_id"), "article_id")
            .select(
                col("entity_id"),
                col("article_id"),
                concat(lit("story/"), col("story_id")).as("mark"))
            .union(
                asked
                    .select("entity_id", "article_id")
                    .join(rare(named, articles, asked), "article_id")
                    .select(col("entity_id"), col("article_id"), col("mark")));
    return asked
        .join(marks, new String[] {"entity_id", "article_id"}, "left_outer")
        .groupBy("entity_id", "article_id", "day")
        .agg(collect_set(col("mark")).as("marks"));
  }

  /**
   * People of the corpus with a common first and a common last name, in 2 to {@link #MOST_ARTICLES}
   * articles.
   *
   * @param articles the number of articles that name each entity
   */
  private static Dataset<Row> commonNames(Dataset<Row> linked, Dataset<Row> articles) {
    Dataset<Row> people =
        Checkpoint.of(
            linked
                .filter(col("entity_id").startsWith(TypeByVote.CORPUS + "person/"))
                .filter(col("is_own_name").and(col("own_first").isNotNull()))
                .groupBy("entity_id")
                .agg(min(col("own_first")).as("own_first"), min(col("own_last")).as("own_last")));
    Dataset<Row> first = people.groupBy("own_first").agg(count(lit(1)).as("firsts"));
    Dataset<Row> last = people.groupBy("own_last").agg(count(lit(1)).as("lasts"));
    return people
        .join(first.filter(col("firsts").geq(FIRST_NAMES)), "own_first")
        .join(last.filter(col("lasts").geq(LAST_NAMES)), "own_last")
        .join(articles.filter(col("articles").between(2, MOST_ARTICLES)), "entity_id")
        .select("entity_id");
  }

  /** The rare entities of the articles asked for: {@code article_id, mark}. */
  private static Dataset<Row> rare(
      Dataset<Row> named, Dataset<Row> articles, Dataset<Row> askedFor) {
    Dataset<Row> total = named.agg(count_distinct(col("article_id")).as("all_articles"));
    Column most = greatest(lit(2), col("all_articles").divide(lit(RARE)));
    Dataset<Row> entities =
        articles
            .crossJoin(broadcast(total))
            .filter(col("articles").geq(2).and(col("articles").leq(most)))
            .select(col("entity_id").as("mark"));
    return named
        .join(askedFor, new String[] {"article_id"}, "left_semi")
        .withColumnRenamed("entity_id", "mark")
        .join(entities, "mark");
  }

  private static Iterator<Row> groupArticles(String entity, Iterator<Row> rows) {
    List<Evidence> articles = new ArrayList<>();
    rows.forEachRemaining(row -> articles.add(Evidence.of(row)));
    articles.sort(Comparator.comparingInt(Evidence::day).thenComparing(Evidence::articleId));
    int[] parent = new int[articles.size()];
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String mark : articles.get(i).marks()) {
        // The name itself is in all of its articles, so it is no evidence.
        if (!mark.equals(entity)) {
          join(parent, firstWith.merge(mark, i, (old, fresh) -> old), i);
        }
      }
    }
    List<Row> changed = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      int first = root(parent, i);
      if (first > 0) {
        String id = entity + "/" + articles.get(first).articleId();
        changed.add(new Namesake(entity, articles.get(i).articleId(), id).toRow());
      }
    }
    return changed.iterator();
  }

  /** Joins two groups; the root of a group is its earliest article. */
  private static void join(int[] parent, int a, int b) {
    int first = root(parent, a);
    int second = root(parent, b);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private Namesakes() {}
}
