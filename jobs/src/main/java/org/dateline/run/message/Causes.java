package org.dateline.run.message;

/** What went wrong, in a line, from an exception and what caused it. */
public final class Causes {
  private static final int LONGEST = 400;

  /** The first line of the exception, and of its innermost cause where that says something else. */
  public static String inWords(Throwable error) {
    Throwable innermost = error;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    String outer = line(error);
    String inner = line(innermost);
    return innermost == error || outer.contains(inner) ? outer : outer + " (" + inner + ")";
  }

  private static String line(Throwable error) {
    String type = error.getClass().getSimpleName();
    String message = error.getMessage();
    if (message == null || message.isBlank()) {
      return type;
    }
    String line = message.strip().lines().findFirst().orElseThrow();
    // A file or host alone says nothing about what is wrong with it.
    String first = line.contains(" ") ? line : type + ": " + line;
    return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
  }

  private Causes() {}
}
