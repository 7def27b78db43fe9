package org.dateline.stories;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.EmittingIterator;
import org.dateline.spark.RowShape;

/**
 * Numbers articles that come in the order of time, from 0. With each comes how many short texts
 * must have a word in the days before it, if the word is to be one of a form ({@link StoryPairs}):
 * one in {@value #ONE_IN} of all articles of these days, but {@value #FEWEST} to {@value #MOST}.
 */
final class PlacedArticles extends EmittingIterator<Row> {
  private static final int ONE_IN = 200;
  private static final int FEWEST = 10;

  /** Half of what {@link StoryPairs} keeps of a word: more would never be reached. */
  private static final int MOST = StoryPairs.MAX_EARLIER / 2;

  static final StructType SCHEMA = Placed.SCHEMA;

  private record Dated(String articleId, Integer day, boolean isShort) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("is_short", DataTypes.BooleanType);

    static Dated of(Row row) {
      return new Dated(row.getAs("article_id"), row.getAs("day"), row.getAs("is_short"));
    }
  }

  private record Placed(int place, String articleId, Integer day, boolean isShort, int many)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("place", DataTypes.IntegerType, false)
            .add("article_id", DataTypes.StringType, false)
            .add("day", DataTypes.IntegerType)
            .add("is_short", DataTypes.BooleanType, false)
            .add("many", DataTypes.IntegerType, false);

    Row toRow() {
      return RowFactory.create(place, articleId, day, isShort, many);
    }
  }

  /** A day of the window and how many articles it has so far. */
  private static final class Day {
    final Integer day;
    int articles;

    Day(Integer day) {
      this.day = day;
    }
  }

  private final Iterator<Row> articles;
  private final int windowDays;
  private final ArrayDeque<Day> days = new ArrayDeque<>();
  private int open;
  private int next;

  PlacedArticles(Iterator<Row> articles, int windowDays) {
    this.articles = articles;
    this.windowDays = windowDays;
  }

  @Override
  protected boolean readMore() {
    if (!articles.hasNext()) {
      return false;
    }
    Dated article = Dated.of(articles.next());
    int many = Math.max(FEWEST, Math.min(MOST, open(article.day()) / ONE_IN));
    emit(new Placed(next++, article.articleId(), article.day(), article.isShort(), many).toRow());
    return true;
  }

  /**
   * How many articles before this one are within the window, of which it becomes one. One without a
   * day has all of the last window before it.
   */
  private int open(Integer day) {
    while (day != null && !days.isEmpty() && day - days.peekFirst().day > windowDays) {
      open -= days.pollFirst().articles;
    }
    int before = open;
    if (day != null) {
      if (days.isEmpty() || !days.peekLast().day.equals(day)) {
        days.addLast(new Day(day));
      }
      days.peekLast().articles++;
      open++;
    }
    return before;
  }
}
