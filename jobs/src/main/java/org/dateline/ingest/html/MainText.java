package org.dateline.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ingest.html.TextBlock.Kind;
import org.jsoup.nodes.Document;

/** The story on a page, paragraph by paragraph. */
final class MainText {
  /** A block with this share of its text in links is a link. */
  private static final double LINK = 0.7;

  /** Links lighter than this may be sources, prices and addresses. */
  private static final int SHORT_LINK = 20;

  /** Heavier blocks are no labels. */
  private static final int LABEL = 20;

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "td", "th");

  /** Letters of a sample: long enough to stand in one text only. */
  private static final int SAMPLE = 20;

  private static final int SAMPLES = 20;

  private static final Pattern ADDRESS = Pattern.compile("\\S+[.@]\\S+\\.\\S+|\\S+@\\S+");

  private final List<TextBlock> blocks;
  private final String title;

  private MainText(List<TextBlock> blocks, String title) {
    this.blocks = blocks;
    this.title = title == null ? "" : Words.of(title);
  }

  /**
   * The paragraphs of the story, none if the page holds none.
   *
   * @param title the story's headline, which is not repeated; null if unknown
   * @param articleBody the story as the page's metadata give it, with which what is found must
   *     agree; null if they give none
   * @param description what the metadata say the story says; null if nothing
   */
  static List<String> of(Document document, String title, String articleBody, String description) {
    List<PageElement> elements = PageTree.of(document);
    Furniture.drop(elements);
    List<String> story = texts(elements, title);
    String evidence = articleBody != null ? articleBody : description;
    if (!story.isEmpty() && (evidence == null || agrees(story, evidence))) {
      return story;
    }
    Furniture.dropByTag(elements);
    List<String> withMore = texts(elements, title);
    if (evidence == null || agrees(withMore, evidence)) {
      return withMore;
    }
    if (articleBody != null && Weight.of(articleBody) > Weight.of(String.join("", story)) / 2) {
      return articleBody.lines().map(MetaTags::clean).filter(Objects::nonNull).toList();
    }
    return story;
  }

  private static List<String> texts(List<PageElement> elements, String title) {
    return blocks(elements, title).stream().map(TextBlock::text).toList();
  }

  static List<TextBlock> debug(Document document, String title) {
    List<PageElement> elements = PageTree.of(document);
    Furniture.drop(elements);
    return blocks(elements, title);
  }

  private static List<TextBlock> blocks(List<PageElement> elements, String title) {
    List<TextBlock> blocks = TextBlocks.of(elements);
    var inside = new ArrayList<TextBlock>();
    for (PageElement root : StoryRoots.of(elements, blocks)) {
      inside.addAll(blocks.subList(root.firstBlock, root.endBlock));
    }
    List<TextBlock> story = new MainText(inside, title).story();
    boolean anyProse = story.stream().anyMatch(block -> StoryRoots.prose(block) > 0);
    return anyProse ? story : List.of();
  }

  /** Whether half of the samples taken evenly from the evidence stand in the story. */
  private static boolean agrees(List<String> story, String evidence) {
    String words = Words.of(evidence);
    String all = Words.of(String.join(" ", story));
    int possible = words.length() - SAMPLE;
    if (possible <= 0) {
      return true;
    }
    int found = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int at = (int) ((long) possible * i / SAMPLES);
      found += all.contains(words.substring(at, at + SAMPLE)) ? 1 : 0;
    }
    return 2 * found >= SAMPLES;
  }

  private List<TextBlock> story() {
    int start = start();
    int end = end(start);
    var result = new ArrayList<TextBlock>();
    int i = start;
    while (i < end) {
      int behindLinks = behindLinks(i, end);
      if (behindLinks > i) {
        i = behindLinks;
      } else {
        if (belongs(i)) {
          result.add(blocks.get(i));
        }
        i++;
      }
    }
    return result;
  }

  /** Before the links to other pages and the notes on authors that follow a story. */
  private int end(int start) {
    int end = blocks.size();
    while (end > start && !isText(blocks.get(end - 1))) {
      end--;
    }
    int left = 5;
    int proseLeft = 0;
    for (int i = start; i < end; i++) {
      proseLeft += StoryRoots.prose(blocks.get(i));
    }
    proseLeft /= 4;
    while (end > start && left-- > 0) {
      TextBlock last = blocks.get(end - 1);
      proseLeft -= StoryRoots.prose(last);
      if (proseLeft > 0 && (EndNote.is(last) || !isText(last))) {
        end--;
      } else {
        break;
      }
    }
    while (end > start && !isText(blocks.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** The end of a list of links that a label announces, if one begins here. */
  private int behindLinks(int i, int end) {
    TextBlock label = blocks.get(i);
    boolean announces =
        label.kind() == Kind.HEADING || (label.weight() < 40 && label.text().endsWith(":"));
    if (!announces) {
      return i;
    }
    int behind = i + 1;
    while (behind < end && isLinkTitle(blocks.get(behind))) {
      behind++;
    }
    return behind - i > 2 ? behind : i;
  }

  private static boolean isLinkTitle(TextBlock block) {
    return block.linkDensity() >= LINK && block.weight() > SHORT_LINK;
  }

  /** Behind the headline, if it stands in front of all prose. */
  private int start() {
    int start = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).container().tag().equals("h1")) {
        start = i + 1;
      }
      if (StoryRoots.prose(blocks.get(i)) > 0) {
        break;
      }
    }
    return start;
  }

  /** Whether a block can be a story's last. */
  private static boolean isText(TextBlock block) {
    return block.kind() != Kind.HEADING && block.linkDensity() < LINK;
  }

  private boolean belongs(int i) {
    TextBlock block = blocks.get(i);
    if (!title.isEmpty() && block.text().length() < 2 * title.length() + 40 && Words.of(block.text()).equals(title)) {
      return false;
    }
    if (block.linkDensity() < LINK) {
      return !isLabel(block);
    }
    return switch (block.kind()) {
      case HEADING -> i + 1 < blocks.size() && isText(blocks.get(i + 1));
      case ITEM, ROW -> true;
      default -> block.weight() <= SHORT_LINK || ADDRESS.matcher(block.text()).matches();
    };
  }

  /** A word or two of the page itself, such as "Advert" or "Video": in no paragraph, no sentence. */
  private static boolean isLabel(TextBlock block) {
    return block.weight() <= LABEL
        && block.kind() == Kind.PARAGRAPH
        && !PARAGRAPHS.contains(block.container().tag())
        && block.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
  }
}
