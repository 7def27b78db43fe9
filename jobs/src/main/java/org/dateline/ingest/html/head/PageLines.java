package org.dateline.ingest.html.head;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page as readers see them, in document order, without scripts and without what is
 * named or marked as menu, footer, comment or list of other articles.
 */
final class PageLines implements NodeFilter {

  /**
   * A line.
   *
   * @param holders the elements that hold its words, the first of them
   * @param heading whether it stands in a heading
   * @param article the {@code article} around it; null if there is none
   * @param moments what its {@code time} elements say for programs
   */
  record Line(
      String text,
      List<Element> holders,
      boolean heading,
      @Nullable Element article,
      List<String> moments) {

    /** Class, id and property of the elements nearest to its words, small letters. */
    String names() {
      return holders.stream().map(PageLines::names).collect(Collectors.joining(" "));
    }
  }

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "form",
          "select",
          "button",
          "textarea",
          "iframe",
          "svg",
          "head");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

  /** Elements that end a line; their names may stand in any language's pages. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd",
          "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr", "data", "img");

  private static final Pattern BESIDE =
      Pattern.compile(
          "comment(?!-?count)|kommentar|disqus|respond(?![a-z])|related|relat(?:ed|ion)s?[-_ ]"
              + "|recommend|similar|teaser|sidebar|widget|trending|popular|most-?read|meistgelesen"
              + "|breadcrumb|masthead|top-?bar|site-?header|current-?date|navi(?:gation)?(?![a-z])|(?<![a-z])(?:nav|menu|menue)(?![a-z])|copyright"
              + "|cookie|consent|calendar|kalender|newsticker|ticker|carousel|slider|archive-?list"
              + "|read-?(?:more|next)|more-?(?:news|stories|articles)|latest|today|weather"
              + "|site-?footer|page-?footer|(?<![a-z-])footer(?![a-z-])|newsletter|outbrain|taboola"
              + "|pagination|pager|prev(?:ious)?-?(?:post|next)|next-?post|modified"
              + "|(?<!date[ _-]|published[ _-])updated(?![ _-](?:date|published))");

  /** Names of a whole page say what it has, not what an element is. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  /** Shorter headings (letters and digits) may be a site's or a section's name. */
  static final int SHORTEST_TITLE = 12;

  private static final int MOST_LINES = 5000;
  private static final int LONGEST_NAMES = 300;

  /** A title is no longer. */
  private static final int LONGEST_TITLE = 500;

  /** A line may be of many elements; the first ones say what it is. */
  private static final int MOST_HOLDERS = 8;

  /** How many elements around a word are asked for their names. */
  private static final int LEVELS = 3;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder openText = new StringBuilder();
  private final Map<String, Boolean> verdicts = new HashMap<>();

  /**
   * The elements around headings of the first rank or of the story: pages name whole columns after
   * what they have.
   */
  private final Set<Element> aroundHeadings = Collections.newSetFromMap(new IdentityHashMap<>());

  private List<Element> openHolders = new ArrayList<>();
  private boolean openHeading;
  private List<String> openMoments = new ArrayList<>();
  private final Deque<Element> articles = new ArrayDeque<>();
  private int headings;

  /**
   * The lines of a page.
   *
   * @param titles the page's, letters and digits alone
   */
  static List<Line> of(Document document, List<String> titles) {
    var lines = new PageLines();
    for (Element heading : document.select("h1, h2, h3, h4")) {
      if (heading.normalName().equals("h1") || isTitle(heading.text(), titles)) {
        lines.noteAround(heading);
      }
    }
    NodeTraversor.filter(lines, document.body());
    lines.close();
    return lines.lines;
  }

  /**
   * Whether a text is a title, or a title without the site's name.
   *
   * @param titles letters and digits alone
   */
  static boolean isTitle(String text, List<String> titles) {
    String words = text.length() > LONGEST_TITLE ? "" : LettersAndDigits.of(text);
    return words.length() >= SHORTEST_TITLE
        && titles.stream().anyMatch(title -> title.contains(words) || words.contains(title));
  }

  private void noteAround(Element heading) {
    Element at = heading;
    while (at != null && aroundHeadings.add(at)) {
      at = at.parent();
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        add(text);
      }
    } else if (node instanceof Element element) {
      if (!INLINE.contains(element.normalName())) {
        close();
      }
      if (isUnseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    headings += HEADINGS.contains(element.normalName()) ? 1 : 0;
    if (element.normalName().equals("article")) {
      articles.push(element);
    }
    String moment = element.normalName().equals("time") ? element.attr("datetime") : "";
    if (!moment.isBlank()) {
      openMoments.add(moment);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (!INLINE.contains(element.normalName())) {
        close();
      }
      if (element.normalName().equals("article")) {
        articles.pop();
      }
      headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode text) {
    if (openText.isEmpty()) {
      openHeading = headings > 0;
    }
    Element holder = text.parent();
    if (holder != null && openHolders.size() < MOST_HOLDERS) {
      openHolders.add(holder);
    }
    addWords(text.getWholeText());
  }

  /** The words of a text, with one space before each. */
  private void addWords(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        space = true;
      } else {
        if (space) {
          openText.append(' ');
        }
        openText.append(character);
        space = false;
      }
    }
  }

  private void close() {
    if (openText.isEmpty()) {
      return;
    }
    String text = openText.toString().strip();
    openText.setLength(0);
    if (!text.isEmpty() && lines.size() < MOST_LINES) {
      lines.add(new Line(text, openHolders, openHeading, articles.peek(), openMoments));
      openMoments = new ArrayList<>();
    }
    openHolders = new ArrayList<>();
  }

  private static String names(Element holder) {
    var names = new StringBuilder();
    Element at = holder;
    for (int up = 0; up < LEVELS && at != null; up++, at = at.parent()) {
      if (!WHOLE.contains(at.normalName())) {
        names.append(own(at)).append(' ');
      }
    }
    return names.toString();
  }

  private static String own(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String names = element.className() + " " + element.id() + " " + element.attr("itemprop");
    return (names.length() <= LONGEST_NAMES ? names : names.substring(0, LONGEST_NAMES))
        .toLowerCase(Locale.ROOT);
  }

  private boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || !WHOLE.contains(element.normalName())
            && !aroundHeadings.contains(element)
            && verdicts.computeIfAbsent(own(element), names -> BESIDE.matcher(names).find());
  }
}
