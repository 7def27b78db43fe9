package org.dateline.analysis.cooccurrence.counted;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What two entities must share to count as together. */
public enum EntityWindow {
  SENTENCE,
  ARTICLE;

  /** The word in the table and in settings. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(EntityWindow::label).toList();
  }
}
