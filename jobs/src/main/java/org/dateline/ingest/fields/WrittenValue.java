package org.dateline.ingest.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list or object that was written into a string, as pandas writes them into the cells of a CSV
 * file: {@code "['Ann Roe', 'Li Wei']"}, {@code "{'id': None, 'name': 'Wire'}"}, NumPy's {@code
 * "['a' 'b']"}, or JSON.
 */
final class WrittenValue {
  private static final int DEEPEST = 50;
  private static final Object NONE = new Object();

  private final String text;
  private int at;

  private WrittenValue(String text) {
    this.text = text;
  }

  /** The value as maps and lists; the string itself if it is none from end to end. */
  static @Nullable Object read(String written) {
    int last = written.length() - 1;
    boolean bracketed =
        last > 0
            && (written.charAt(0) == '[' && written.charAt(last) == ']'
                || written.charAt(0) == '{' && written.charAt(last) == '}');
    if (!bracketed) {
      return written;
    }
    var reading = new WrittenValue(written);
    Object value = reading.value(0);
    return value == NONE || reading.at != written.length() ? written : value;
  }

  private @Nullable Object value(int depth) {
    skipSpace();
    if (at >= text.length() || depth > DEEPEST) {
      return NONE;
    }
    char first = text.charAt(at);
    return switch (first) {
      case '[' -> list(']', depth);
      case '(' -> list(')', depth);
      case '{' -> object(depth);
      case '\'', '"' -> string(first);
      default -> bare();
    };
  }

  private Object list(char closing, int depth) {
    at++;
    List<Object> items = new ArrayList<>();
    while (!closes(closing)) {
      Object item = value(depth + 1);
      if (item == NONE) {
        return NONE;
      }
      items.add(item);
      skip(',');
    }
    return items;
  }

  private Object object(int depth) {
    at++;
    Map<String, Object> object = new LinkedHashMap<>();
    while (!closes('}')) {
      Object name = value(depth + 1);
      if (name == NONE || !skip(':')) {
        return NONE;
      }
      Object value = value(depth + 1);
      if (value == NONE) {
        return NONE;
      }
      object.putIfAbsent(String.valueOf(name), value);
      skip(',');
    }
    return object;
  }

  private boolean closes(char closing) {
    skipSpace();
    return skip(closing);
  }

  private boolean skip(char wanted) {
    skipSpace();
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Object string(char quote) {
    var string = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == quote) {
        at++;
        return string.toString();
      }
      if (character == '\\' && at + 1 < text.length()) {
        at++;
        appendEscaped(string);
      } else {
        string.append(character);
      }
    }
    return NONE;
  }

  private void appendEscaped(StringBuilder string) {
    char escaped = text.charAt(at);
    switch (escaped) {
      case 'n' -> string.append('\n');
      case 't' -> string.append('\t');
      case 'r' -> string.append('\r');
      case 'x' -> appendCode(string, 2);
      case 'u' -> appendCode(string, 4);
      default -> string.append(escaped);
    }
  }

  private void appendCode(StringBuilder string, int digits) {
    int end = at + 1 + digits;
    try {
      string.append((char) Integer.parseInt(text, at + 1, end, 16));
      at += digits;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      string.append('\\').append(text.charAt(at));
    }
  }

  /** A number, or a word that stands for a value. */
  private @Nullable Object bare() {
    int begin = at;
    while (at < text.length() && ",]}): \n\t\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(begin, at);
    return switch (word) {
      case "None", "null", "nan", "NaN" -> null;
      case "True", "true" -> true;
      case "False", "false" -> false;
      default -> word.matches("-?\\d{1,18}(?:\\.\\d{1,18})?") ? (Object) word : NONE;
    };
  }
}
