package org.dateline.ingest.html.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.WordLists;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element say about its role on the page. Authors of pages name
 * elements in English nearly everywhere; words of other languages are those met.
 */
final class FurnitureNames {
  /** Names of what may hold more prose than the story itself: whole words. */
  private static final NameParts SURE_WORDS =
      new NameParts(
          "(?<![^ _-])",
          words(
              """
              comments?(?=$|[_-]) commentlist(?=$|[_-]) respond(?=$|[_-]) disqus
              cookies?(?=$|[_-]) gdpr(?=$|[_-]) consent(?=$|[_-]) modal(?=$|[_-])
              popup(?=$|[_-]) footer(?=$|[_-])
              """));

  private static final NameParts SURE =
      new NameParts("", words("cookie comments?-?(?:container|list|area|section)"));

  /** Whole words of a name. */
  private static final Set<String> WORDS =
      Set.of(
          """
          nav menu rail widget toolbar sidebar footer banner modal popup tooltip ad ads adv
          advertisement promo cta share sharing shares follow comment comments reply rating login
          signup print toc pagination pager tag tags topics meta more caption credit byline bio
          dateline timestamp kicker eyebrow hidden hide sr
          """
              .strip()
              .split("\\s+"));

  /** Parts of names long enough to mean one thing. */
  private static final NameParts STEMS =
      new NameParts("", WordLists.ofAllLanguages("html/furniture-names"));

  private static final Pattern TEASER = Pattern.compile("(?i)teaser|lead|intro|summary");

  /** Names of the story itself, whatever else they say. */
  private static final Pattern STORY =
      Pattern.compile("article-?_?body|articlebody|entry-?content|post-?content|story-?body");

  /** Words that say what stands beside an element or around it, such as "has-sidebar". */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?<![a-z0-9_-])(?:(?:has|no|with|without|show)[_-][a-z0-9_-]+"
              + "|[a-z0-9]+[_-](?:open|closed|enabled|disabled|on|off)"
              // What only some screens hide.
              + "|(?:is-)?hidden-(?:xs|sm|md|lg|xl|mobile|phone|tablet|desktop|print))(?![a-z0-9_-])"
              // A label beside the text, by content management systems.
              + "|label-(?:hidden|above|inline)(?![a-z0-9_-])");

  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern WORD_BREAK = Pattern.compile("[^a-z0-9]+");

  private record Verdict(boolean sure, boolean likely, boolean story) {
    static final Verdict NONE = new Verdict(false, false, false);

    Verdict or(Verdict other) {
      return new Verdict(sure || other.sure, likely || other.likely, story || other.story);
    }
  }

  // Pages repeat a few names thousands of times, and words of names in more.
  private final Map<String, Verdict> verdicts = new HashMap<>();
  private final Map<String, Verdict> ofWords = new HashMap<>();

  /** Whether an element is named as furniture no matter what it holds. */
  boolean areSure(Element element) {
    return verdict(element).sure;
  }

  /** Whether an element is named as furniture, unless it holds much of the page's prose. */
  boolean areLikely(Element element) {
    Verdict verdict = verdict(element);
    return verdict.likely && !verdict.story;
  }

  /** Whether an element is named as what makes readers open a story. */
  static boolean areOfTeaser(Element element) {
    return TEASER.matcher(element.className() + ' ' + element.id()).find();
  }

  private Verdict verdict(Element element) {
    String names = element.className() + ' ' + element.id();
    String read =
        names.length() <= NameParts.LONGEST ? names : names.substring(0, NameParts.LONGEST);
    return verdicts.computeIfAbsent(read, this::ofNames);
  }

  private Verdict ofNames(String names) {
    Verdict verdict = Verdict.NONE;
    for (String name : SPACE.split(names)) {
      verdict = verdict.or(ofWords.computeIfAbsent(name, FurnitureNames::ofName));
    }
    return verdict;
  }

  private static Verdict ofName(String name) {
    String parted = withoutOthers(splitCamelCase(name));
    String lower = withoutOthers(name.toLowerCase(Locale.ROOT));
    return new Verdict(
        SURE_WORDS.in(parted) || SURE.in(parted),
        isLikely(lower, parted),
        STORY.matcher(lower).find());
  }

  private static String withoutOthers(String names) {
    boolean compound = names.indexOf('-') >= 0 || names.indexOf('_') >= 0;
    return compound ? OF_OTHERS.matcher(names).replaceAll(" ") : names;
  }

  private static boolean isLikely(String lower, String parted) {
    if (STEMS.in(lower)) {
      return true;
    }
    for (String word : WORD_BREAK.split(parted)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String list) {
    return List.of(list.strip().split("\\s+"));
  }

  /** Lower case, with a hyphen where camel case begins a word. */
  private static String splitCamelCase(String names) {
    var result = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      char character = names.charAt(i);
      if (i > 0 && Character.isUpperCase(character) && Character.isLowerCase(names.charAt(i - 1))) {
        result.append('-');
      }
      result.append(Character.toLowerCase(character));
    }
    return result.toString();
  }
}
