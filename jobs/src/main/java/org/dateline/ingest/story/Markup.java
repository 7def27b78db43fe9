package org.dateline.ingest.story;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.dateline.text.WordEdges;

/**
 * Takes HTML and Markdown marks out of a text and keeps the words: headings, link texts and list
 * items stay, images, rules and addresses go. Applied to every format, as scraped texts of any
 * format hold remains of both.
 */
public final class Markup {
  /** Elements that go with all they hold: opening and closing. */
  private static final Map<Pattern, Pattern> HTML_WITH_CONTENT =
      Map.of(
          Pattern.compile("<!--"), Pattern.compile("-->"),
          Pattern.compile(WordEdges.in("(?i)<script\\b")), Pattern.compile("(?i)</script\\s*>"),
          Pattern.compile(WordEdges.in("(?i)<style\\b")), Pattern.compile("(?i)</style\\s*>"));

  private static final Pattern HTML_BLOCK =
      Pattern.compile(
          "(?i)</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|section|article|figure|figcaption|table"
              + "|tr|hr|header|footer|aside|nav)(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern HTML_INLINE =
      Pattern.compile(
          "(?i)</?(?:a|b|i|u|s|em|strong|span|small|sup|sub|font|img|cite|q|code|mark|time|td|th"
              + "|picture|source|video|audio|iframe|script|center|abbr)(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

  /** "&amp;quot;": escaped twice. */
  private static final Pattern ESCAPED_ENTITY =
      Pattern.compile("&amp;(?=(?:amp;){0,9}(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});)");

  /** Elements that were escaped as a whole: an end tag shows that a tag is not just mentioned. */
  private static final Pattern ESCAPED_ELEMENT =
      Pattern.compile(
          "(?i)&lt;/(?:p|div|a|strong|em|b|i|li|h[1-6]|span|blockquote)&gt;|&lt;br ?/?&gt;");

  /** A link's target, which may hold one pair of brackets of its own. */
  private static final String TARGET =
      "[^()\\n]{0,1000}+(?:\\([^()\\n]{0,200}+\\)[^()\\n]{0,500}+)?";

  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\[\\]\\n]{0,500}+\\]\\(" + TARGET + "\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{0,500}+)\\]\\((?=https?:|mailto:|/|#|www\\.)" + TARGET + "\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +(?=\\S)(.*)$");
  private static final Pattern QUOTE = Pattern.compile("(?m)^ {0,3}>[> ]*");
  private static final Pattern RULE = Pattern.compile("(?m)^ *(?:[-*_=•·~–—.] *){1,80}$");
  private static final Pattern STRONG =
      Pattern.compile("(?<![\\w*])\\*\\*(?=\\S)([^*\\n]{1,2000}?)(?<=\\S)\\*\\*(?!\\*)");
  private static final Pattern STRONG_UNDERSCORES =
      Pattern.compile("(?<![\\w_])__(?=\\S)([^_\\n]{1,2000}?)(?<=\\S)__(?![\\w_])");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*\\n]{1,500}?)(?<=\\S)\\*(?![\\w*])");
  private static final Pattern EMPHASIS_UNDERSCORES =
      Pattern.compile("(?<![\\w_])_(?=[^\\s_])([^_\\n]{1,500}?)(?<=\\S)_(?![\\w_])");

  /** The words of {@code text}, line by line; a heading stands between blank lines. */
  public static String removeFrom(String text) {
    String words = unescapedOnce(text);
    words = words.indexOf('<') < 0 ? words : withoutHtml(words);
    return withoutMarkdown(withoutEntities(words));
  }

  /** With the characters that HTML's entities stand for, also where they were escaped twice. */
  static String withoutEntities(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    String plain = ESCAPED_ENTITY.matcher(text).replaceAll("&").replace("&amp;amp;", "&amp;");
    return ENTITY
        .matcher(plain)
        .replaceAll(
            entity -> Matcher.quoteReplacement(StringEscapeUtils.unescapeHtml4(entity.group())));
  }

  /** A title or name without its tags; only a closing tag proves that it has any. */
  public static String withoutTags(String line) {
    return line.indexOf("</") < 0 ? line : withoutHtml(line);
  }

  /** The words of paragraphs without markup, but for what was escaped on their way. */
  static String withoutEscapes(String text) {
    String words = unescapedOnce(text);
    return withoutEntities(words.equals(text) ? text : withoutHtml(words));
  }

  /** A text whose markup was escaped as a whole, as in a feed, with its markup. */
  private static String unescapedOnce(String text) {
    boolean escaped = text.indexOf('&') >= 0 && ESCAPED_ELEMENT.matcher(text).find();
    return escaped ? text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"") : text;
  }

  private static String withoutHtml(String text) {
    String result = text;
    for (Map.Entry<Pattern, Pattern> element : HTML_WITH_CONTENT.entrySet()) {
      result = withoutContent(result, element.getKey(), element.getValue());
    }
    result = HTML_BLOCK.matcher(result).replaceAll("\n\n");
    return HTML_INLINE.matcher(result).replaceAll("");
  }

  // Not one pattern "open.*?close": without a close that is quadratic.
  private static String withoutContent(String text, Pattern open, Pattern close) {
    var kept = new StringBuilder();
    int position = 0;
    Matcher opening = open.matcher(text);
    Matcher closing = close.matcher(text);
    while (opening.find(position) && closing.find(opening.end())) {
      kept.append(text, position, opening.start());
      position = closing.end();
    }
    return kept.append(text, position, text.length()).toString();
  }

  // A search for a mark's character is many times faster than one for its pattern.
  private static String withoutMarkdown(String text) {
    String result = text;
    if (text.indexOf('[') >= 0) {
      result = IMAGE.matcher(result).replaceAll("");
      result = LINK.matcher(result).replaceAll("$1");
    }
    result = RULE.matcher(result).replaceAll("\n");
    if (text.indexOf('#') >= 0) {
      result = HEADING.matcher(result).replaceAll("\n$1\n");
    }
    if (text.indexOf('>') >= 0) {
      result = QUOTE.matcher(result).replaceAll("");
    }
    if (text.indexOf('*') >= 0) {
      result = STRONG.matcher(result).replaceAll("$1");
      result = EMPHASIS.matcher(result).replaceAll("$1");
    }
    if (text.indexOf('_') >= 0) {
      result = STRONG_UNDERSCORES.matcher(result).replaceAll("$1");
      result = EMPHASIS_UNDERSCORES.matcher(result).replaceAll("$1");
    }
    return result;
  }

  private Markup() {}
}
