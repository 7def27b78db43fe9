package org.dateline.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.dateline.ingest.fields.StructuredText;
import org.dateline.ingest.html.HtmlFragment;
import org.dateline.ingest.story.Markup;
import org.dateline.text.WordEdges;

/**
 * The text that a field's value holds.
 *
 * @param text its paragraphs with blank lines between them, or the text as written
 * @param kind how it was written
 */
record FieldText(String text, Kind kind) {
  private static final Pattern PAGE =
      Pattern.compile(WordEdges.in("(?i)^\\s*+<(?:!doctype\\s{1,9}html|html)\\b"));
  private static final Pattern ESCAPED = Pattern.compile("(?i)&lt;/(?:p|div)&gt;");

  /** How a text is written. */
  enum Kind {
    /** As people write it, perhaps with marks of HTML or Markdown in it. */
    PLAIN,
    /** Paragraphs without markup, read from HTML. */
    LAID_OUT,
    /** A whole page, not read yet. */
    PAGE
  }

  /** The text of a value; its text is blank where the value holds none. */
  static FieldText of(Object value) {
    if (value instanceof String text && PAGE.matcher(text).lookingAt()) {
      return new FieldText(text, Kind.PAGE);
    }
    List<String> parts =
        StructuredText.paragraphs(value).stream().map(FieldText::unescape).toList();
    if (parts.stream().noneMatch(HtmlFragment::isHtml)) {
      return new FieldText(String.join("\n\n", parts), Kind.PLAIN);
    }
    var paragraphs = new ArrayList<String>();
    for (String part : parts) {
      paragraphs.addAll(
          HtmlFragment.isHtml(part)
              ? HtmlFragment.paragraphs(part)
              : List.of(Markup.removeFrom(part)));
    }
    return new FieldText(String.join("\n\n", paragraphs), Kind.LAID_OUT);
  }

  /** Feeds write HTML into JSON and XML escaped twice. */
  private static String unescape(String text) {
    return text.indexOf('&') >= 0 && text.indexOf('<') < 0 && ESCAPED.matcher(text).find()
        ? StringEscapeUtils.unescapeHtml4(text)
        : text;
  }

  /** This text behind the one that opens it; alone where it has that too. */
  FieldText behind(FieldText opening) {
    if (opening.isBlank() || text.startsWith(opening.text)) {
      return this;
    }
    boolean laidOut = kind == Kind.LAID_OUT || opening.kind == Kind.LAID_OUT;
    return new FieldText(opening.text + "\n\n" + text, laidOut ? Kind.LAID_OUT : Kind.PLAIN);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it is several words, not a number, name or key of something. */
  boolean isProse() {
    return text.strip()
        .codePoints()
        .anyMatch(point -> Character.isWhitespace(point) || Character.isIdeographic(point));
  }
}
