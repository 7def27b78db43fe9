package org.dateline.ingest.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Repairs on the level of characters: line ends, spaces, invisible and control characters, half
 * surrogate pairs, and punctuation that went through a wrong decoding on its way here.
 */
public final class CharacterRepairs {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Pattern CONTROL_OF_LATIN_1 = Pattern.compile("[\\u0080-\\u009F]");
  private static final Pattern UTF_8_READ_AS_LATIN_1 =
      Pattern.compile("[\\u00C2-\\u00F4][\\u0080-\\u00BF]{1,3}");
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u2028\\u2029\\u0085]");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u034F\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF"
              + "\\uFFF9-\\uFFFC\\uFFFE\\uFFFF]");

  /** Between letters of scripts that need them, and between pictures, they are meant. */
  private static final Pattern IDLE_JOINER =
      Pattern.compile(
          "(?<![\\p{IsArabic}\\p{IsDevanagari}\\p{IsBengali}\\p{IsGujarati}\\p{IsGurmukhi}\\p{IsKannada}\\p{IsMalayalam}"
              + "\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsSinhala}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsMongolian}\\p{IsSyriac}"
              + "\\p{So}\\p{Cs}\\uFE0F])[\\u200C\\u200D]|[\\u200C\\u200D](?=\\s|$)");

  /** Escape sequences that set colours in terminals. */
  private static final Pattern TERMINAL_CODE = Pattern.compile("\\u001B\\[[\\d;]{0,20}[A-Za-z]");

  /** A soft hyphen at a line's end ties the halves of one word. */
  private static final Pattern SOFT_HYPHEN_AT_END =
      Pattern.compile("\\u00AD[ \\t]*+\\n[ \\t]*+(?=\\p{Ll})");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
  private static final Pattern SPACES =
      Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

  /** The text with {@code \n} as the only line end and single spaces as the only spaces. */
  static String repair(String text) {
    // Most texts need none of it, and one look costs a tenth of six searches.
    return isInOrder(text) ? text : repairedAnew(text);
  }

  static boolean isInOrder(String text) {
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < '\u007F' || c == '\n' || c == ' ' && before != ' ';
      if (!plain && (c < '\u00A1' || isRepairedAbove(c))) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Whether a character above the controls and spaces of Latin-1 may need a repair. */
  private static boolean isRepairedAbove(char c) {
    return c == '\u00AD'
        || c == '\u034F'
        || c == '\u061C'
        || c == '\u180E'
        || c >= '\u2000' && c <= '\u200F'
        || c >= '\u2028' && c <= '\u202F'
        || c >= '\u205F' && c <= '\u206F'
        || c == '\u3000'
        || c == '\uFEFF'
        || c >= '\uFFF9' && c != '\uFFFD'
        || Character.isSurrogate(c);
  }

  /** Repairs a text without first looking whether it needs repair. */
  static String repairedAnew(String text) {
    String result = LINE_END.matcher(decodedAnew(text)).replaceAll("\n");
    result = SOFT_HYPHEN_AT_END.matcher(result).replaceAll("");
    result = INVISIBLE.matcher(TERMINAL_CODE.matcher(result).replaceAll("")).replaceAll("");
    result = IDLE_JOINER.matcher(result).replaceAll("");
    result = CONTROL.matcher(result).replaceAll(" ");
    result = LONE_SURROGATE.matcher(result).replaceAll("\uFFFD");
    return SPACES.matcher(result).replaceAll(" ");
  }

  /** On one line, for titles and names; null if there is none. */
  public static @Nullable String oneLine(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = repair(text).replace('\n', ' ').replaceAll(" +", " ").strip();
    return line.isEmpty() ? null : line;
  }

  // Texts that hold C1 controls were decoded as Latin-1; those characters are never meant.
  private static String decodedAnew(String text) {
    if (!CONTROL_OF_LATIN_1.matcher(text).find()) {
      return text;
    }
    String utf8 =
        UTF_8_READ_AS_LATIN_1.matcher(text).replaceAll(match -> quote(asUtf8(match.group())));
    return CONTROL_OF_LATIN_1
        .matcher(utf8)
        .replaceAll(match -> quote(new String(match.group().getBytes(ISO_8859_1), WINDOWS_1252)));
  }

  private static String asUtf8(String latin1) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(latin1.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return latin1;
    }
  }

  private static String quote(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  /** The letters, of any script, of all paragraphs. */
  public static long letters(List<String> paragraphs) {
    return paragraphs.stream()
        .mapToLong(text -> text.codePoints().filter(Character::isLetter).count())
        .sum();
  }

  private CharacterRepairs() {}
}
