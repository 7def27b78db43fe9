package org.dateline.ingest.kinds;

import static org.dateline.ingest.kinds.FileKind.withArticles;
import static org.dateline.ingest.kinds.FileKind.withoutArticles;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of XML and SGML that are no news, by their root element. */
final class XmlKinds {
  private static final Pattern PROLOG =
      Pattern.compile(
          "(?i)^(?:<\\?[^>]{0,500}+>\\s*+|<!--(?:(?!-->).){0,2000}+-->\\s*+|<!(?:DOCTYPE|ENTITY)\\s[^>\\[]{0,1000}+"
              + "(?:\\[[^\\]]{0,5000}+\\]\\s{0,9})?>\\s*+){0,9}",
          Pattern.DOTALL);
  private static final Pattern ROOT =
      Pattern.compile("<([A-Za-z_][\\w.-]{0,60}(?::[\\w.-]{1,60})?)(?=[\\s/>])");

  /** Tags that a text of plain HTML may open with. */
  private static final Set<String> HTML_TAGS =
      Set.of(
          "p",
          "div",
          "span",
          "a",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "img",
          "br",
          "hr",
          "font",
          "center",
          "ul",
          "ol",
          "li",
          "table",
          "blockquote",
          "section",
          "article",
          "header",
          "main",
          "figure",
          "small",
          "sup",
          "sub",
          "pre",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "html",
          "head",
          "body",
          "iframe",
          "video",
          "form",
          "nav",
          "aside",
          "footer",
          "time",
          "q",
          "cite",
          "base",
          "noscript",
          "dl",
          "picture");

  private static final String EXTRACT = "Extract its articles as JSON Lines, HTML or text.";

  private static final Map<String, FileKind> BY_ROOT =
      Map.ofEntries(
          Map.entry("urlset", withoutArticles("a sitemap")),
          Map.entry("sitemapindex", withoutArticles("a sitemap")),
          Map.entry("opml", withoutArticles("a list of feeds (OPML)")),
          Map.entry("svg", withoutArticles("a drawing (SVG)")),
          Map.entry("plist", withoutArticles("a property list")),
          Map.entry("kml", withoutArticles("map data (KML)")),
          Map.entry("gpx", withoutArticles("map data (GPX)")),
          Map.entry("project", withoutArticles("a program's project file")),
          Map.entry("configuration", withoutArticles("settings (XML)")),
          Map.entry("schema", withoutArticles("a schema (XSD)")),
          Map.entry("stylesheet", withoutArticles("a transformation (XSLT)")),
          Map.entry("opensearchdescription", withoutArticles("a description of a search (XML)")),
          Map.entry("mediawiki", withArticles("a dump of MediaWiki", EXTRACT)),
          Map.entry("en-export", withArticles("notes of Evernote", "Export them as HTML.")),
          Map.entry("tei", withArticles("a TEI document", EXTRACT)),
          Map.entry("tei.2", withArticles("a TEI document", EXTRACT)),
          Map.entry("teicorpus", withArticles("a TEI corpus", EXTRACT)),
          Map.entry("worddocument", withArticles("a Word document as XML", EXTRACT)),
          Map.entry("fictionbook", withArticles("a book (FB2)", EXTRACT)));

  /** The kind of a text that opens with markup; empty for prose, HTML tags among it. */
  static Optional<FileKind> kind(String text) {
    if (!text.startsWith("<")) {
      return Optional.empty();
    }
    Matcher prolog = PROLOG.matcher(text);
    int begin = prolog.lookingAt() ? prolog.end() : 0;
    Matcher root = ROOT.matcher(text);
    if (!root.region(begin, text.length()).lookingAt()) {
      return begin > 0 ? Optional.of(unknown("without an element")) : Optional.empty();
    }
    String name = root.group(1).substring(root.group(1).indexOf(':') + 1);
    String known = name.toLowerCase(Locale.ROOT);
    boolean declared = begin > 0;
    boolean closed = text.contains("</") || text.contains("/>");
    if (HTML_TAGS.contains(known) || !declared && !closed) {
      return Optional.empty();
    }
    return Optional.of(BY_ROOT.getOrDefault(known, unknown("with the root element " + name)));
  }

  private static FileKind unknown(String what) {
    return withArticles("XML or SGML " + what, EXTRACT);
  }

  private XmlKinds() {}
}
