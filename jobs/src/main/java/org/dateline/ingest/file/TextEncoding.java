package org.dateline.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** In which encoding a text is, as far as its bytes show it. */
public final class TextEncoding {
  private static final int LOOKED_AT = 1 << 12;
  private static final int LEAST_CONFIDENCE = 20;

  /** The encoding that a byte order mark names; empty for UTF-8, which needs no mark. */
  static Optional<Charset> ofMark(byte[] head) {
    String start = HexFormat.of().formatHex(Arrays.copyOf(head, 4));
    if (head.length >= 4 && start.equals("fffe0000")) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (head.length >= 4 && start.equals("0000feff")) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (head.length >= 2 && start.startsWith("fffe")) {
      return Optional.of(UTF_16LE);
    }
    return head.length >= 2 && start.startsWith("feff") ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /**
   * UTF-16 without a mark: every other byte of what is written in Latin letters, or with spaces and
   * line ends, is zero, and none between them.
   */
  public static Optional<Charset> ofZeros(byte[] head) {
    int length = Math.min(head.length, LOOKED_AT) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int enough = Math.max(2, length / 50);
    if (even == 0 && odd >= enough) {
      return Optional.of(UTF_16LE);
    }
    return odd == 0 && even >= enough ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /**
   * The encoding of bytes that are no UTF-8, by their statistics, for a message: a guess that no
   * text is read by.
   */
  static Optional<String> guess(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
      return Optional.empty();
    }
    // What names itself ISO 8859-1 has quotation marks and dashes of windows-1252.
    String name =
        match.getName().equals("ISO-8859-1")
            ? "windows-1252"
            : match.getName().replaceFirst("_(?:rtl|ltr)$", "");
    boolean useless = name.toUpperCase(Locale.ROOT).startsWith("UTF-") || !isKnown(name);
    return useless ? Optional.empty() : Optional.of(name);
  }

  /** Whether Java reads an encoding of that name. */
  public static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private TextEncoding() {}
}
