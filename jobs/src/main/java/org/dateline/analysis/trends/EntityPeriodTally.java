package org.dateline.analysis.trends;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.analysis.trends.EntityArticles.EntityArticle;
import org.jspecify.annotations.Nullable;

/**
 * Counts one entity's articles, which come in order of day, by the periods of one granularity. It
 * holds the sources, the shared stories and the shared copy groups of one period at a time.
 */
final class EntityPeriodTally {
  private final Granularity granularity;
  private final Map<Long, PeriodTotal> totals;
  private final List<EntityPeriod> closed = new ArrayList<>();
  private final Set<String> sharedStories = new HashSet<>();
  private final Set<String> sharedCopies = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private @Nullable PeriodTotal open;
  private long mentions;
  private long articles;
  private long titles;
  private long loneStories;
  private long loneTexts;
  private long relied;

  /**
   * @param totals those of the granularity, by their position
   */
  EntityPeriodTally(Granularity granularity, Map<Long, PeriodTotal> totals) {
    this.granularity = granularity;
    this.totals = totals;
  }

  /** Counts an article that is no earlier than the one before. */
  void add(EntityArticle article) {
    long position = granularity.position(article.day());
    if (open == null || position != open.position()) {
      close();
      open = totals.get(position);
    }
    articles++;
    mentions += article.mentions();
    titles += article.inTitle() ? 1 : 0;
    loneStories += countLone(article.sharedStory(), sharedStories);
    loneTexts += countLone(article.sharedCopies(), sharedCopies);
    sources.add(article.source());
    boolean isRelied = granularity == Granularity.DAY ? article.reliedToDay() : article.relied();
    relied += isRelied ? 1 : 0;
  }

  private static int countLone(@Nullable String group, Set<String> shared) {
    if (group == null) {
      return 1;
    }
    shared.add(group);
    return 0;
  }

  /** The periods in which the entity is mentioned, in order of time. */
  List<EntityPeriod> periods() {
    close();
    return closed;
  }

  private void close() {
    if (open != null) {
      closed.add(
          new EntityPeriod(
              open,
              mentions,
              articles,
              titles,
              loneStories + sharedStories.size(),
              loneTexts + sharedCopies.size(),
              sources.size(),
              relied));
    }
    open = null;
    mentions = 0;
    articles = 0;
    titles = 0;
    loneStories = 0;
    loneTexts = 0;
    relied = 0;
    sharedStories.clear();
    sharedCopies.clear();
    sources.clear();
  }
}
