package org.dateline.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Stories by the order of time: each article joins the open story that it is most like, or founds
 * one. Likeness to a story is the mean of the {@value #NEAREST} greatest similarities to its
 * articles (to all of them while it has fewer), so one article between two events does not join
 * them. Later articles change nothing of what was decided.
 *
 * <p>It keeps the articles of the last days and those that an undated one can still pair with.
 */
final class OpenStories extends EmittingIterator<Row> {
  private static final int NEAREST = 3;

  /** Rows read: an article with one of its pairs, or without any; an article's rows together. */
  static final StructType READ =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("day", DataTypes.IntegerType)
          .add("kept", DataTypes.BooleanType, false)
          .add("earlier", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType);

  /** Rows made: nearest and similarity are null for the article that founded the story. */
  static final StructType MADE =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("founder", DataTypes.StringType, false)
          .add("nearest", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType);

  private static final class Story {
    final String founder;
    final Integer day;
    int articles;

    Story(String founder, Integer day) {
      this.founder = founder;
      this.day = day;
    }
  }

  private record Dated(String article, int day) {}

  private final Iterator<Row> rows;
  private final StoryParams params;
  private final Map<String, Story> stories = new HashMap<>();
  private final ArrayDeque<Dated> recent = new ArrayDeque<>();
  private final List<Row> pairs = new ArrayList<>();
  private Row article;

  OpenStories(Iterator<Row> rows, StoryParams params) {
    this.rows = rows;
    this.params = params;
  }

  @Override
  boolean readMore() {
    Row row = rows.hasNext() ? rows.next() : null;
    if (article != null && (row == null || !row.getString(0).equals(article.getString(0)))) {
      settle();
      pairs.clear();
    }
    article = row;
    if (row != null && !row.isNullAt(3)) {
      pairs.add(row);
    }
    return row != null;
  }

  private void settle() {
    forgetOld();
    Map<String, List<Row>> byStory = new TreeMap<>();
    for (Row pair : pairs) {
      Story story = stories.get(pair.getString(3));
      if (story != null && isOpen(story)) {
        byStory.computeIfAbsent(story.founder, founder -> new ArrayList<>()).add(pair);
      }
    }
    double best = article.isNullAt(1) ? params.minSimilarityUndated() : params.minSimilarity();
    Row nearest = null;
    for (List<Row> candidates : byStory.values()) {
      candidates.sort(
          Comparator.comparing((Row pair) -> -pair.getDouble(4))
              .thenComparing(pair -> pair.getString(3)));
      int articles = stories.get(candidates.get(0).getString(3)).articles;
      double likeness = likeness(candidates, Math.min(NEAREST, articles));
      if (likeness > best || likeness == best && nearest == null) {
        best = likeness;
        nearest = candidates.get(0);
      }
    }
    join(nearest, best);
  }

  private void join(Row nearest, double likeness) {
    String id = article.getString(0);
    Integer day = article.isNullAt(1) ? null : article.getInt(1);
    Story story = nearest == null ? new Story(id, day) : stories.get(nearest.getString(3));
    story.articles++;
    stories.put(id, story);
    if (day != null && !article.getBoolean(2)) {
      recent.addLast(new Dated(id, day));
    }
    emit(
        nearest == null
            ? RowFactory.create(id, id, null, null)
            : RowFactory.create(id, story.founder, nearest.getString(3), likeness));
  }

  private boolean isOpen(Story story) {
    return article.isNullAt(1)
        || story.day == null
        || article.getInt(1) - story.day <= params.maxDays();
  }

  /** Forgets articles that no dated article can pair with: pairs lie within the window of days. */
  private void forgetOld() {
    while (!article.isNullAt(1)
        && !recent.isEmpty()
        && article.getInt(1) - recent.peekFirst().day() > params.windowDays()) {
      stories.remove(recent.pollFirst().article());
    }
  }

  /** The mean of the greatest similarities; missing ones count as none. */
  private static double likeness(List<Row> descending, int articles) {
    double sum = 0;
    for (int i = 0; i < Math.min(articles, descending.size()); i++) {
      sum += descending.get(i).getDouble(4);
    }
    return sum / articles;
  }
}
