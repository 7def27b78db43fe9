package org.dateline.ingest.story;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.ingest.date.DatelineDate;
import org.dateline.text.Language;
import org.dateline.text.Language.Writing;
import org.dateline.text.WordEdges;
import org.dateline.text.WordLists;

/**
 * Kinds of wording of a paragraph that many articles of a source repeat, from those that need least
 * evidence to be taken as part of the page to those that need most. Repetition alone proves little:
 * "The minister attended the meeting." and the background of a long trial recur in every article,
 * word for word, and belong to the story.
 */
public enum WordingClass {
  /** Does not end like a sentence: a label, a heading, a link. */
  LABEL(1),

  /** A sentence that speaks of the publication, its writers or its readers, or holds an address. */
  ABOUT_THE_PAGE(1),

  /**
   * A sentence so long that two stories seldom share it. Only a publication of a single topic would
   * repeat it in a quarter of its articles, and would do so in their middle too.
   */
  LONG_SENTENCE(25),

  /** A short sentence ("Thank you.", "(Applause.)") or a dateline alone. Never a repeated line. */
  SHORT_SENTENCE(101);

  private static final String ABOUT_THE_PAGE_WORDS = "story/about-the-page";
  private static final int LONG = 80;
  private static final int LONGEST_LABEL = 150;
  private static final Pattern SCRIPT_WITHOUT_FULL_STOPS =
      Pattern.compile("[\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");

  private static final Pattern PAGE =
      Pattern.compile(
          WordEdges.in(
              "(?i)https?:|www\\.|\\S@\\S|(?<!\\S)@\\w{3}|©|\\b(?:"
                  + aboutThePage(false)
                  + ")\\b|"
                  + aboutThePage(true)));

  /** Words stand between edges, but in languages that do not part them. */
  private static String aboutThePage(boolean withoutSpaces) {
    return WordLists.languages(ABOUT_THE_PAGE_WORDS).stream()
        .filter(
            code ->
                withoutSpaces
                    == Language.find(code)
                        .filter(language -> language.writing() == Writing.WITHOUT_SPACES)
                        .isPresent())
        .flatMap(code -> WordLists.of(code, ABOUT_THE_PAGE_WORDS).stream())
        .collect(Collectors.joining("|"));
  }

  private final int percentDemanded;

  WordingClass(int percentDemanded) {
    this.percentDemanded = percentDemanded;
  }

  /** Smallest share of the source's articles that must hold the line, in percent. */
  public int percentDemanded() {
    return percentDemanded;
  }

  public static WordingClass of(String paragraph) {
    if (DatelineDate.isAlone(paragraph)) {
      return SHORT_SENTENCE;
    }
    if (paragraph.length() <= LONGEST_LABEL
        && !Paragraphs.endsSentence(paragraph)
        && !SCRIPT_WITHOUT_FULL_STOPS.matcher(paragraph).find()) {
      return LABEL;
    }
    if (paragraph.length() <= 1000 && PAGE.matcher(paragraph).find()) {
      return ABOUT_THE_PAGE;
    }
    // An ideograph says about as much as two letters and more.
    long ideographs = paragraph.codePoints().filter(Character::isIdeographic).count();
    return paragraph.length() + ideographs >= LONG ? LONG_SENTENCE : SHORT_SENTENCE;
  }
}
