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

  /** A box of an image and text up to this weight is an image with its caption. */
  private static final int CAPTION = 200;

  private final FurnitureNames names = new FurnitureNames();
  private final int prose;

  private Furniture(int prose) {
    this.prose = prose;
  }

  /** Marks the elements to drop. */
  static void drop(List<PageElement> elements) {
    var furniture = new Furniture(elements.get(0).proseWeight);
    int i = 0;
    while (i < elements.size()) {
      PageElement element = elements.get(i);
      element.dropped = furniture.isFurniture(element);
      i += element.dropped ? element.size : 1;
    }
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

  private boolean isFurniture(PageElement page) {
    if (NO_TEXT.contains(page.tag())) {
      return true;
    }
    if (page.weight == 0 || page.holdsStory || PAGE.contains(page.tag())) {
      return false;
    }
    return names.areSure(page.element) || (page.proseWeight <= MUCH * prose && isLikely(page));
  }

  private boolean isLikely(PageElement page) {
    Element element = page.element;
    return USUALLY_BESIDE.contains(page.tag())
        || isCaptioned(page)
        || ROLES.contains(element.attr("role"))
        || isHidden(element)
        || names.areLikely(element);
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
