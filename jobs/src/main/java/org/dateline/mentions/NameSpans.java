package org.dateline.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.WordLists;

/**
 * Turns labelled tokens into names.
 *
 * <p>Most models label words only as inside or outside a name, so neighbouring names of one type
 * run together. A run is cut at commas, semicolons, 、, brackets, 《 》, slashes, bullets, bars and
 * dashes between words, at a space between Han characters, and wherever the text between two tokens
 * is more than spaces. Quotes, brackets, loose punctuation and a possessive are trimmed from the
 * parts. Parts without a letter, parts with blanked characters and the words in {@link #NO_NAMES}
 * are left out.
 */
final class NameSpans {

  /** A token: its offsets in the text, and its label. */
  record Token(int begin, int end, String label) {}

  /** A name: its offsets in the text, and its type. */
  record Span(int begin, int end, NameType type) {}

  /**
   * Words that the models take for names but that are none, such as pronouns, forms of address and
   * AI. In lower case.
   */
  static final Set<String> NO_NAMES = Set.copyOf(WordLists.ofAllLanguages("mentions/no-names"));

  private static final Set<String> SEPARATORS =
      Set.of(
          ",", ";", "、", "，", "；", "(", ")", "[", "]", "{", "}", "（", "）", "［", "］", "【", "】", "《",
          "》", "〈", "〉", "「", "」", "『", "』", "—", "——", "–", "--", "---", "|", "｜", "•", "●", "▪",
          "■", "/", "／");
  private static final int LONGEST = 4; // no separator is longer than 3 characters
  private static final String TRIMMED =
      "\"'`´‘’‚‛“”„‟«»‹›<>()[]{}（）［］【】《》〈〉「」『』,;:，；：、。!?！？…·•|｜*_~=#-–—―/\\^";
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'S", "’S");

  static List<Span> of(List<Token> sentence, GuardedText text) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sentence.size(); i++) {
      if (i == sentence.size() || endsRun(sentence.get(i - 1), sentence.get(i), text)) {
        add(sentence.get(begin), sentence.get(i - 1), text, spans);
        begin = i;
      }
    }
    return spans;
  }

  private static boolean endsRun(Token token, Token next, GuardedText text) {
    return !NameType.continues(token.label(), next.label())
        || separates(token, text)
        || separates(next, text)
        || !isGap(token.end(), next.begin(), text);
  }

  private static boolean separates(Token token, GuardedText text) {
    String word = text.substring(token.begin(), Math.min(token.end(), token.begin() + LONGEST));
    return SEPARATORS.contains(word) || (word.equals("-") && standsAlone(token, text));
  }

  /**
   * Whether a hyphen has spaces on both sides: "Al-Qaida" is one name, "Reuters - Apple" is two.
   */
  private static boolean standsAlone(Token token, GuardedText text) {
    return token.begin() > 0
        && text.charAt(token.begin() - 1) == ' '
        && token.end() < text.length()
        && text.charAt(token.end()) == ' ';
  }

  /**
   * Whether the characters between two tokens may be part of a name: there are none, or they are
   * spaces in the original text too. Chinese writes no space within a name, so a space between two
   * Han characters separates names.
   */
  private static boolean isGap(int begin, int end, GuardedText text) {
    if (begin == end) {
      return true;
    }
    boolean isChinese = isHan(text.charAt(begin - 1)) && isHan(text.charAt(end));
    return !isChinese && text.isIntact(begin, end) && text.substring(begin, end).isBlank();
  }

  private static boolean isHan(char character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static void add(Token first, Token last, GuardedText text, List<Span> spans) {
    NameType.ofLabel(first.label())
        .map(type -> trim(first.begin(), last.end(), type, text))
        .filter(span -> text.isIntact(span.begin(), span.end()) && isName(span, text))
        .ifPresent(spans::add);
  }

  private static Span trim(int from, int to, NameType type, GuardedText text) {
    int begin = from;
    int end = to;
    while (begin < end && isTrimmed(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && (isTrimmed(text.charAt(end - 1)) || isPossessive(begin, end, text))) {
      end -= isTrimmed(text.charAt(end - 1)) ? 1 : 2;
    }
    return new Span(begin, end, type);
  }

  private static boolean isPossessive(int begin, int end, GuardedText text) {
    return end - begin > 2 && POSSESSIVES.contains(text.substring(end - 2, end));
  }

  private static boolean isTrimmed(char character) {
    return character == ' ' || TRIMMED.indexOf(character) >= 0;
  }

  private static boolean isName(Span span, GuardedText text) {
    String surface = text.substring(span.begin(), span.end());
    return surface.codePoints().anyMatch(Character::isLetter)
        && !NO_NAMES.contains(surface.toLowerCase(Locale.ROOT));
  }

  private NameSpans() {}
}
