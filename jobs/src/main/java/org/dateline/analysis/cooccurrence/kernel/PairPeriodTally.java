package org.dateline.analysis.cooccurrence.kernel;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPair;
import org.dateline.analysis.cooccurrence.counted.EntityWindow;
import org.dateline.analysis.cooccurrence.counted.EvidenceSentence;
import org.dateline.analysis.cooccurrence.counted.Period;

/**
 * The counts of one pair in one kind of window and in the open period. Articles come in order of
 * day (undated last) and article id, so that only one period of a kind is ever open.
 *
 * <p>Distinct stories, copy groups and sources are exact: each carries the stamp of the period in
 * which it was last seen, and stamps are never used again.
 */
final class PairPeriodTally {
  private final EntityWindow window;
  private final Period kind;
  private final int kindBit;
  private final RowBlock block;
  private final RowArticles articles;
  private final int evidenceLimit;
  private final int[] storySeen;
  private final int[] copyGroupSeen;
  private final int[] sourceSeen;

  /** Evidence by grade: with both in a sentence before without, originals before copies. */
  private final int[][] evidence;

  private final int[] evidenceSizes = new int[4];

  private int stamp;
  private int code;
  private int articleCount;
  private long windows;
  private int stories;
  private int originals;
  private int sources;
  private int firstDay;
  private int lastDay;

  PairPeriodTally(
      EntityWindow window, Period kind, RowBlock block, RowArticles articles, int evidenceLimit) {
    this.window = window;
    this.kind = kind;
    this.kindBit = 1 << kind.ordinal();
    this.block = block;
    this.articles = articles;
    this.evidenceLimit = evidenceLimit;
    this.evidence = new int[4][2 * evidenceLimit];
    this.storySeen = new int[block.longestRow()];
    this.copyGroupSeen = new int[storySeen.length];
    this.sourceSeen = new int[storySeen.length];
  }

  /** True if an article of that month, 0 if undated, can be counted with those before it. */
  boolean includes(int month) {
    return articleCount == 0 || code == kind.codeOfMonth(month);
  }

  /**
   * True if an article with this many sentences that name both belongs in a counted period of this
   * kind.
   *
   * @param kinds the kinds of {@code CountedPeriods.kindsOf}
   */
  boolean wants(int kinds, int sharedSentences) {
    return (kinds & kindBit) != 0 && (window == EntityWindow.ARTICLE || sharedSentences > 0);
  }

  int articles() {
    return articleCount;
  }

  void start() {
    stamp++;
    articleCount = 0;
    windows = 0;
    stories = 0;
    originals = 0;
    sources = 0;
    firstDay = CountedArticle.UNDATED;
    lastDay = CountedArticle.UNDATED;
    java.util.Arrays.fill(evidenceSizes, 0);
  }

  void add(int mention, int other, int sharedSentences) {
    int day = articles.day(mention);
    if (articleCount++ == 0) {
      code = kind.codeOfMonth(articles.month(mention));
      firstDay = day;
    }
    windows += window == EntityWindow.ARTICLE ? 1 : sharedSentences;
    stories += seeFirst(storySeen, articles.story(mention));
    originals += seeFirst(copyGroupSeen, articles.copyGroup(mention));
    sources += seeFirst(sourceSeen, articles.source(mention));
    if (day != CountedArticle.UNDATED) {
      lastDay = day;
    }
    if (evidenceLimit > 0) {
      addEvidence(
          mention, other, (sharedSentences > 0 ? 0 : 2) + (articles.isCopy(mention) ? 1 : 0));
    }
  }

  private int seeFirst(int[] seen, int number) {
    if (seen[number] == stamp) {
      return 0;
    }
    seen[number] = stamp;
    return 1;
  }

  private void addEvidence(int mention, int other, int grade) {
    int size = evidenceSizes[grade];
    if (size < evidenceLimit) {
      evidence[grade][2 * size] = mention;
      evidence[grade][2 * size + 1] = other;
      evidenceSizes[grade]++;
    }
  }

  CountedPair toPair(int entity, int other, SharedSentences sentences) {
    var pair = new CountedPair();
    pair.setSentenceWindow(window == EntityWindow.SENTENCE);
    pair.setPeriod(code);
    pair.setNumberA(Math.min(entity, other));
    pair.setNumberB(Math.max(entity, other));
    pair.setArticles(articleCount);
    pair.setWindows(windows);
    pair.setStories(stories);
    pair.setOriginals(originals);
    pair.setSources(sources);
    pair.setFirstDay(firstDay == CountedArticle.UNDATED ? null : firstDay);
    pair.setLastDay(lastDay == CountedArticle.UNDATED ? null : lastDay);
    pair.setEvidence(evidence(sentences));
    return pair;
  }

  private EvidenceSentence[] evidence(SharedSentences sentences) {
    List<EvidenceSentence> found = new ArrayList<>(evidenceLimit);
    for (int grade = 0; grade < evidence.length; grade++) {
      for (int i = 0; i < evidenceSizes[grade] && found.size() < evidenceLimit; i++) {
        int mention = evidence[grade][2 * i];
        String articleId = requireNonNull(block.descriptions()).articleId(block.article(mention));
        sentences.find(mention, evidence[grade][2 * i + 1]);
        if (grade >= 2) {
          found.add(new EvidenceSentence(articleId, sentences.bothNamed()));
        }
        for (int j = 0; j < sentences.size() && found.size() < evidenceLimit; j++) {
          found.add(new EvidenceSentence(articleId, sentences.get(j)));
        }
      }
    }
    return found.toArray(EvidenceSentence[]::new);
  }
}
