package org.dateline.run.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command answers: words for a person, and the same as data for a program. */
public interface Answer {

  /** In words. */
  String text();

  /** As {@link Json} writes it: rows of tables keep the names of their columns. */
  Map<String, @Nullable Object> data();

  /** In which form a command gives its answer. */
  enum Form {
    TEXT,
    JSON;

    /** The answer in this form. */
    public String of(Answer answer) {
      return this == TEXT ? answer.text() : Json.text(answer.data());
    }
  }
}
