package org.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;

/** Characters as addresses carry them: {@code %3A} for a colon. */
public final class PercentCode {

  /** The text with its codes resolved; the text itself where one of them is broken. */
  public static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private PercentCode() {}
}
