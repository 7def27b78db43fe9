package org.dateline.analysis.cooccurrence;

import java.io.Serializable;

/** How many sentences of an article name an entity, once for each period of the article. */
public final class EntityInArticle implements Serializable {
  private static final long serialVersionUID = 1L;

  private int entity;
  private int period;
  private int sentences;

  public EntityInArticle() {}

  EntityInArticle(int entity, int period, int sentences) {
    this.entity = entity;
    this.period = period;
    this.sentences = sentences;
  }

  public int getEntity() {
    return entity;
  }

  public void setEntity(int entity) {
    this.entity = entity;
  }

  public int getPeriod() {
    return period;
  }

  public void setPeriod(int period) {
    this.period = period;
  }

  public int getSentences() {
    return sentences;
  }

  public void setSentences(int sentences) {
    this.sentences = sentences;
  }
}
