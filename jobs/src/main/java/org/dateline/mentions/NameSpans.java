package org.dateline.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.WordLists;

/**
 * Turns labelled tokens into names.
 *
 * <p>The models say inside or outside only, so neighbouring names of one type run together. A run
 * is cut at commas, semicolons, 、, brackets, 《 》, dashes between words and bars, at a space between
 * Han characters, and wherever the text between two tokens is more than spaces. From each part
 * quotes, brackets, loose punctuation and a possessive are trimmed. Left out are parts without a
 * letter and words that name no one ({@link #NO_NAMES}).
 */
final class NameSpans {

  /** A token: where it stands in the text, and its label. */
  record Token(int begin, int end, String label) {}

  /** A name: where it stands in the text, and its type. */
  record Span(int begin, int end, NameType type) {}

  /**
   * Pronouns and forms of address that the models take for persons, and AI, which the Chinese model
   * takes for an organisation; compared in lower case.
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

  /** Whether there are spaces around: "Al-Qaida" is one name, "Reuters - Apple" is two. */
  private static boolean standsAlone(Token token, GuardedText text) {
    return token.begin() > 0
        && text.charAt(token.begin() - 1) == ' '
        && token.end() < text.length()
        && text.charAt(token.end()) == ' ';
  }

  /**
   * Whether what lies between two tokens may lie within a name: nothing, or spaces in the text as
   * it was given. Chinese writes no space within a name, so between two Han characters it
   * separates.
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
