package org.dateline.text;

import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time that one piece of work of this thread may take. No thread can be stopped safely from
 * outside, so the work checks the limit itself: between its steps, and wherever it reads a text
 * through {@link #watch} or {@link #reader}, even inside a regular expression or a parser. Outside
 * {@link #within} nothing is checked.
 */
public final class TimeLimit {
  private static final int LOOKS_BETWEEN_CLOCKS = 4096;
  private static final ThreadLocal<Long> DEADLINE = new ThreadLocal<>();

  /** Work with a result, which may throw exceptions of one type. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /** Thrown inside work that has exceeded its limit. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("the time for it is over");
    }
  }

  /**
   * Does work in this thread within a number of seconds; throws {@link Exceeded} if it takes
   * longer.
   */
  public static <T, E extends Exception> T within(long seconds, Work<T, E> work) throws E {
    DEADLINE.set(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
    try {
      return work.run();
    } finally {
      DEADLINE.remove();
    }
  }

  /** Throws {@link Exceeded} if the limit of this thread's work has passed. */
  public static void check() {
    Long deadline = DEADLINE.get();
    if (deadline != null && System.nanoTime() - deadline >= 0) {
      throw new Exceeded();
    }
  }

  /**
   * The text for a pattern that may backtrack too long: reading its characters checks the limit.
   */
  public static CharSequence watch(String text) {
    return DEADLINE.get() == null ? text : new Watched(text);
  }

  /** A reader of the text for a parser: every read checks the limit. */
  public static Reader reader(@Nullable String text) {
    return new StringReader(text) {
      @Override
      public int read(char[] buffer, int offset, int length) throws java.io.IOException {
        check();
        return super.read(buffer, offset, Math.min(length, LOOKS_BETWEEN_CLOCKS));
      }
    };
  }

  private static final class Watched implements CharSequence {
    private final String text;
    private int looks;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks % LOOKS_BETWEEN_CLOCKS == 0) {
        check();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
      return text.subSequence(begin, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private TimeLimit() {}
}
