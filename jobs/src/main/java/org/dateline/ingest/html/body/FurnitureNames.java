package org.dateline.ingest.html.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element say about its role on the page. Authors of pages name
 * elements in English nearly everywhere; words of other languages are those met.
 */
final class FurnitureNames {
  /** Names of what may hold more prose than the story itself. */
  private static final Pattern SURE =
      Pattern.compile(
          "(?:^|[ _-])(?:comments?|commentlist|respond|disqus\\w*|cookies?|gdpr|consent|modal"
              + "|popup|footer)(?=$|[ _-])|cookie|comments?-?(?:container|list|area|section)");

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
  private static final Pattern STEMS =
      Pattern.compile(
          "breadcrumb|masthead|navigation|navbar|sidebar|skip-link|carousel|slideshow|gallery"
              + "|advert|sponsor|promo|upsell|donat|paywall|werbung|publicidad|publicite|reklam"
              + "|newsletter|subscri|mailchimp|cookie|consent|copyright|disclaim"
              + "|social|sharing|sharebar|sharetools|addtoany|partage|compartir"
              + "|comment|disqus|livefyre|kommentar|comentario"
              + "|related|recommend|popular|trending|outbrain|taboola|recirc|teaser|onward|linkback"
              + "|read-?more|read-?next|most-?read|jp-post|relacionad|correlat"
              + "|author|byline|postmeta|post-meta|postinfo|entry-meta|caption"
              + "|callout|pull-?quote|print-?only|screen-reader|visually-?hidden|sr-only"
              + "|(?:rollover|tooltip|popover|hovercard)[a-z-]{0,20}-(?:block|content|card|box)");

  /** Names of the story itself, whatever else they say. */
  private static final Pattern STORY =
      Pattern.compile("article-?_?body|articlebody|entry-?content|post-?content|story-?body");

  /** Words that say what stands beside an element or around it, such as "has-sidebar". */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?<![a-z0-9_-])(?:(?:has|no|with|without|show)[_-][a-z0-9_-]+"
              + "|[a-z0-9]+[_-](?:open|closed|enabled|disabled|on|off))(?![a-z0-9_-])");

  private static final Pattern WORD_BREAK = Pattern.compile("[^a-z0-9]+");

  /** Most characters of a name that are looked at. */
  private static final int LONGEST = 500;

  private record Verdict(boolean sure, boolean likely) {}

  // Pages repeat a few names thousands of times.
  private final Map<String, Verdict> verdicts = new HashMap<>();

  /** Whether an element is named as furniture no matter what it holds. */
  boolean areSure(Element element) {
    return verdict(element).sure;
  }

  /** Whether an element is named as furniture, unless it holds much of the page's prose. */
  boolean areLikely(Element element) {
    return verdict(element).likely;
  }

  private Verdict verdict(Element element) {
    String names = element.className() + ' ' + element.id();
    String read = names.length() <= LONGEST ? names : names.substring(0, LONGEST);
    return verdicts.computeIfAbsent(read, FurnitureNames::read);
  }

  private static Verdict read(String names) {
    if (names.isBlank()) {
      return new Verdict(false, false);
    }
    String parted = OF_OTHERS.matcher(splitCamelCase(names)).replaceAll(" ");
    String lower = OF_OTHERS.matcher(names.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return new Verdict(SURE.matcher(parted).find(), isLikely(lower, parted));
  }

  private static boolean isLikely(String lower, String parted) {
    if (STORY.matcher(lower).find()) {
      return false;
    }
    if (STEMS.matcher(lower).find()) {
      return true;
    }
    for (String word : WORD_BREAK.split(parted)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
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
