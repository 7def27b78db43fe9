package org.dateline.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Drops the elements of a page that are not of its story: menus, sidebars, share bars, comments,
 * lists of other stories, forms, whatever is not shown. Told by tag, role and the words of class
 * and id; a hint in a name never drops an element that holds much of the page's prose.
 */
final class Furniture {
  private static final Set<String> ALWAYS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "picture",
          "select",
          "option",
          "button",
          "input",
          "textarea",
          "datalist",
          "dialog",
          "menu",
          "head",
          "map");
  private static final Set<String> UNLESS_PROSE =
      Set.of("nav", "aside", "footer", "form", "fieldset", "figcaption", "amp-sidebar", "label");
  private static final Set<String> BESIDE = Set.of("nav", "aside", "footer");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip",
          "form",
          "button");

  /** Whole words of a class or id. */
  private static final Set<String> WORDS =
      Set.of(
          "nav",
          "ad",
          "ads",
          "adv",
          "share",
          "sharing",
          "shares",
          "comment",
          "comments",
          "reply",
          "footer",
          "promo",
          "tags",
          "tag",
          "meta",
          "more",
          "menu",
          "modal",
          "popup",
          "rail",
          "widget",
          "caption",
          "credit",
          "byline",
          "bio",
          "signup",
          "login",
          "print",
          "rating",
          "toc",
          "dateline",
          "timestamp",
          "pagination",
          "pager",
          "hidden",
          "hide",
          "kicker",
          "eyebrow",
          "sr",
          "tooltip",
          "advertisement",
          "sidebar",
          "toolbar",
          "follow",
          "topics",
          "cta",
          "banner");

  /** Parts of words long enough to mean one thing. */
  private static final Pattern STEMS =
      Pattern.compile(
          "breadcrumb|newsletter|related|sidebar|recommend|subscri|popular|trending|outbrain"
              + "|taboola|disqus|cookie|consent|paywall|copyright|disclaim|masthead|navigation"
              + "|navbar|advert|sponsor|social|sharing|sharebar|sharetools|comment|author|byline"
              + "|caption|readmore|read-more|readnext|read-next|most-read|mostread|screen-reader"
              + "|visually-hidden|visuallyhidden|sr-only|skip-link|mailchimp|promo|pullquote"
              + "|pull-quote|addtoany|jp-post|postmeta|post-meta|entry-meta|slideshow|gallery"
              + "|recirc|linkback|callout|postinfo|carousel|livefyre|werbung|publicidad|publicite|partage|compartir|kommentar|commentaire|comentario"
              + "|relacionad|correlat|reklam|print-only|printonly|teaser|onward|upsell|donat");

  /** Names of what may hold more prose than the story. */
  private static final Pattern SURE =
      Pattern.compile(
          "(?:^|[ _-])(?:comments?|commentlist|respond|disqus\\w*|cookies?|gdpr|consent|modal"
              + "|popup|footer)(?=$|[ _-])|cookie|comments?-?(?:container|list|area|section)");

  private static final Set<String> STRUCTURE = Set.of("#root", "html", "body", "main");
  private static final Pattern STORY =
      Pattern.compile("article-?_?body|articlebody|entry-?content|post-?content|story-?body");

  /** A box of an image and text up to this weight is an image with its caption. */
  private static final int CAPTION = 200;

  private static final Pattern WORD_BREAK = Pattern.compile("[^a-z0-9]+");

  /** A named element with more than this share of the page's prose is no furniture. */
  private static final double MUCH = 0.35;

  private final int prose;
  private final Map<String, Boolean> surely = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  private Furniture(int prose) {
    this.prose = prose;
  }

  /** Marks the elements to drop. */
  static void drop(List<PageElement> elements) {
    var furniture = new Furniture(elements.get(0).proseWeight);
    for (int i = 0; i < elements.size(); i++) {
      PageElement element = elements.get(i);
      if (furniture.isFurniture(element)) {
        element.dropped = true;
        i += element.size - 1;
      }
    }
  }

  /** Marks only what no page shows as text, whatever it is named: for pages read too strictly. */
  static void dropByTag(List<PageElement> elements) {
    for (PageElement element : elements) {
      element.dropped = ALWAYS.contains(element.tag()) || BESIDE.contains(element.tag());
    }
  }

  private boolean isFurniture(PageElement page) {
    if (ALWAYS.contains(page.tag())) {
      return true;
    }
    if (page.weight == 0 || STRUCTURE.contains(page.tag())) {
      return false;
    }
    Element element = page.element;
    if (!page.holdsStory && surely.computeIfAbsent(names(element), Furniture::isSurelyNamedSo)) {
      return true;
    }
    if (page.holdsStory || page.proseWeight > MUCH * prose) {
      return false;
    }
    if (page.tag().equals("figure") && page.paragraphs == 0) {
      return true;
    }
    if (isCaption(page)) {
      return true;
    }
    return UNLESS_PROSE.contains(page.tag())
        || ROLES.contains(element.attr("role"))
        || isHidden(element)
        || known.computeIfAbsent(names(element), Furniture::isNamedSo);
  }

  /** A small box of an image and a few words: a caption, whatever its name. */
  private static boolean isCaption(PageElement page) {
    return page.images > 0
        && page.weight < CAPTION
        && page.paragraphs == 0
        && page.element.isBlock()
        && !page.tag().equals("p");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private static boolean isSurelyNamedSo(String names) {
    return SURE.matcher(separated(names)).find();
  }

  private static String names(Element element) {
    return element.className() + ' ' + element.id();
  }

  private static boolean isNamedSo(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    if (STORY.matcher(lower).find()) {
      return false;
    }
    if (STEMS.matcher(lower).find()) {
      return true;
    }
    for (String word : WORD_BREAK.split(separated(names))) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Lower case, with a hyphen where camel case begins a word. */
  private static String separated(String names) {
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
