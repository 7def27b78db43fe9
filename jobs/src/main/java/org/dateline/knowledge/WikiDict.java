package org.dateline.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.text.PlainLetters;

/**
 * A line of a WikiDict dictionary: surface form, title and probability with tabs between them.
 *
 * <p>WikiDict counts the anchors of links from the web and from Wikipedia to each article
 * (Spitkovsky and Chang, A Cross-Lingual Dictionary for English Wikipedia Concepts, LREC 2012).
 * CoreNLP's copy keeps the most frequent title of each form.
 */
public final class WikiDict {
  /** Part of the fingerprint of an import; to be raised when a rule of this package changes. */
  public static final int RULES = 4;

  /** The longest surface form, in UTF-16 code units; longer ones are sentences. */
  static final int LONGEST_SURFACE = 200;

  /** Wikipedia's own limit. */
  static final int LONGEST_TITLE_BYTES = 255;

  private static final char UNDECODABLE = '\uFFFD';

  /** Why a line gives no row; {@link #code()} is its name in accounts. */
  public enum Rejection {
    /** Not three columns, or one of them is empty. */
    MALFORMED("malformed"),
    /** The third column is no decimal number above 0 and up to 1. */
    NOT_A_PROBABILITY("not_a_probability"),
    /** A surface form or title that is longer than names are. */
    OVER_LONG("over_long"),
    /** Control characters, or bytes that are no UTF-8. */
    CONTROL_CHARACTERS("control_characters");

    private final String code;

    Rejection(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** What a line says: a name, or why it says none. */
  public record Line(
      String surface, String title, double probability, Optional<Rejection> rejection) {

    private static Line rejected(Rejection reason) {
      return new Line("", "", 0, Optional.of(reason));
    }
  }

  /** Reads a line; the surface form comes with plain letters and single spaces. */
  public static Line parse(String line) {
    int tab = line.indexOf('\t');
    int second = line.indexOf('\t', tab + 1);
    if (tab < 0 || second < 0 || line.indexOf('\t', second + 1) >= 0) {
      return Line.rejected(Rejection.MALFORMED);
    }
    String surface = PlainLetters.singleSpaced(line.substring(0, tab));
    String title = line.substring(tab + 1, second).strip().replace(' ', '_');
    double probability = probability(line.substring(second + 1));
    return why(surface, title, probability)
        .map(Line::rejected)
        .orElseGet(() -> new Line(surface, title, probability, Optional.empty()));
  }

  private static Optional<Rejection> why(String surface, String title, double probability) {
    if (surface.isEmpty() || title.isEmpty()) {
      return Optional.of(Rejection.MALFORMED);
    }
    if (isUnreadable(surface) || isUnreadable(title)) {
      return Optional.of(Rejection.CONTROL_CHARACTERS);
    }
    if (surface.length() > LONGEST_SURFACE
        || title.length() * 3 > LONGEST_TITLE_BYTES
            && title.getBytes(StandardCharsets.UTF_8).length > LONGEST_TITLE_BYTES) {
      return Optional.of(Rejection.OVER_LONG);
    }
    return probability > 0 && probability <= 1
        ? Optional.empty()
        : Optional.of(Rejection.NOT_A_PROBABILITY);
  }

  private static boolean isUnreadable(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) || c == UNDECODABLE);
  }

  /** NaN if it is none: Java's own reading also takes "1d" and "0x1p0". */
  private static double probability(String text) {
    String number = text.strip();
    if (!number.chars().allMatch(c -> c >= '0' && c <= '9' || ".eE+-".indexOf(c) >= 0)) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private WikiDict() {}
}
