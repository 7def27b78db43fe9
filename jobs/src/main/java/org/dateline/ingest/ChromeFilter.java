package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Applies {@link ChromeRules} and the setting {@code ingest.drop-lines} to paragraphs. */
final class ChromeFilter {
  private static final int LONGEST_LINK = 200;
  private static final Pattern TIMED_LINK = Pattern.compile("[-•* ]*\\d{1,2}:\\d{2}\\s+\\S.*");
  private static final Pattern LIST_ITEM = Pattern.compile("[-•*►]\\s*\\S.*");

  private final List<ChromeRule> phrases;
  private final List<ChromeRule> paragraphRules;

  ChromeFilter(List<String> dropLines) {
    List<ChromeRule> own =
        dropLines.stream()
            .map(regex -> ChromeRule.paragraph("ingest.drop-lines", Integer.MAX_VALUE, regex))
            .toList();
    this.phrases =
        ChromeRules.ALL.stream().filter(r -> r.effect() == ChromeRule.Effect.PHRASE).toList();
    this.paragraphRules =
        Stream.concat(ChromeRules.ALL.stream(), own.stream())
            .filter(rule -> rule.effect() != ChromeRule.Effect.PHRASE)
            .toList();
  }

  /** The paragraphs that belong to the story, in order. */
  List<String> story(List<String> paragraphs) {
    var story = new ArrayList<String>();
    boolean inLinkList = false;
    for (String paragraph : paragraphs) {
      String rest = withoutPhrases(paragraph);
      ChromeRule rule = matching(rest);
      if (rule != null) {
        inLinkList |= rule.effect() == ChromeRule.Effect.LINK_LIST;
        continue;
      }
      inLinkList &= isLink(rest);
      if (!inLinkList && !rest.isEmpty()) {
        story.add(rest);
      }
    }
    removeTimedLinksAtEnd(story);
    return story;
  }

  /** The rule that drops a paragraph; null if it stays. */
  ChromeRule matching(String paragraph) {
    for (ChromeRule rule : paragraphRules) {
      if (rule.matches(paragraph)) {
        return rule;
      }
    }
    return null;
  }

  private String withoutPhrases(String paragraph) {
    String rest = paragraph;
    for (ChromeRule phrase : phrases) {
      rest = phrase.pattern().matcher(rest).replaceAll("");
    }
    return rest.strip();
  }

  private static boolean isLink(String paragraph) {
    boolean marked =
        LIST_ITEM.matcher(paragraph).matches() || TIMED_LINK.matcher(paragraph).matches();
    return paragraph.length() <= LONGEST_LINK && (marked || !Paragraphs.endsSentence(paragraph));
  }

  // A news ticker below the story; one line with a time may be the story's own.
  private static void removeTimedLinksAtEnd(List<String> story) {
    int begin = story.size();
    while (begin > 0 && isTimedLink(story.get(begin - 1))) {
      begin--;
    }
    if (story.size() - begin >= 3) {
      story.subList(begin, story.size()).clear();
    }
  }

  private static boolean isTimedLink(String paragraph) {
    return TIMED_LINK.matcher(paragraph).matches() && !Paragraphs.endsSentence(paragraph);
  }
}
