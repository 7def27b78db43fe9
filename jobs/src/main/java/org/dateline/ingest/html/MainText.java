package org.dateline.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.ingest.html.TextBlock.Kind;
import org.jsoup.nodes.Document;

/** The story on a page, paragraph by paragraph. */
final class MainText {
  private static final Pattern BODY_NAME =
      Pattern.compile(
          "(?i)(?:article|story|post|entry|content|news|text)[-_]*(?:body|text|content|copy)"
              + "(?![-_]*(?:wrap|container|header|footer|top|bottom|side))");

  private final List<PageElement> elements;
  private final List<TextBlock> blocks;

  /** Sums of prose before each block. */
  private final int[] proseBefore;

  private MainText(List<PageElement> elements, List<TextBlock> blocks) {
    this.elements = elements;
    this.blocks = blocks;
    proseBefore = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      proseBefore[i + 1] = proseBefore[i] + prose(blocks.get(i));
    }
  }

  static List<String> of(Document document) {
    List<PageElement> elements = PageTree.of(document);
    Furniture.drop(elements);
    var text = new MainText(elements, TextBlocks.of(elements));
    var result = new ArrayList<String>();
    for (TextBlock block : text.story()) {
      result.add(block.text());
    }
    return result;
  }

  static int prose(TextBlock block) {
    if (block.weight() < 60 || block.linkDensity() > 0.5 || block.kind() == Kind.HEADING) {
      return 0;
    }
    return block.weight() - block.linkWeight();
  }

  private int prose(PageElement element) {
    return element.dropped ? 0 : proseBefore[element.endBlock] - proseBefore[element.firstBlock];
  }

  private List<TextBlock> story() {
    List<PageElement> roots = roots();
    var result = new ArrayList<TextBlock>();
    for (PageElement root : roots) {
      for (int i = root.firstBlock; i < root.endBlock; i++) {
        TextBlock block = blocks.get(i);
        if (block.linkDensity() < 0.7 || prose(block) > 0) {
          result.add(block);
        }
      }
    }
    while (!result.isEmpty() && result.get(result.size() - 1).kind() == Kind.HEADING) {
      result.remove(result.size() - 1);
    }
    return result;
  }

  private List<PageElement> roots() {
    PageElement dominant = dominant();
    int enough = (int) (0.6 * prose(dominant));
    List<Predicate<PageElement>> tiers =
        List.of(
            e -> e.element.attr("itemprop").contains("articleBody"),
            e -> BODY_NAME.matcher(e.element.className() + " " + e.element.id()).find());
    for (Predicate<PageElement> tier : tiers) {
      List<PageElement> found = new ArrayList<>();
      int sum = 0;
      for (int i = dominant(0.5).index; i < elements.size(); i++) {
        PageElement e = elements.get(i);
        if (e.dropped || (e.element.isBlock() && tier.test(e) && prose(e) > 0)) {
          if (!e.dropped) {
            found.add(e);
            sum += prose(e);
          }
          i += e.size - 1;
        }
      }
      if (sum > enough) {
        return found;
      }
    }
    return List.of(dominant);
  }

  private PageElement dominant() {
    return dominant(0.7);
  }

  /** The innermost element that holds nearly all prose its parents hold. */
  private PageElement dominant(double share) {
    PageElement best = elements.get(0);
    int i = 1;
    while (i < best.index + best.size) {
      PageElement child = elements.get(i);
      if (!child.dropped && child.element.isBlock() && prose(child) > share * prose(best)) {
        best = child;
        i++;
      } else if (!child.dropped && !child.element.isBlock()) {
        i++;
      } else {
        i += child.size;
      }
    }
    return best;
  }
}
