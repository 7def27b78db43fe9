package org.dateline.stories.thread;

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
import org.dateline.spark.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * Builds threads in the order of time: each story joins the thread that it is most like, or founds
 * one. Its likeness to an earlier story is
 *
 * <p>similarity + {@value #NEW_WORD} min(n, {@value #MOST_NEW_WORDS}) − {@value #WEEK} log₂(1 + d /
 * 7)
 *
 * <p>where n is the number of words they share that were new to the earlier one ({@link
 * ThreadPairs}) and d the days between them: what is said weeks later must be more alike. Its
 * likeness to a thread is the mean of the {@value #NEAREST} greatest to stories of the thread, or
 * of all if it has fewer, where a story without a pair counts 0. A story joins with {@code
 * min-likeness} or more.
 *
 * <p>Memory holds the stories of the last {@code window-days}.
 */
final class OpenThreads extends EmittingIterator<Row> {
  private static final int NEAREST = 2;
  private static final double NEW_WORD = 0.04;
  private static final int MOST_NEW_WORDS = 6;
  private static final double WEEK = 0.08;

  /**
   * A story with one of its pairs, or with nulls and no words if it has none. The rows of a story
   * follow each other. Without a day it has no pairs.
   */
  record StoryOfPair(
      int story,
      Integer firstDay,
      Integer lastDay,
      Integer earlier,
      Integer days,
      Double similarity,
      Long newWords,
      List<String> sharedWords)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("story", DataTypes.IntegerType, false)
            .add("first_day", DataTypes.IntegerType)
            .add("last_day", DataTypes.IntegerType)
            .add("earlier", DataTypes.IntegerType)
            .add("days", DataTypes.IntegerType)
            .add("similarity", DataTypes.DoubleType)
            .add("new_words", DataTypes.LongType)
            .add("shared_words", DataTypes.createArrayType(DataTypes.StringType));

    static StoryOfPair of(Row row) {
      return new StoryOfPair(
          row.getAs("story"),
          row.getAs("first_day"),
          row.getAs("last_day"),
          row.getAs("earlier"),
          row.getAs("days"),
          row.getAs("similarity"),
          row.getAs("new_words"),
          RowValues.list(row, "shared_words"));
    }

    double likeness() {
      double weeks = StrictMath.log(1 + days / 7.0) / StrictMath.log(2);
      return similarity + NEW_WORD * Math.min(newWords, MOST_NEW_WORDS) - WEEK * weeks;
    }
  }

  /** A story of a thread, with the story there that it is most like; null for the first. */
  record Member(
      int story,
      int thread,
      @Nullable Integer nearest,
      @Nullable Double likeness,
      List<String> sharedWords)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("story", DataTypes.IntegerType, false)
            .add("thread", DataTypes.IntegerType, false)
            .add("nearest", DataTypes.IntegerType)
            .add("likeness", DataTypes.DoubleType)
            .add("shared_words", DataTypes.createArrayType(DataTypes.StringType, false), false);

    Row toRow() {
      return RowFactory.create(
          story, thread, nearest, likeness, sharedWords.toArray(String[]::new));
    }
  }

  private static final class Thread {
    final int founder;
    int stories;

    Thread(int founder) {
      this.founder = founder;
    }
  }

  private record Likeness(StoryOfPair pair, double value) {
    static final Comparator<Likeness> GREATEST_FIRST =
        Comparator.comparingDouble(Likeness::value)
            .reversed()
            .thenComparing(one -> one.pair().earlier());
  }

  private final Iterator<Row> rows;
  private final ThreadParams params;
  private final Map<Integer, Thread> threads = new HashMap<>();
  private final ArrayDeque<StoryOfPair> recent = new ArrayDeque<>();
  private final List<StoryOfPair> pairs = new ArrayList<>();

  private @Nullable StoryOfPair story;

  OpenThreads(Iterator<Row> rows, ThreadParams params) {
    this.rows = rows;
    this.params = params;
  }

  @Override
  protected boolean readMore() {
    StoryOfPair next = rows.hasNext() ? StoryOfPair.of(rows.next()) : null;
    if (story != null && (next == null || next.story() != story.story())) {
      settle(story);
      pairs.clear();
    }
    story = next;
    if (next != null && next.earlier() != null) {
      pairs.add(next);
    }
    return next != null;
  }

  private void settle(StoryOfPair settled) {
    forgetOld(settled);
    Map<Integer, List<Likeness>> byThread = new TreeMap<>();
    for (StoryOfPair pair : pairs) {
      int founder = requireNonNull(threads.get(pair.earlier())).founder;
      byThread
          .computeIfAbsent(founder, key -> new ArrayList<>())
          .add(new Likeness(pair, pair.likeness()));
    }
    Likeness nearest = null;
    double best = params.minLikeness();
    for (List<Likeness> candidates : byThread.values()) {
      candidates.sort(Likeness.GREATEST_FIRST);
      int stories = requireNonNull(threads.get(candidates.get(0).pair().earlier())).stories;
      double likeness = mean(candidates, Math.min(NEAREST, stories));
      if (likeness > best || likeness == best && nearest == null) {
        best = likeness;
        nearest = candidates.get(0);
      }
    }
    join(settled, nearest == null ? null : nearest.pair(), best);
  }

  private void join(StoryOfPair settled, @Nullable StoryOfPair nearest, double likeness) {
    Thread thread =
        nearest == null
            ? new Thread(settled.story())
            : requireNonNull(threads.get(nearest.earlier()));
    thread.stories++;
    if (settled.lastDay() != null) {
      threads.put(settled.story(), thread);
      recent.addLast(settled);
    }
    Member member =
        nearest == null
            ? new Member(settled.story(), thread.founder, null, null, List.of())
            : new Member(
                settled.story(),
                thread.founder,
                nearest.earlier(),
                likeness,
                nearest.sharedWords());
    emit(member.toRow());
  }

  /** Forgets stories that no further story can have a pair with. */
  private void forgetOld(StoryOfPair now) {
    while (now.firstDay() != null
        && !recent.isEmpty()
        && now.firstDay() - recent.peekFirst().lastDay() > params.windowDays()) {
      threads.remove(recent.pollFirst().story());
    }
  }

  /** The mean of the {@code stories} greatest; missing ones count as 0. */
  private static double mean(List<Likeness> descending, int stories) {
    double sum = 0;
    for (int i = 0; i < Math.min(stories, descending.size()); i++) {
      sum += descending.get(i).value();
    }
    return sum / stories;
  }
}
