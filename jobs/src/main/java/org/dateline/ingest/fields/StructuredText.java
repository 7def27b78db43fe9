package org.dateline.ingest.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a text that is a structure: lists of paragraphs, sections of paragraphs, blocks
 * of an editor (Slate, ProseMirror, Portable Text, EditorJS, Contentful), renderings of a content
 * management system. Images, embeds and their captions are none.
 */
public final class StructuredText {
  /**
   * Names under which an object holds its text, in one form or several; the first one present
   * counts.
   */
  private static final List<String> TEXTS =
      List.of(
          "text",
          "plain",
          "plainText",
          "plaintext",
          "rendered",
          "processed",
          "html",
          "content",
          "paragraph",
          "p",
          "value",
          "body",
          "markdown",
          "stringValue",
          "S",
          "#text",
          "_text",
          "$t");

  /** Names under which an object holds its parts; all of them count. */
  private static final Set<String> PARTS =
      Set.of(
          "sections",
          "paragraphs",
          "blocks",
          "children",
          "content",
          "contents",
          "content_elements",
          "contentElements",
          "elements",
          "items",
          "nodes",
          "document",
          "root",
          "body",
          "data",
          "text",
          "story",
          "article",
          "section",
          "arrayValue",
          "values",
          "p",
          "spans",
          "richText",
          "json",
          "value");

  /** Names whose parts may be pieces of one paragraph: words in bold, links. */
  private static final Set<String> PIECES =
      Set.of("children", "content", "spans", "leaves", "richText");

  private static final List<String> HEADINGS =
      List.of("heading", "headline", "title", "subtitle", "subheading");
  private static final List<String> TYPES =
      List.of("type", "_type", "nodeType", "blockType", "kind", "@type");
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?s)^(?:.*[-_/:])?(?:image|img|picture|figure|photo|video|audio|gallery|slideshow|embed|oembed|iframe"
              + "|advert|advertisement|ad|newsletter|related|promo|divider|delimiter|hr|code|table"
              + "|embedded[-_].*|raw[-_]?html|interstitial[-_]link)(?:[-_].*)?");
  private static final int DEEPEST = 20;

  private final List<String> paragraphs = new ArrayList<>();

  /**
   * The paragraphs in order, as written there: plain, HTML or Markdown; empty if there are none.
   */
  public static List<String> paragraphs(Object value) {
    var text = new StructuredText();
    text.add(value instanceof String written ? WrittenValue.read(written.strip()) : value, 0);
    return text.paragraphs;
  }

  private void add(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof String text) {
      addParagraph(text);
    } else if (value instanceof List<?> list) {
      addList(list, depth);
    } else if (value instanceof Map<?, ?> map && !isNoText(map)) {
      addObject(map, depth);
    }
  }

  private void addParagraph(String text) {
    if (FieldValues.isPresent(text)) {
      paragraphs.add(text);
    }
  }

  /** A list within a list is a paragraph of sentences. */
  private void addList(List<?> list, int depth) {
    boolean sentences =
        depth == 1 && list.size() > 1 && list.stream().allMatch(String.class::isInstance);
    if (sentences) {
      addParagraph(String.join(" ", list.stream().map(String::valueOf).toList()));
      return;
    }
    for (Object item : list) {
      if (item instanceof Map<?, ?> part) {
        addHeading(part);
      }
      add(item, item instanceof List<?> ? 1 : depth + 1);
    }
  }

  /** A section's heading is of its text; what has nothing but a title is a link to something. */
  private void addHeading(Map<?, ?> part) {
    boolean holdsParts = part.values().stream().anyMatch(List.class::isInstance);
    if (holdsParts && !isNoText(part)) {
      HEADINGS.stream()
          .map(part::get)
          .filter(String.class::isInstance)
          .findFirst()
          .ifPresent(heading -> addParagraph((String) heading));
    }
  }

  private void addObject(Map<?, ?> map, int depth) {
    if (FieldValues.isByLocale(map)) {
      add(map.values().iterator().next(), depth + 1);
      return;
    }
    String text = text(map);
    if (text != null) {
      addParagraph(text);
    }
    map.forEach(
        (name, part) -> {
          boolean isPart =
              (part instanceof List || part instanceof Map) && PARTS.contains(String.valueOf(name));
          if (isPart && PIECES.contains(String.valueOf(name)) && hasPieces(part)) {
            addParagraph(join(part, depth));
          } else if (isPart) {
            add(part, depth + 2);
          }
        });
  }

  private static @Nullable String text(Map<?, ?> map) {
    return TEXTS.stream()
        .map(map::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(FieldValues::isPresent)
        .findFirst()
        .orElse(null);
  }

  /** Whether one of the parts is a bare text: then all are pieces of one paragraph. */
  private static boolean hasPieces(Object parts) {
    return parts instanceof List<?> list && list.stream().anyMatch(StructuredText::isPiece);
  }

  private static boolean isPiece(Object part) {
    return part instanceof Map<?, ?> map
        && text(map) != null
        && Set.of("", "text", "span", "link").contains(type(map))
        && PIECES.stream().noneMatch(name -> map.get(name) instanceof List<?>);
  }

  private static String join(Object parts, int depth) {
    if (parts instanceof String text) {
      return text;
    }
    Stream<?> pieces = Stream.of();
    if (parts instanceof List<?> list) {
      pieces = list.stream();
    } else if (parts instanceof Map<?, ?> map) {
      String text = text(map);
      pieces =
          text == null ? PIECES.stream().map(map::get).filter(Objects::nonNull) : Stream.of(text);
    }
    var joined = new StringBuilder();
    pieces.forEach(piece -> joined.append(depth > DEEPEST ? "" : join(piece, depth + 1)));
    return joined.toString();
  }

  private static boolean isNoText(Map<?, ?> map) {
    return NO_TEXT.matcher(type(map)).matches();
  }

  private static String type(Map<?, ?> map) {
    return TYPES.stream()
        .map(map::get)
        .filter(String.class::isInstance)
        .map(type -> ((String) type).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private StructuredText() {}
}
