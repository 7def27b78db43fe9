package org.dateline.analysis.cooccurrence.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Every n-th article, where n grows with the articles seen. Each stands for the articles that were
 * passed over beside it: its weight.
 */
final class ArticleSample implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Entity numbers kept in all. */
  static final int LIMIT = 1 << 18;

  private final List<Entry> entries = new ArrayList<>();
  private long kept;
  private long seen;
  private long stride = 1;

  /**
   * An article of the sample.
   *
   * @param entities its entities, rising, with repeats
   * @param weight how many articles it stands for
   */
  record Entry(int[] entities, long weight) implements Serializable {}

  void add(int[] entities) {
    if (seen++ % stride == 0) {
      entries.add(new Entry(entities, stride));
      kept += entities.length;
      while (kept > LIMIT && entries.size() > 1) {
        thin();
        stride *= 2;
      }
    }
  }

  void addAll(ArticleSample other) {
    entries.addAll(other.entries);
    kept += other.kept;
    while (kept > LIMIT && entries.size() > 1) {
      thin();
    }
  }

  List<Entry> entries() {
    return entries;
  }

  private void thin() {
    List<Entry> half = new ArrayList<>();
    kept = 0;
    for (int i = 0; i < entries.size(); i += 2) {
      Entry entry = entries.get(i);
      half.add(new Entry(entry.entities, entry.weight * 2));
      kept += entry.entities.length;
    }
    entries.clear();
    entries.addAll(half);
  }
}
