package org.dateline.ingest.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Applies {@link ChromeRules} and the setting {@code ingest.drop-lines} to paragraphs. */
public final class ChromeFilter {
  private static final int LONGEST_LINK = 200;
  private static final Pattern LIST_ITEM = Pattern.compile("^[-•*►]\\s*+\\S.*");

  private final List<ChromeRule> phrases;
  private final List<ChromeRule> paragraphRules;

  /** Something that was cut: a paragraph, or the words of a {@code PHRASE}, and by which rule. */
  public record Cut(String rule, String text) {}

  public ChromeFilter(List<String> dropLines) {
    List<ChromeRule> own =
        dropLines.stream().map(regex -> ChromeRule.ofUser("ingest.drop-lines", regex)).toList();
    this.phrases =
        ChromeRules.ALL.stream().filter(r -> r.effect() == ChromeRule.Effect.PHRASE).toList();
    this.paragraphRules =
        Stream.concat(ChromeRules.ALL.stream(), own.stream())
            .filter(rule -> rule.effect() != ChromeRule.Effect.PHRASE)
            .toList();
  }

  /** The paragraphs that belong to the story, in order. */
  List<String> story(List<String> paragraphs) {
    return story(paragraphs, new ArrayList<>());
  }

  /** The paragraphs that belong to the story, in order; all that does not is added to the cuts. */
  List<String> story(List<String> paragraphs, List<Cut> cuts) {
    var story = new ArrayList<String>();
    boolean inLinkList = false;
    for (String paragraph : paragraphs) {
      TimeLimit.check();
      String lowerCase = paragraph.toLowerCase(Locale.ROOT);
      String rest = withoutPhrases(paragraph, lowerCase, cuts);
      if (rest.isEmpty()) {
        continue;
      }
      boolean whole = rest.length() == paragraph.length();
      ChromeRule rule = matching(rest, whole ? lowerCase : rest.toLowerCase(Locale.ROOT));
      if (rule != null) {
        inLinkList |= rule.effect() == ChromeRule.Effect.LINK_LIST;
        cuts.add(new Cut(rule.name(), rest));
        continue;
      }
      inLinkList &= isLink(rest);
      if (inLinkList) {
        cuts.add(new Cut("link list", rest));
      } else {
        story.add(rest);
      }
    }
    ClosingLinks.remove(story, cuts);
    return story;
  }

  /** The rule that drops a paragraph; null if it stays. */
  @Nullable ChromeRule matching(String paragraph) {
    return matching(paragraph, paragraph.toLowerCase(Locale.ROOT));
  }

  private @Nullable ChromeRule matching(String paragraph, String lowerCase) {
    for (ChromeRule rule : paragraphRules) {
      if (rule.matches(paragraph, lowerCase)) {
        return rule;
      }
    }
    return null;
  }

  private String withoutPhrases(String paragraph, String lowerCase, List<Cut> cuts) {
    String rest = NameTooltips.remove(paragraph, cuts);
    for (ChromeRule phrase : phrases) {
      if (phrase.hasCue(lowerCase)) {
        rest =
            phrase
                .pattern()
                .matcher(rest)
                .replaceAll(
                    match -> {
                      cuts.add(new Cut(phrase.name(), match.group().strip()));
                      return "";
                    });
      }
    }
    return rest.strip();
  }

  private static boolean isLink(String paragraph) {
    if (paragraph.length() > LONGEST_LINK || ClosingLinks.hasAddress(paragraph)) {
      return false;
    }
    boolean marked = LIST_ITEM.matcher(paragraph).matches() || ClosingLinks.isTimedLink(paragraph);
    return marked || !Paragraphs.endsSentence(paragraph);
  }
}
