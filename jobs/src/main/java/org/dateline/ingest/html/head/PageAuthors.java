package org.dateline.ingest.html.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.text.WordEdges;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page's article, as the best of its sources writes the names. */
public final class PageAuthors {
  private static final List<String> NAMES =
      List.of(
          """
          author parsely-author sailthru.author article:author article_author byl dc.creator
          dcterms.creator dc:creator dc.contributor content-creator citation_author
          cxenseparse:author og:article:author
          """
              .strip()
              .split("\\s+"));

  /** A longer text is no list of names. */
  private static final int LONGEST = 200;

  private static final int MOST = 20;

  /** What may follow the names in a byline: dates and words that go with them. */
  private static final Pattern BEHIND_NAMES =
      Pattern.compile(
          WordEdges.in(
              "(?is)(?<!\\s)\\s*+(?:\\b(?:published|updated|posted)\\b|[|•·]"
                  + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d).*+"));

  private PageAuthors() {}

  /** The authors that the first source with any names, none twice; empty if no source names one. */
  public static List<String> of(Document document, MetaTags tags, JsonLd jsonLd) {
    List<String> found = names(jsonLd.names("author"));
    if (found.isEmpty()) {
      found = names(jsonLd.names("creator"));
    }
    for (int i = 0; i < NAMES.size() && found.isEmpty(); i++) {
      found = names(tags.all(NAMES.get(i)));
    }
    return found.isEmpty() ? onPage(document) : found;
  }

  private static List<String> onPage(Document document) {
    List<String> marked = names(texts(document, "[itemprop~=author]"));
    if (marked.isEmpty()) {
      marked = names(texts(document, "a[rel~=author]"));
    }
    if (marked.isEmpty()) {
      List<String> bylines =
          names(
              texts(
                  document,
                  "[class~=(?i)(^|[\\s_-])(byline|author-?name|article-?author)($|[\\s_-])]"));
      return bylines.isEmpty() ? bylines : bylines.subList(0, 1);
    }
    return marked;
  }

  private static List<String> texts(Document document, String query) {
    var texts = new ArrayList<String>();
    for (Element element : document.select(query)) {
      if (texts.size() == MOST) {
        break;
      }
      if (element.closest("li, aside, nav, footer, figure") == null) {
        Element name = element.selectFirst("[itemprop=name]");
        texts.add(name != null ? authorText(name) : authorText(element));
      }
    }
    return texts;
  }

  private static String authorText(Element element) {
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    return text.length() > 2 * LONGEST ? "" : BEHIND_NAMES.matcher(text).replaceFirst("");
  }

  private static List<String> names(List<String> given) {
    Map<String, String> byWords = new LinkedHashMap<>();
    for (String text : given) {
      String name = MetaTags.clean(text);
      if (name != null && name.length() <= LONGEST && !isAddress(name)) {
        byWords.putIfAbsent(LettersAndDigits.of(name), name);
      }
    }
    byWords.remove("");
    return List.copyOf(byWords.values());
  }

  private static boolean isAddress(String name) {
    return name.startsWith("http:")
        || name.startsWith("https:")
        || name.startsWith("@")
        || name.startsWith("www.");
  }
}
