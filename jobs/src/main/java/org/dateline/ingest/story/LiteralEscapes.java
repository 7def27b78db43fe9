package org.dateline.ingest.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes escapes that a program wrote into a text and no other took out: a backslash and "n" for a
 * line end, {@code \}u00e9 for é. Only where each backslash of the text begins such an escape, and
 * line ends stand where lines end: a path or a line of code stays as it is.
 */
final class LiteralEscapes {
  private static final Pattern LINE_END = Pattern.compile("(?:\\\\r)?\\\\n");

  /** Behind a sentence or another line end, before a sentence, a line end or nothing. */
  private static final Pattern LINE_END_BETWEEN_SENTENCES =
      Pattern.compile(
          "(?:(?<=[.!?:;…\"”’»)。！？])|(?<=\\\\n"
              + ")|(?<=\\s)|^)(?:\\\\r"
              + ")?\\\\n"
              + "(?=\\s{0,9}(?:\\\\[nrt]|[\"“‘«(\\[-]?[\\p{Lu}\\p{Lo}\\d]|$))|\\\\n"
              + "(?=\\s{0,9}\\\\n"
              + ")");

  /** Behind a headline, before a sentence. */
  private static final Pattern LINE_END_BEHIND_A_WORD =
      Pattern.compile("(?<=[\\p{L}\\d,])(?:\\\\r)?\\\\n(?=\\p{Lu}\\p{Ll}|\\p{Lo})");

  /** "C:\\new", "\\\\server", "\\theta". */
  private static final Pattern NO_ESCAPE =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}:\\\\|\\\\\\\\\\w|\\\\[tr](?=\\p{Ll})");

  private static final Pattern CHARACTER =
      Pattern.compile("\\\\u([0-9a-fA-F]{4})|((?:\\\\x[0-9a-fA-F]{2})+)");

  /** The text with its escapes resolved; the same text where one of them may be meant. */
  static String resolve(String text) {
    if (text.indexOf('\\') < 0
        || !holdsOnlyEscapes(text)
        || NO_ESCAPE.matcher(text).find()
        || !haveLinesAround(text)
        || !areReadable(text)) {
      return text;
    }
    String characters =
        CHARACTER
            .matcher(text)
            .replaceAll(
                found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
    return LINE_END
        .matcher(characters)
        .replaceAll("\n")
        .replace("\\r", "\n")
        .replace("\\t", "\t")
        .replace("\\\"", "\"")
        .replace("\\'", "'")
        .replace("\\/", "/")
        .replace("\\\\", "\\");
  }

  private static boolean holdsOnlyEscapes(String text) {
    for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i)) {
      char kind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
      if ("nrt\"'/\\ux".indexOf(kind) < 0 || !areHexadecimal(text, i + 2, digits)) {
        return false;
      }
      i += 2 + digits;
    }
    return true;
  }

  private static boolean areHexadecimal(String text, int start, int count) {
    return start + count <= text.length()
        && text.substring(start, start + count)
            .chars()
            .allMatch(digit -> Character.digit(digit, 16) >= 0);
  }

  /** Whether three of four line ends stand between lines, and one between sentences. */
  private static boolean haveLinesAround(String text) {
    long all = LINE_END.matcher(text).results().count();
    long sentences = LINE_END_BETWEEN_SENTENCES.matcher(text).results().count();
    long words = LINE_END_BEHIND_A_WORD.matcher(text).results().count();
    return all == 0 || sentences > 0 && 4 * (sentences + words) >= 3 * all;
  }

  /** Whether codes of characters are those of letters and punctuation. */
  private static boolean areReadable(String text) {
    return CHARACTER
        .matcher(text)
        .results()
        .allMatch(
            found ->
                character(found.group(1), found.group(2))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\t' || c == '\uFFFF'));
  }

  private static String character(String code, String bytes) {
    if (code != null) {
      return String.valueOf((char) Integer.parseInt(code, 16));
    }
    String[] digits = bytes.substring(2).split("\\\\x");
    var read = new byte[digits.length];
    for (int i = 0; i < digits.length; i++) {
      read[i] = (byte) Integer.parseInt(digits[i], 16);
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(read)).toString();
    } catch (CharacterCodingException e) {
      return new String(read, ISO_8859_1);
    }
  }

  private LiteralEscapes() {}
}
