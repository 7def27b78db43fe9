package org.dateline.analysis.cooccurrence.counted;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An article as the kernel takes it: its entities, by number, and its id, day, source, story and
 * copy group.
 *
 * <p>A bean, and not a row, for Spark copies the arrays of a bean whole where it boxes each value
 * of a row's.
 */
public final class CountedArticle implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The day of an article without a date: after all others. */
  public static final int UNDATED = Integer.MAX_VALUE;

  @SuppressWarnings("NullAway.Init")
  private String articleId;

  private int number;
  private int day = UNDATED;
  private boolean copy;
  private int source;
  private int copyGroup;
  private int story;
  private int[] entities = new int[0];
  private int @Nullable [] sentences;

  public String getArticleId() {
    return articleId;
  }

  public void setArticleId(String articleId) {
    this.articleId = articleId;
  }

  /** Numbers compare as the article ids do. */
  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  /** Day of publication, as days since 1970-01-01, or {@link #UNDATED}. */
  public int getDay() {
    return day;
  }

  public void setDay(int day) {
    this.day = day;
  }

  public boolean isCopy() {
    return copy;
  }

  public void setCopy(boolean copy) {
    this.copy = copy;
  }

  public int getSource() {
    return source;
  }

  public void setSource(int source) {
    this.source = source;
  }

  public int getCopyGroup() {
    return copyGroup;
  }

  public void setCopyGroup(int copyGroup) {
    this.copyGroup = copyGroup;
  }

  public int getStory() {
    return story;
  }

  public void setStory(int story) {
    this.story = story;
  }

  /** Numbers of the entities, rising; one is repeated for each sentence that names it. */
  public int[] getEntities() {
    return entities;
  }

  public void setEntities(int[] entities) {
    this.entities = entities;
  }

  /** The sentence of each of these, rising for each entity; null if only articles are counted. */
  public int @Nullable [] getSentences() {
    return sentences;
  }

  public void setSentences(int @Nullable [] sentences) {
    this.sentences = sentences;
  }
}
