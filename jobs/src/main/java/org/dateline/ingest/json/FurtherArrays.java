package org.dateline.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.dateline.ingest.file.Utf8;

/**
 * Searches for the next array of articles after one: articles by day, by newspaper, by section. An
 * array's name and its first element show whether it holds articles; other arrays are passed over.
 */
final class FurtherArrays {
  private static final int LONGEST_NAME = 200;

  private final ByteArrayOutputStream string = new ByteArrayOutputStream();
  private boolean inString;
  private boolean escaped;
  private String name = "";
  private boolean bracket;
  private boolean searching = true;
  private boolean first;
  private boolean articles;

  boolean isSearching() {
    return searching;
  }

  /** Takes the next byte; true if it opens the first object of an array. */
  boolean opensArray(byte read) {
    if (inString) {
      inString(read);
      return false;
    }
    boolean opens = bracket && read == '{';
    bracket = read == '[' || bracket && " \t\r\n".indexOf(read) >= 0;
    if (read == '"') {
      inString = true;
      string.reset();
    } else if (read == ':') {
      name = string.toString(UTF_8);
    }
    searching = !opens;
    first = opens;
    return opens;
  }

  private void inString(byte read) {
    if (escaped || read != '"') {
      escaped = read == '\\' && !escaped;
      if (string.size() < LONGEST_NAME) {
        string.write(read);
      }
    } else {
      inString = false;
    }
  }

  /** Whether the element is one of an array of articles. */
  boolean accepts(byte[] element) {
    if (first) {
      articles = JsonLayout.holdsFurtherArticles(name, Utf8.lenient(element, element.length));
      first = false;
    }
    return articles;
  }
}
