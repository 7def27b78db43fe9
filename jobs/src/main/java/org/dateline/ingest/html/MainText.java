package org.dateline.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.html.TextBlock.Kind;
import org.jsoup.nodes.Document;

/** The story on a page, paragraph by paragraph. */
final class MainText {
  /** A block with this share of its text in links is a link. */
  private static final double LINK = 0.7;

  /** Links lighter than this may be sources, prices and addresses. */
  private static final int SHORT_LINK = 20;

  private static final Pattern ADDRESS = Pattern.compile("\\S+[.@]\\S+\\.\\S+|\\S+@\\S+");

  private final List<TextBlock> blocks;
  private final String title;

  private MainText(List<TextBlock> blocks, String title) {
    this.blocks = blocks;
    this.title = title == null ? "" : words(title);
  }

  static List<String> of(Document document, String title) {
    var result = new ArrayList<String>();
    for (TextBlock block : debug(document, title)) {
      result.add(block.text());
    }
    return result;
  }

  static List<TextBlock> debug(Document document, String title) {
    List<PageElement> elements = PageTree.of(document);
    Furniture.drop(elements);
    List<TextBlock> blocks = TextBlocks.of(elements);
    var inside = new ArrayList<TextBlock>();
    for (PageElement root : StoryRoots.of(elements, blocks)) {
      inside.addAll(blocks.subList(root.firstBlock, root.endBlock));
    }
    return new MainText(inside, title).story();
  }

  private List<TextBlock> story() {
    int end = blocks.size();
    while (end > 0 && !isText(blocks.get(end - 1))) {
      end--;
    }
    var result = new ArrayList<TextBlock>();
    for (int i = start(); i < end; i++) {
      if (belongs(i)) {
        result.add(blocks.get(i));
      }
    }
    return result;
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
    if (!title.isEmpty() && block.text().length() < 2 * title.length() + 40 && words(block.text()).equals(title)) {
      return false;
    }
    if (block.linkDensity() < LINK) {
      return true;
    }
    return switch (block.kind()) {
      case HEADING -> i + 1 < blocks.size() && isText(blocks.get(i + 1));
      case ITEM, ROW -> true;
      default -> block.weight() <= SHORT_LINK || ADDRESS.matcher(block.text()).matches();
    };
  }

  /** Letters and digits alone, for comparing. */
  private static String words(String text) {
    var result = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(result::appendCodePoint);
    return result.toString();
  }
}
