package org.dateline.ingest;

/** Why a record is no article: a code, what was expected and found, and its first characters. */
record Rejection(RejectionReason reason, String detail, String snippet) {
  private static final int SNIPPET_LENGTH = 200;

  static Rejection of(RejectionReason reason, String detail, String content) {
    return new Rejection(reason, detail, snippet(content));
  }

  /** The same damage, where it struck: "in this line". */
  Rejection in(String place, String content) {
    return of(reason, detail + " in this " + place, content);
  }

  /** At most 200 characters on one line; null where there are none. */
  private static String snippet(String content) {
    if (content == null) {
      return null;
    }
    String start = content.substring(0, Math.min(content.length(), 2 * SNIPPET_LENGTH));
    String line = start.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (line.length() > SNIPPET_LENGTH) {
      boolean splitsPair = Character.isHighSurrogate(line.charAt(SNIPPET_LENGTH - 1));
      line = line.substring(0, splitsPair ? SNIPPET_LENGTH - 1 : SNIPPET_LENGTH);
    }
    return line.isEmpty() ? null : line;
  }
}
