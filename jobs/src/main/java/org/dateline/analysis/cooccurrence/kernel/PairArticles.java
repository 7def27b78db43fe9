package org.dateline.analysis.cooccurrence.kernel;

import java.io.Serializable;

/** In how many articles a pair of entities is, and nothing more. */
public final class PairArticles implements Serializable {
  private static final long serialVersionUID = 1L;

  private int numberA;
  private int numberB;
  private int articles;

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

  public int getArticles() {
    return articles;
  }

  public void setArticles(int articles) {
    this.articles = articles;
  }
}
