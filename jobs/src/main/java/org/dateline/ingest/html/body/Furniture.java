package org.dateline.ingest.html.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Drops the elements of a page that do not belong to its story: menus, sidebars, share bars,
 * comments, lists of other stories, forms, captions, whatever is not shown. They are recognised by
 * tag, role and name ({@link FurnitureNames}); only the surest signs drop an element that holds the
 * headline, or much of the page's prose.
 */
public final class Furniture {
  private static final Set<String> NO_TEXT =
      words(
          """
          script style noscript template svg math iframe object embed canvas video audio picture
          select option button input textarea datalist dialog menu head map
          """);
  private static final Set<String> BESIDE = words("nav aside footer");
  private static final Set<String> USUALLY_BESIDE =
      words("nav aside footer form fieldset figcaption amp-sidebar label");
  private static final Set<String> ROLES =
      words(
          """
          navigation complementary contentinfo banner search dialog alert alertdialog menu menubar
          toolbar tablist tooltip form button
          """);

  /** Never dropped: the page itself. */
  private static final Set<String> PAGE = words("#root html body main");

  /**
   * An element with more than this share of the page's prose is dropped for the surest names only.
   */
  private static final double MUCH = 0.35;

  private static final double MOST = 0.5;

  /** A box of an image and text up to this weight is an image with its caption. */
  private static final int CAPTION = 200;

  private final FurnitureNames names;
  private final int prose;

  private Furniture(FurnitureNames names, int prose) {
    this.names = names;
    this.prose = prose;
  }

  /** Marks the elements to drop, and returns the weight of the running text beside the surest. */
  static int drop(List<PageElement> elements) {
    var names = new FurnitureNames();
    int prose = elements.get(0).proseWeight;
    int i = 0;
    while (i < elements.size()) {
      PageElement element = elements.get(i);
      element.dropped = isSure(element, names);
      prose -= element.dropped ? element.proseWeight : 0;
      i += element.dropped ? element.size : 1;
    }
    var furniture = new Furniture(names, prose);
    i = 0;
    while (i < elements.size()) {
      PageElement element = elements.get(i);
      element.dropped |= furniture.isLikely(element);
      i += element.dropped ? element.size : 1;
    }
    return prose;
  }

  /**
   * Marks only elements that no page shows as its text, whatever their names: for pages that were
   * read too strictly.
   */
  public static void dropByTag(List<PageElement> elements) {
    for (PageElement element : elements) {
      element.dropped = NO_TEXT.contains(element.tag()) || BESIDE.contains(element.tag());
    }
  }

  /** Marks only the surest furniture: for pages that were read too strictly. */
  static void dropGently(List<PageElement> elements) {
    var names = new FurnitureNames();
    for (PageElement element : elements) {
      element.dropped =
          isSure(element, names)
              || BESIDE.contains(element.tag())
              || ROLES.contains(element.element.attr("role"));
    }
  }

  private static boolean isSure(PageElement page, FurnitureNames names) {
    return (NO_TEXT.contains(page.tag()) && !isPageWithoutScripts(page))
        || (canBeDropped(page) && names.areSure(page.element));
  }

  /**
   * Whether this is the text that browsers show who run no program, on a page that has no other.
   */
  private static boolean isPageWithoutScripts(PageElement page) {
    if (!page.tag().equals("noscript") || page.proseWeight == 0) {
      return false;
    }
    PageElement root = page;
    while (root.parent != null) {
      root = root.parent;
    }
    return page.proseWeight > MOST * root.proseWeight;
  }

  private static boolean canBeDropped(PageElement page) {
    return page.weight > 0 && !page.holdsStory && !PAGE.contains(page.tag());
  }

  private boolean isLikely(PageElement page) {
    Element element = page.element;
    return canBeDropped(page)
        && page.proseWeight <= MUCH * prose
        && (USUALLY_BESIDE.contains(page.tag())
            || isCaptioned(page)
            || ROLES.contains(element.attr("role"))
            || isHidden(element)
            || (names.areLikely(element) && !isStandfirst(page)));
  }

  /**
   * A text without a link, near the headline: what is named as a teaser there is the story's own.
   */
  private static boolean isStandfirst(PageElement page) {
    PageElement around = page.parent;
    boolean near =
        around != null
            && (around.holdsStory || (around.parent != null && around.parent.holdsStory));
    return near
        && page.proseWeight > 0
        && page.linkWeight == 0
        && page.images == 0
        && FurnitureNames.areOfTeaser(page.element);
  }

  /** An image with a caption, marked as such or a small box of an image and a few words. */
  private static boolean isCaptioned(PageElement page) {
    if (page.paragraphs > 0) {
      return false;
    }
    return page.tag().equals("figure")
        || (page.images > 0
            && page.weight < CAPTION
            && page.element.isBlock()
            && !page.tag().equals("p"));
  }

  /** Whether browsers show the text of an element. */
  static boolean isShown(Element element) {
    return !NO_TEXT.contains(element.normalName()) && !element.hasAttr("hidden");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
