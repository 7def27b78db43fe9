package org.dateline.ingest.html.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the elements of a page that hold its story: what the page marks or names as the article's
 * body if that holds a fair part of the prose, else the innermost element that holds most of it.
 */
final class StoryRoots {
  private static final Pattern BODY_NAME =
      Pattern.compile(
          "(?i)(?:article|story|post|entry|content|news|text)[-_]*(?:body|text|content|copy)"
              + "(?![-_]*(?:wrap|container|header|footer|top|bottom|side))");

  /** An element marked as the body must hold this share of the prose in the page's largest part. */
  private static final double FAIR_SHARE = 0.4;

  /** An element gives way to a child that holds this share of its prose. */
  private static final double MOST = 0.7;

  /** Elements with this share of the prose of the largest of their kind may be the story too. */
  private static final double LARGE = 0.3;

  /** Less prose than this below a headline is a standfirst. */
  private static final int SHORT_STORY = 300;

  /** So many paragraphs are a story's. */
  private static final int TOGETHER = 3;

  /** With so many times their prose behind them they are only its first part. */
  private static final int MUCH_MORE = 4;

  /**
   * The weight of prose that stands alone or beside one other block; of three blocks and more it
   * counts in full.
   */
  private static final double ALONE = 0.3;

  private static final double PAIR = 0.7;

  private final List<PageElement> elements;

  /** The prose before each block. */
  private final int[] proseBefore;

  private StoryRoots(List<PageElement> elements, List<TextBlock> blocks, int from, int to) {
    this.elements = elements;
    proseBefore = new int[blocks.size() + 1];
    int[] company = company(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      boolean counts = i >= from && i < to;
      proseBefore[i + 1] = proseBefore[i] + (counts ? score(blocks.get(i), company) : 0);
    }
  }

  /**
   * In document order, none within another; never empty.
   *
   * @param headline the block that is the story's headline; -1 if unknown
   */
  static List<PageElement> of(List<PageElement> elements, List<TextBlock> blocks, int headline) {
    var roots = new StoryRoots(elements, blocks, 0, blocks.size());
    List<PageElement> found = roots.find();
    int begin = found.get(0).firstBlock;
    if (headline < 0 || headline >= begin) {
      return found;
    }
    return isAnotherText(blocks.subList(headline + 1, begin), roots.prose(found))
        ? new StoryRoots(elements, blocks, headline + 1, begin).find()
        : found;
  }

  /**
   * Whether what was found is another text than the headline's, since a story follows its headline:
   * paragraphs that stand together are the story, one or two a standfirst, unless there is hardly
   * more behind them.
   */
  private static boolean isAnotherText(List<TextBlock> skipped, int found) {
    int prose = skipped.stream().mapToInt(TextBlock::prose).sum();
    long paragraphs = skipped.stream().filter(block -> block.prose() > 0).count();
    return prose >= SHORT_STORY && prose * (paragraphs < TOGETHER ? 1 : MUCH_MORE) >= found;
  }

  private List<PageElement> find() {
    PageElement dominant = dominant();
    int enough = (int) (FAIR_SHARE * prose(dominant));
    List<PageElement> marked = outermost(StoryRoots::isMarked);
    if (prose(marked) > enough) {
      return ofOneArticle(marked);
    }
    List<PageElement> named = outermost(StoryRoots::isNamed);
    if (prose(named) > enough) {
      return ofOneArticle(named);
    }
    List<PageElement> articles = outermost(element -> element.tag().equals("article"));
    PageElement article = articles.isEmpty() ? dominant : firstLarge(articles);
    if (prose(article) > enough && prose(article) < prose(dominant)) {
      return List.of(article);
    }
    return List.of(dominant);
  }

  private static boolean isMarked(PageElement element) {
    return element.element.attr("itemprop").contains("articleBody");
  }

  private static boolean isNamed(PageElement element) {
    return BODY_NAME.matcher(element.element.className() + " " + element.element.id()).find();
  }

  /** The innermost element that holds nearly all prose its parents hold. */
  private PageElement dominant() {
    PageElement best = elements.get(0);
    int i = 1;
    while (i < best.index + best.size) {
      PageElement child = elements.get(i);
      if (child.dropped) {
        i += child.size;
      } else if (!child.element.isBlock()) {
        i++;
      } else if (isOneOfParagraphs(child)) {
        // The others may be too short for prose.
        return best;
      } else if (prose(child) > MOST * prose(best)) {
        best = child;
        i++;
      } else {
        i += child.size;
      }
    }
    return best;
  }

  private boolean isOneOfParagraphs(PageElement element) {
    return element.tag().equals("p")
        && element.parent != null
        && element.parent.paragraphs > 1
        && prose(element) == prose(element.parent);
  }

  private List<PageElement> outermost(Predicate<PageElement> wanted) {
    var found = new ArrayList<PageElement>();
    int i = 0;
    while (i < elements.size()) {
      PageElement element = elements.get(i);
      if (element.dropped) {
        i += element.size;
      } else if (element.element.isBlock() && wanted.test(element) && prose(element) > 0) {
        found.add(element);
        i += element.size;
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * The first large element found, and those beside it. Other articles that follow on the page, and
   * boxes of the same name, are left out.
   */
  private List<PageElement> ofOneArticle(List<PageElement> found) {
    PageElement first = firstLarge(found);
    PageElement article = article(first);
    return found.stream()
        .filter(element -> article(element) == article)
        .filter(element -> element.parent == first.parent || prose(element) > LARGE * prose(first))
        .toList();
  }

  private PageElement firstLarge(List<PageElement> found) {
    int largest = found.stream().mapToInt(this::prose).max().orElse(0);
    return found.stream()
        .filter(element -> prose(element) >= LARGE * largest)
        .findFirst()
        .orElseThrow();
  }

  /** The article around an element; null if there is none. */
  private static PageElement article(PageElement element) {
    PageElement at = element;
    while (at != null && !at.tag().equals("article")) {
      at = at.parent;
    }
    return at;
  }

  private int prose(List<PageElement> found) {
    return found.stream().mapToInt(this::prose).sum();
  }

  private int prose(PageElement element) {
    return element.dropped ? 0 : proseBefore[element.endBlock] - proseBefore[element.firstBlock];
  }

  // A story's paragraphs stand together; a teaser stands alone beside its heading.
  private static int score(TextBlock block, int[] company) {
    int around = company[block.container().index];
    if (block.container().parent != null) {
      around = Math.max(around, company[block.container().parent.index]);
    }
    double share = around >= 3 ? 1 : around == 2 ? PAIR : ALONE;
    return (int) (share * block.prose());
  }

  /** How many blocks of prose stand directly in each element or in its children. */
  private int[] company(List<TextBlock> blocks) {
    var company = new int[elements.size()];
    for (TextBlock block : blocks) {
      if (block.prose() > 0) {
        company[block.container().index]++;
        if (block.container().parent != null) {
          company[block.container().parent.index]++;
        }
      }
    }
    return company;
  }
}
