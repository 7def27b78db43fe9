package org.dateline.ingest.html.head;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD (schema.org), read leniently: what cannot be parsed is
 * ignored. If several articles are described, the first counts, as pages describe others only in
 * lists.
 */
public final class JsonLd {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Wrappings that only browsers of the last century needed. */
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)|;\\s*$");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:.*Article|.*Posting|Report|Review|LiveBlog.*)");

  private static final Pattern DATE_PUBLISHED =
      Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{8,40})\"");

  private static final Pattern PAGE = Pattern.compile("^.*Page");

  /** Properties that hold other articles than the page's. */
  private static final List<String> OTHERS =
      List.of(
          "itemListElement", "hasPart", "relatedLink", "citation", "comment", "review", "mentions");

  private final Map<String, JsonNode> byId = new HashMap<>();
  private JsonNode article = MAPPER.createObjectNode();
  private JsonNode page = MAPPER.createObjectNode();
  private @Nullable String unparsedDate;

  public static JsonLd of(Document document) {
    var result = new JsonLd();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        result.add(script.data());
      }
    }
    return result;
  }

  private void add(String text) {
    try {
      String json = WRAPPING.matcher(text).replaceAll("");
      JsonNode node = MAPPER.readTree(json);
      if (node != null) {
        walk(node);
      }
    } catch (JsonProcessingException e) {
      // Broken JSON is common; the page's other metadata must do, but for the date.
      Matcher date = DATE_PUBLISHED.matcher(text);
      if (unparsedDate == null && date.find()) {
        unparsedDate = date.group(1);
      }
    }
  }

  private void walk(JsonNode root) {
    Deque<JsonNode> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      JsonNode node = left.pop();
      if (node.isObject()) {
        note(node);
      }
      var inner = new ArrayList<JsonNode>();
      if (node.isArray()) {
        node.forEach(inner::add);
      }
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        if (!OTHERS.contains(property.getKey())) {
          inner.add(property.getValue());
        }
      }
      for (int i = inner.size() - 1; i >= 0; i--) {
        if (inner.get(i).isContainerNode()) {
          left.push(inner.get(i));
        }
      }
    }
  }

  private void note(JsonNode node) {
    String id = node.path("@id").asText("");
    if (!id.isEmpty() && node.size() > 1) {
      byId.putIfAbsent(id, node);
    }
    if (article.isEmpty() && isOf(node, ARTICLE)) {
      article = node;
    } else if (page.isEmpty() && isOf(node, PAGE)) {
      page = node;
    }
  }

  private static boolean isOf(JsonNode node, Pattern wanted) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (wanted.matcher(one.asText("")).matches()) {
          return true;
        }
      }
    }
    return type.isTextual() && wanted.matcher(type.asText()).matches();
  }

  /** A property of the article, else of the page; null if there is none. */
  public @Nullable String text(String property) {
    String ofArticle = text(article.path(property));
    return ofArticle != null ? ofArticle : text(page.path(property));
  }

  /** The date of publication; null if there is none. */
  @Nullable String datePublished() {
    String parsed = text("datePublished");
    return parsed == null ? unparsedDate : parsed;
  }

  /** The text of the article, paragraphs parted by line ends; null if it is not given. */
  public @Nullable String articleBody() {
    JsonNode body = article.path("articleBody");
    if (!body.isTextual() || body.asText().isBlank()) {
      return null;
    }
    String text = body.asText();
    // With tags it is read as HTML, entities included.
    return text.indexOf('&') < 0 || text.indexOf('<') >= 0
        ? text
        : Parser.unescapeEntities(text, false);
  }

  /** The names given for a property such as {@code author} or {@code publisher}. */
  public List<String> names(String property) {
    JsonNode found = article.path(property);
    return names(found.isMissingNode() ? page.path(property) : found);
  }

  private List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    if (node.isArray()) {
      for (JsonNode one : node) {
        addName(one, names);
      }
    } else {
      addName(node, names);
    }
    return names;
  }

  private void addName(JsonNode node, List<String> names) {
    JsonNode named =
        node.isObject() && !node.has("name")
            ? byId.getOrDefault(node.path("@id").asText(""), node)
            : node;
    JsonNode name = named.isObject() ? named.path("name") : named;
    if (name.isArray()) {
      name.forEach(one -> addText(one, names));
    } else {
      addText(name, names);
    }
  }

  private static void addText(JsonNode node, List<String> names) {
    String text = text(node);
    if (text != null) {
      names.add(text);
    }
  }

  private static @Nullable String text(JsonNode node) {
    JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    JsonNode scalar = value.isObject() ? value.path("@value") : value;
    return scalar.isValueNode() && !scalar.isNull() ? plain(scalar.asText()) : null;
  }

  /** A string of JSON as text: some sites escape it for HTML as well. */
  private static @Nullable String plain(String text) {
    return MetaTags.clean(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
  }
}
