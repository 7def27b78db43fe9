package org.dateline.entities.role;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.entities.names.CoveredText;
import org.dateline.text.LineBreaks;
import org.dateline.text.LongestText;
import org.dateline.text.WordLists;

/**
 * The stretches of a text that say who made it, or where it was sent from: datelines ("LONDON
 * (Reuters) -", 新华社北京1月2日电), credits in lines and brackets, and notes such as "contributed to this
 * report".
 */
final class Credits {
  /** Characters of a line that are looked at from its begin; a longer line is no credit. */
  private static final int LINE = 300;

  private static final int SENTENCE = 220;

  @LongestText(LINE)
  private static final Pattern DATELINE =
      Pattern.compile(
          "[“\"]?(?:[^\\n(]{0,50}+\\([\\p{L}.,/ ]{2,40}\\)|\\p{Lu}{3,20}+[\\p{Lu}., '’/-]{0,40}+"
              + "(?:[\\p{L}., 0-9]{0,30})?)\\s{0,3}+[-–—]{1,2}\\s"
              + "|[（(]?[^\\n，。：:]{2,14}?(?:\\d{1,2}月)?\\d{1,2}日[电讯]"
              + "|[（(]?[\\p{IsHan}]{2,8}(?:消息|讯|电)[：:）)]");

  @LongestText(LINE)
  private static final Pattern AUTHOR =
      Pattern.compile("[Bb]y:? \\p{Lu}[^\\n.!?:;]{2,90}+|BY .{2,90}");

  @LongestText(LINE)
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s(（\\[【•*|·-]{0,4}+(?i:" + WordLists.alternatives("roles/credit-openings") + ")");

  @LongestText(LINE)
  private static final Pattern BRACKET =
      Pattern.compile(
          "[(（\\[【]\\s?+(?i:"
              + WordLists.alternatives("roles/credit-openings")
              + "|"
              + WordLists.alternatives("roles/credit-labels")
              + ")[^()（）\\[\\]【】\\n]{0,200}+");

  @LongestText(SENTENCE)
  private static final Pattern PHRASE =
      Pattern.compile("(?i:" + WordLists.alternatives("roles/credit-phrases") + ")");

  /** What PHRASE needs, looked for first because that is fast. */
  private static final List<String> CUES = WordLists.ofAllLanguages("roles/credit-cues");

  /** A longer line that opens as a credit does may be a sentence of the story. */
  private static final int CREDIT_LINE = 160;

  private static final int SHORT = 40;

  private final CoveredText stretches;

  Credits(String text) {
    stretches = new CoveredText(text.length());
    LineBreaks.forEach(text, (from, to) -> addLine(text, from, to));
  }

  /** Whether a name at this place is within a credit. */
  boolean cover(int begin, int end) {
    return stretches.touches(begin, end);
  }

  private void addLine(String text, int from, int to) {
    boolean whole = to - from <= CREDIT_LINE;
    String opening = text.substring(from, Math.min(to, from + LINE));
    Matcher dateline = DATELINE.matcher(opening);
    if (dateline.lookingAt()) {
      stretches.add(from, from + dateline.end());
    }
    if (whole && (OPENING.matcher(opening).lookingAt() || AUTHOR.matcher(opening).matches())) {
      stretches.add(from, to);
      return;
    }
    addBrackets(text, from, to);
    String line = text.substring(from, to);
    if (CUES.stream().anyMatch(line::contains)) {
      addSentences(text, from, to);
    }
  }

  private void addBrackets(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if ("(（[【".indexOf(text.charAt(at)) >= 0) {
        Matcher bracket = BRACKET.matcher(text.substring(at, Math.min(to, at + LINE)));
        if (bracket.lookingAt()) {
          stretches.add(at, at + bracket.end());
          at += bracket.end() - 1;
        }
      }
    }
  }

  private void addSentences(String text, int from, int to) {
    int begin = from;
    while (begin < to) {
      int end = sentenceEnd(text, begin, to);
      if (end - begin <= SENTENCE && PHRASE.matcher(text.substring(begin, end)).find()) {
        stretches.add(begin, end);
      }
      begin = end;
    }
  }

  /** After a mark and a space; the dots of initials and titles end nothing worth a mistake. */
  private static int sentenceEnd(String text, int begin, int to) {
    for (int at = begin; at + 1 < to; at++) {
      char c = text.charAt(at);
      if (c == '。' || ("!?.".indexOf(c) >= 0 && text.charAt(at + 1) == ' ' && at - begin > SHORT)) {
        return at + 1;
      }
    }
    return to;
  }
}
