package org.dateline.ingest.story;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.ingest.story.ChromeFilter.Cut;

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
  // A third of the text above it; a page of little but headlines is a list of its own.
  private static final int LARGEST_SHARE = 3;
  // Below it stand names, dates and results: a story's own list.
  private static final int SHORTEST_ON_AVERAGE = 35;
  private static final int SHORTEST_ON_AVERAGE_IN_IDEOGRAPHS = 13;

  /** Colons that announce other stories all the same. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "(?i)^[►•* -]*+(?:more (?:coverage |stories |news )?(?:of|on|from|about) .{3,60}"
              + "|more .{2,30} coverage(?: .{2,40})?|[\\p{L} ]{2,30} coverage (?:of|from) .{3,40}"
              + "|(?:also|more) (?:on|in) .{3,40})[:：]");

  private static final Pattern TIMED_LINK = Pattern.compile("^[-•* ]*+\\d{1,2}:\\d{2}\\s++\\S.*");
  private static final Pattern ADDRESS =
      Pattern.compile("https?:|www\\.|\\S@\\S|@\\w|pic\\.twitter");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’.-]*");
  private static final Pattern NUMBERED = Pattern.compile("^[-–—•* ]*+\\d++ ?[-–—.、)）]");
  private static final Pattern OPENING = Pattern.compile("^[-–—•*►▶■·\"'“”‘’«»„\\s]*+(\\X)");

  /** Takes the closing headlines off the end of {@code story}. */
  static void remove(List<String> story, List<Cut> cuts) {
    // Times make headlines surer than any shape: no further condition.
    int ticker = begin(story, ClosingLinks::isTimedHeadline);
    if (story.size() - ticker >= FEWEST) {
      cut(story, ticker, "ticker", cuts);
    }
    int headlines = begin(story, ClosingLinks::isHeadline);
    List<String> run = story.subList(headlines, story.size());
    if (run.size() >= FEWEST && characters(run) >= shortest(run) * run.size()) {
      boolean announced = headlines > 0 && ANNOUNCEMENT.matcher(story.get(headlines - 1)).matches();
      int begin = announced ? headlines - 1 : headlines;
      if (followsTheStory(story, begin, announced)) {
        cut(story, begin, "closing headlines", cuts);
      }
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

  private static boolean followsTheStory(List<String> story, int begin, boolean announced) {
    return begin >= 2
        && (announced
            || Paragraphs.endsSentence(story.get(begin - 1))
                && LARGEST_SHARE * characters(story.subList(begin, story.size()))
                    <= characters(story.subList(0, begin)));
  }

  private static int shortest(List<String> run) {
    boolean ideographs = run.get(0).codePoints().anyMatch(Character::isIdeographic);
    return ideographs ? SHORTEST_ON_AVERAGE_IN_IDEOGRAPHS : SHORTEST_ON_AVERAGE;
  }

  static boolean hasAddress(String line) {
    return ADDRESS.matcher(line).find();
  }

  private static int characters(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /** "10:30 Council votes": a time and words. */
  static boolean isTimedLink(String paragraph) {
    return TIMED_LINK.matcher(paragraph).matches();
  }

  private static boolean isTimedHeadline(String paragraph) {
    return isTimedLink(paragraph) && !Paragraphs.endsSentence(paragraph);
  }

  private static boolean isHeadline(String line) {
    if (line.length() > LONGEST_HEADLINE
        || Paragraphs.endsSentence(line)
        || ":：;；,，、".indexOf(line.charAt(line.length() - 1)) >= 0
        || hasAddress(line)
        || NUMBERED.matcher(line).lookingAt()) {
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
