package org.dateline.analysis.cooccurrence.counted;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the kernel counts of a pair in one kind of window and one period. What each figure means,
 * the columns of {@code Cooccurrence} say; {@code period} is a code of {@link Period}.
 */
public final class CountedPair implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean sentenceWindow;
  private int period;
  private int numberA;
  private int numberB;
  private long articles;
  private long stories;
  private long originals;
  private long sources;
  private long windows;
  private @Nullable Integer firstDay;
  private @Nullable Integer lastDay;

  @SuppressWarnings("NullAway.Init")
  private EvidenceSentence[] evidence;

  public boolean isSentenceWindow() {
    return sentenceWindow;
  }

  public void setSentenceWindow(boolean sentenceWindow) {
    this.sentenceWindow = sentenceWindow;
  }

  public int getPeriod() {
    return period;
  }

  public void setPeriod(int period) {
    this.period = period;
  }

  public int getNumberA() {
    return numberA;
  }

  public void setNumberA(int numberA) {
    this.numberA = numberA;
  }

  public int getNumberB() {
    return numberB;
  }

  public void setNumberB(int numberB) {
    this.numberB = numberB;
  }

  public long getArticles() {
    return articles;
  }

  public void setArticles(long articles) {
    this.articles = articles;
  }

  public long getStories() {
    return stories;
  }

  public void setStories(long stories) {
    this.stories = stories;
  }

  public long getOriginals() {
    return originals;
  }

  public void setOriginals(long originals) {
    this.originals = originals;
  }

  public long getSources() {
    return sources;
  }

  public void setSources(long sources) {
    this.sources = sources;
  }

  public long getWindows() {
    return windows;
  }

  public void setWindows(long windows) {
    this.windows = windows;
  }

  public @Nullable Integer getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(@Nullable Integer firstDay) {
    this.firstDay = firstDay;
  }

  public @Nullable Integer getLastDay() {
    return lastDay;
  }

  public void setLastDay(@Nullable Integer lastDay) {
    this.lastDay = lastDay;
  }

  public EvidenceSentence[] getEvidence() {
    return evidence;
  }

  public void setEvidence(EvidenceSentence[] evidence) {
    this.evidence = evidence;
  }
}
