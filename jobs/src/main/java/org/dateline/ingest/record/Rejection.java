package org.dateline.ingest.record;

import org.jspecify.annotations.Nullable;

/**
 * Why a record is no article.
 *
 * @param detail what was expected, what was found and where: "expected ..., found ...", without a
 *     full stop
 * @param remedy what the user can do about it, in whole sentences
 * @param snippet the record's first characters on one line; null if there are none
 */
public record Rejection(
    RejectionReason reason,
    @Nullable String detail,
    @Nullable String remedy,
    @Nullable String snippet) {
  private static final int SNIPPET_LENGTH = 200;

  /** A rejection with the usual remedy of its reason. */
  public static Rejection of(
      RejectionReason reason, @Nullable String detail, @Nullable String content) {
    return new Rejection(reason, detail, reason.remedy(), snippet(content));
  }

  /** This rejection with a remedy that fits the case better than the usual one of its reason. */
  public Rejection withRemedy(@Nullable String betterRemedy) {
    return new Rejection(reason, detail, betterRemedy, snippet);
  }

  /** This damage, where it struck: "in this line". */
  public Rejection in(String place, @Nullable String content) {
    return at(" in this " + place, content);
  }

  /** This rejection of the record that begins with {@code content}; the place ends the detail. */
  public Rejection at(String place, @Nullable String content) {
    return new Rejection(reason, detail + place, remedy, snippet(content));
  }

  /** The text of {@code rejected_articles.detail}. */
  public String message() {
    return detail + ". " + remedy;
  }

  /** At most 200 characters on one line; null where there are none. */
  private static @Nullable String snippet(@Nullable String content) {
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
