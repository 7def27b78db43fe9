package org.dateline.ingest.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON value with which a file begins, as far as the file's first characters hold it: objects
 * and arrays that are cut off hold what stands before the cut.
 */
final class JsonHead {
  private static final int DEEPEST = 100;

  private final Map<Object, Integer> beginnings = new IdentityHashMap<>();

  @SuppressWarnings("NullAway.Init")
  private Object root;

  private JsonHead() {}

  /** The value; empty if the text does not begin with an object or array. */
  static Optional<JsonHead> of(String text) {
    var head = new JsonHead();
    try (JsonParser parser = JsonLines.parser(text)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY) {
        head.root = head.open(parser);
        head.fill(parser, head.root, 0);
      }
    } catch (IOException e) {
      // Cut off, or broken: what was read is what there is.
    }
    return Optional.ofNullable(head.root == null ? null : head);
  }

  /** A map or list of maps, lists, strings, numbers, booleans and nulls. */
  Object root() {
    return root;
  }

  /** Where an object or array of this head opens, in characters. */
  int beginning(Object container) {
    return requireNonNull(beginnings.get(container));
  }

  private Object open(JsonParser parser) {
    boolean object = parser.currentToken() == JsonToken.START_OBJECT;
    Object container = object ? new LinkedHashMap<String, Object>() : new ArrayList<>();
    beginnings.put(container, (int) parser.currentTokenLocation().getCharOffset());
    return container;
  }

  @SuppressWarnings("unchecked")
  private void fill(JsonParser parser, @Nullable Object container, int depth) throws IOException {
    if (container instanceof Map<?, ?>) {
      var object = (Map<String, Object>) container;
      while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != null) {
        String name = parser.currentName();
        parser.nextToken();
        object.putIfAbsent(name, null);
        Object value = value(parser, depth);
        object.put(name, value);
        fillNested(parser, value, depth);
      }
    } else {
      var list = (List<Object>) requireNonNull(container);
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        Object value = value(parser, depth);
        list.add(value);
        fillNested(parser, value, depth);
      }
    }
  }

  private @Nullable Object value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token != null && token.isStructStart()) {
      if (depth < DEEPEST) {
        return open(parser);
      }
      parser.skipChildren();
      return null;
    }
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL
        ? parser.getText()
        : null;
  }

  private void fillNested(JsonParser parser, @Nullable Object value, int depth) throws IOException {
    boolean opened = value != null && beginnings.containsKey(value);
    if (opened) {
      fill(parser, value, depth + 1);
    }
  }
}
