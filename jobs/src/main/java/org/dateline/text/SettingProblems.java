package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects all problems of the settings of a section, so that they are reported at once. Each has
 * the form {@code ingest.min-letters = 0: expected 1 to 2147483647}.
 */
public final class SettingProblems {
  private final String prefix;
  private final List<String> problems = new ArrayList<>();

  /** Thrown for invalid settings; it lists every problem. */
  public static final class Found extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> problems;

    private Found(List<String> problems) {
      super(String.join("\n", problems));
      this.problems = new ArrayList<>(problems);
    }

    /** One line per problem, which begins with the full key of the setting. */
    public List<String> problems() {
      return List.copyOf(problems);
    }
  }

  private SettingProblems(String prefix) {
    this.prefix = prefix;
  }

  /**
   * No problems yet.
   *
   * @param section dotted name of the section; empty for settings outside of any
   */
  public static SettingProblems of(String section) {
    return new SettingProblems(section.isEmpty() ? "" : section + ".");
  }

  /** Requires a whole number from {@code least} to {@code most}, both included. */
  public SettingProblems range(String key, long value, long least, long most) {
    return require(value >= least && value <= most, key, value, least + " to " + most);
  }

  /** Requires a whole number of at least {@code least}. */
  public SettingProblems atLeast(String key, long value, long least) {
    return require(value >= least, key, value, least + " or more");
  }

  /** Requires a number from 0 to 1, both included. */
  public SettingProblems share(String key, double value) {
    return require(value >= 0 && value <= 1, key, value, "0 to 1");
  }

  /** Requires a number above {@code bound} and at most {@code most}. */
  public SettingProblems above(String key, double value, double bound, double most) {
    return require(
        value > bound && value <= most,
        key,
        value,
        "more than " + number(bound) + ", at most " + number(most));
  }

  /** Adds a problem unless the condition holds. */
  public SettingProblems require(boolean holds, String key, Object value, String expected) {
    if (!holds) {
      Object shown = value instanceof String text ? "\"" + text + "\"" : value;
      problems.add(prefix + key + " = " + shown + ": expected " + expected);
    }
    return this;
  }

  /** Throws {@link Found} if there is a problem. */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new Found(problems);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
