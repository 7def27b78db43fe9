package org.dateline.ingest.html.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page's elements in document order, each with the counts of its subtree. */
public final class PageTree {
  /** A run of text from this weight on is prose, if outside of links. */
  private static final int PROSE = 40;

  /** A heading in one of these is not the story's. */
  private static final Set<String> BESIDE = Set.of("aside", "nav", "footer");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "tr", "pre", "dd");

  private PageTree() {}

  public static List<PageElement> of(Document document) {
    var reading = new Reading();
    NodeTraversor.traverse(reading, document);
    return reading.elements;
  }

  private static final class Reading implements NodeVisitor {
    private final List<PageElement> elements = new ArrayList<>();
    private final Deque<PageElement> open = new ArrayDeque<>();
    private int links;
    private int beside;
    private int unseen;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        var next = new PageElement(element, open.peek(), elements.size());
        elements.add(next);
        open.push(next);
        next.images +=
            element.normalName().equals("img") || element.normalName().equals("amp-img") ? 1 : 0;
        next.paragraphs += PARAGRAPHS.contains(element.normalName()) ? 1 : 0;
        beside += BESIDE.contains(element.normalName()) ? 1 : 0;
        next.holdsStory =
            (element.normalName().equals("h1") && beside == 0)
                || element.attr("itemprop").contains("articleBody");
        links += element.normalName().equals("a") ? 1 : 0;
        unseen += Furniture.isShown(element) ? 0 : 1;
      } else if (node instanceof TextNode text) {
        String whole = text.getWholeText();
        count(TextWeight.of(whole));
        open.peek().characters += unseen > 0 ? 0 : characters(whole);
      }
    }

    /** A text's length where spaces in a row are one and those at its ends are none. */
    private static int characters(String text) {
      int length = 0;
      boolean spaced = true;
      for (int i = 0; i < text.length(); i++) {
        boolean space = text.charAt(i) <= ' ';
        length += space && spaced ? 0 : 1;
        spaced = space;
      }
      return length - (spaced && length > 0 ? 1 : 0);
    }

    private void count(int weight) {
      PageElement parent = open.peek();
      parent.weight += weight;
      if (links > 0) {
        parent.linkWeight += weight;
      } else if (weight >= PROSE) {
        parent.proseWeight += weight;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        PageElement done = open.pop();
        beside -= BESIDE.contains(element.normalName()) ? 1 : 0;
        unseen -= Furniture.isShown(element) ? 0 : 1;
        links -= element.normalName().equals("a") ? 1 : 0;
        if (done.parent != null) {
          done.parent.add(done);
        }
      }
    }
  }
}
