package org.dateline.ingest;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.ingest.ChromeFilter.Cut;

/**
 * Finds the headlines of other stories below a story by their shape alone, in any language: three
 * or more lines in a row, up to the end of the text, that each read like a headline. Lines that a
 * colon announces are a list of the story's own (votes, winners, names) and stay, and so does
 * everything where the list is a large part of the text.
 */
final class ClosingLinks {
  private static final int FEWEST = 3;
  private static final int LONGEST_HEADLINE = 150;
  private static final int SHORTEST_HEADLINE = 20;
  private static final int FEWEST_WORDS = 4;
  // An ideograph says about as much as two or three letters.
  private static final int FEWEST_IDEOGRAPHS = 9;
  private static final int LARGEST_SHARE = 3;

  private static final Pattern TIMED_LINK = Pattern.compile("[-•* ]*\\d{1,2}:\\d{2}\\s+\\S.*");
  private static final Pattern ADDRESS =
      Pattern.compile("https?:|www\\.|\\S@\\S|@\\w|pic\\.twitter");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’.-]*");
  private static final Pattern OPENING = Pattern.compile("[-–—•*►▶■·\"'“”‘’«»„\\s\\d:.]*+(\\X)");

  /** Takes the closing headlines off the end of {@code story}. */
  static void remove(List<String> story, List<Cut> cuts) {
    // Times make headlines surer than any shape: no further condition.
    int ticker = begin(story, ClosingLinks::isTimedHeadline);
    if (story.size() - ticker >= FEWEST) {
      cut(story, ticker, "ticker", cuts);
    }
    int headlines = begin(story, ClosingLinks::isHeadline);
    if (story.size() - headlines >= FEWEST && followsTheStory(story, headlines)) {
      cut(story, headlines, "closing headlines", cuts);
    }
  }

  private static int begin(List<String> story, Predicate<String> isPart) {
    int begin = story.size();
    while (begin > 0 && isPart.test(story.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static void cut(List<String> story, int begin, String name, List<Cut> cuts) {
    List<String> run = story.subList(begin, story.size());
    run.forEach(line -> cuts.add(new Cut(name, line)));
    run.clear();
  }

  private static boolean followsTheStory(List<String> story, int begin) {
    return begin >= 2
        && Paragraphs.endsSentence(story.get(begin - 1))
        && LARGEST_SHARE * characters(story.subList(begin, story.size()))
            <= characters(story.subList(0, begin));
  }

  private static int characters(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static boolean isTimedHeadline(String paragraph) {
    return TIMED_LINK.matcher(paragraph).matches() && !Paragraphs.endsSentence(paragraph);
  }

  private static boolean isHeadline(String line) {
    if (line.length() > LONGEST_HEADLINE
        || Paragraphs.endsSentence(line)
        || ":：;；,，、".indexOf(line.charAt(line.length() - 1)) >= 0
        || ADDRESS.matcher(line).find()) {
      return false;
    }
    long ideographs = line.codePoints().filter(Character::isIdeographic).count();
    if (ideographs > 0) {
      return ideographs >= FEWEST_IDEOGRAPHS;
    }
    var opening = OPENING.matcher(line);
    return line.length() >= SHORTEST_HEADLINE
        && opening.lookingAt()
        && !Character.isLowerCase(opening.group(1).codePointAt(0))
        && WORD.matcher(line).results().count() >= FEWEST_WORDS;
  }

  private ClosingLinks() {}
}
