package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Normalises text so that differences of format disappear: NFKC, lower case, letters and digits
 * only. Two texts that differ in spacing, quotes, dashes or width have the same normalised text.
 */
public final class NormalizedText {

  /** Letters and digits of {@code text} in NFKC and lower case, in order, without separators. */
  public static String of(@Nullable String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var kept = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The first 32 hex digits of the SHA-256 of the strings' normalised texts, in order. */
  public static String fingerprint(String... texts) {
    return fingerprintOfNormalized(Stream.of(texts).map(NormalizedText::of).toList());
  }

  /**
   * The first 32 hex digits of the SHA-256 of texts that are normalised already. Normalising
   * paragraphs one by one gives the normalised text of the paragraphs joined by line feeds, because
   * no character is composed, reordered or lower-cased across a line feed.
   */
  public static String fingerprintOfNormalized(List<String> normalized) {
    MessageDigest digest = sha256();
    for (String text : normalized) {
      digest.update(text.getBytes(UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private NormalizedText() {}
}
