package org.dateline.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.html.body.Furniture;
import org.dateline.ingest.html.body.PageElement;
import org.dateline.ingest.html.body.PageTree;
import org.dateline.ingest.html.body.TextBlock;
import org.dateline.ingest.html.body.TextBlocks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The story as a content management system keeps it: HTML without the page around it. All of it is
 * taken, except elements that show no text, asides and captions.
 */
public final class HtmlFragment {
  private static final Pattern CLOSED_BLOCK =
      Pattern.compile("(?i)</(?:p|div|h[1-6]|ul|ol|li|blockquote|article|section)\\s{0,9}>");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n\\s*+");

  /** Whether a text is HTML: some block of it is closed by a tag. */
  public static boolean isHtml(String text) {
    return text.indexOf('<') >= 0 && CLOSED_BLOCK.matcher(text).find();
  }

  /** The paragraphs, headings and list items in order, spaces normalised, without markup. */
  public static List<String> paragraphs(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    breakAtBlankLines(document);
    List<PageElement> elements = PageTree.of(document);
    Furniture.dropByTag(elements);
    return TextBlocks.of(elements).stream()
        .filter(block -> block.kind() != TextBlock.Kind.CAPTION)
        .map(TextBlock::text)
        .toList();
  }

  /** WordPress keeps paragraphs as blank lines between tags of other kinds. */
  private static void breakAtBlankLines(Document document) {
    var broken = new ArrayList<TextNode>();
    document
        .body()
        .traverse(
            (node, depth) -> {
              if (node instanceof TextNode text
                  && BLANK_LINE.matcher(text.getWholeText().strip()).find()) {
                broken.add(text);
              }
            });
    for (TextNode text : broken) {
      for (String paragraph : BLANK_LINE.split(text.getWholeText())) {
        text.before(new TextNode(paragraph));
        text.before(new Element("br"));
        text.before(new Element("br"));
      }
      text.remove();
    }
  }

  private HtmlFragment() {}
}
