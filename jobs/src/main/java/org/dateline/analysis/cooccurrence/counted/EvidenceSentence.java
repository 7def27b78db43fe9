package org.dateline.analysis.cooccurrence.counted;

import java.io.Serializable;

/** A sentence of an article. */
public final class EvidenceSentence implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway.Init")
  private String articleId;

  private int sentence;

  public EvidenceSentence() {}

  public EvidenceSentence(String articleId, int sentence) {
    this.articleId = articleId;
    this.sentence = sentence;
  }

  public String getArticleId() {
    return articleId;
  }

  public void setArticleId(String articleId) {
    this.articleId = articleId;
  }

  public int getSentence() {
    return sentence;
  }

  public void setSentence(int sentence) {
    this.sentence = sentence;
  }
}
