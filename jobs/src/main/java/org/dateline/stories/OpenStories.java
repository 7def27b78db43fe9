package org.dateline.stories;

import static java.util.Objects.requireNonNull;

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
import org.dateline.spark.EmittingIterator;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * Builds stories in the order of time: each article joins the open story that it is most like, or
 * founds one. Its likeness to a story is the mean of the {@value #NEAREST} greatest similarities to
 * articles of the story, or of all if the story has fewer, 0 to 1. So one article between two
 * events does not join them. Later articles change no decision.
 *
 * <p>An article with a date must reach {@code min-similarity}, one without {@code
 * min-similarity-undated}. A story is open for {@code max-days} after its founder, and always for
 * undated articles.
 *
 * <p>Memory holds the articles of the last {@code window-days} and those that have a pair with an
 * undated article.
 */
final class OpenStories extends EmittingIterator<Row> {
  private static final int NEAREST = 3;

  /**
   * An article with one of its pairs, or with nulls if it has none. The rows of an article follow
   * each other. {@code kept} is true if it has a pair with an undated article, so it must be kept
   * to the end.
   */
  record ArticleOfPair(
      String articleId, Integer day, boolean kept, String earlier, Double similarity)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("day", DataTypes.IntegerType)
            .add("kept", DataTypes.BooleanType, false)
            .add("earlier", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType);

    private static final int ARTICLE_ID = SCHEMA.fieldIndex("article_id");
    private static final int DAY = SCHEMA.fieldIndex("day");
    private static final int KEPT = SCHEMA.fieldIndex("kept");
    private static final int EARLIER = SCHEMA.fieldIndex("earlier");
    private static final int SIMILARITY = SCHEMA.fieldIndex("similarity");

    static ArticleOfPair of(Row row) {
      return new ArticleOfPair(
          row.getString(ARTICLE_ID),
          row.<Integer>getAs(DAY),
          row.getBoolean(KEPT),
          row.getString(EARLIER),
          row.<Double>getAs(SIMILARITY));
    }
  }

  /**
   * An article of a story, with its nearest article there; null for the article that founded the
   * story.
   */
  record Member(
      String articleId, String founder, @Nullable String nearest, @Nullable Double similarity)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("founder", DataTypes.StringType, false)
            .add("nearest", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType);

    Row toRow() {
      return RowFactory.create(articleId, founder, nearest, similarity);
    }
  }

  private static final class Story {
    final String founder;
    final @Nullable Integer day;
    int articles;

    Story(String founder, @Nullable Integer day) {
      this.founder = founder;
      this.day = day;
    }
  }

  private record Dated(String article, int day) {}

  private final Iterator<Row> rows;
  private final StoryParams params;
  private final Map<String, Story> stories = new HashMap<>();
  private final ArrayDeque<Dated> recent = new ArrayDeque<>();
  private final List<ArticleOfPair> pairs = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private @Nullable ArticleOfPair article;

  OpenStories(Iterator<Row> rows, StoryParams params) {
    this.rows = rows;
    this.params = params;
  }

  @Override
  protected boolean readMore() {
    ArticleOfPair next = rows.hasNext() ? ArticleOfPair.of(rows.next()) : null;
    if (article != null && (next == null || !next.articleId().equals(article.articleId()))) {
      settle();
      pairs.clear();
    }
    article = next;
    if (next != null && next.earlier() != null) {
      pairs.add(next);
    }
    return next != null;
  }

  private void settle() {
    forgetOld();
    Map<String, List<ArticleOfPair>> byStory = new TreeMap<>();
    for (ArticleOfPair pair : pairs) {
      Story story = stories.get(pair.earlier());
      if (story != null && isOpen(story)) {
        byStory.computeIfAbsent(story.founder, founder -> new ArrayList<>()).add(pair);
      }
    }
    double best =
        requireNonNull(article).day() == null
            ? params.minSimilarityUndated()
            : params.minSimilarity();
    ArticleOfPair nearest = null;
    for (List<ArticleOfPair> candidates : byStory.values()) {
      candidates.sort(
          Comparator.comparing((ArticleOfPair pair) -> -pair.similarity())
              .thenComparing(ArticleOfPair::earlier));
      int articles = requireNonNull(stories.get(candidates.get(0).earlier())).articles;
      double likeness = likeness(candidates, Math.min(NEAREST, articles));
      if (likeness > best || likeness == best && nearest == null) {
        best = likeness;
        nearest = candidates.get(0);
      }
    }
    join(nearest, best);
  }

  private void join(@Nullable ArticleOfPair nearest, double likeness) {
    String id = requireNonNull(article).articleId();
    Integer day = article.day();
    Story story = nearest == null ? new Story(id, day) : stories.get(nearest.earlier());
    requireNonNull(story).articles++;
    stories.put(id, story);
    if (day != null && !article.kept()) {
      recent.addLast(new Dated(id, day));
    }
    Member member =
        nearest == null
            ? new Member(id, id, null, null)
            : new Member(id, story.founder, nearest.earlier(), likeness);
    emit(member.toRow());
  }

  private boolean isOpen(Story story) {
    return requireNonNull(article).day() == null
        || story.day == null
        || article.day() - story.day <= params.maxDays();
  }

  /**
   * Forgets articles that no further dated article can have a pair with: they are more than {@code
   * window-days} old.
   */
  private void forgetOld() {
    while (requireNonNull(article).day() != null
        && !recent.isEmpty()
        && article.day() - recent.peekFirst().day() > params.windowDays()) {
      stories.remove(recent.pollFirst().article());
    }
  }

  /** The mean of the {@code articles} greatest similarities; missing ones count as 0. */
  private static double likeness(List<ArticleOfPair> descending, int articles) {
    double sum = 0;
    for (int i = 0; i < Math.min(articles, descending.size()); i++) {
      sum += descending.get(i).similarity();
    }
    return sum / articles;
  }
}
