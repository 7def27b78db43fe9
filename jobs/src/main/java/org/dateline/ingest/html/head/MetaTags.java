package org.dateline.ingest.html.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's {@code <meta>} elements by {@code property}, {@code name} or {@code http-equiv}. */
public final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  public static MetaTags of(Document document) {
    var result = new MetaTags();
    for (Element meta : document.getElementsByTag("meta")) {
      String content = clean(meta.attr("content"));
      if (content != null) {
        for (String key : List.of("property", "name", "http-equiv")) {
          result.add(meta.attr(key), content);
        }
      }
    }
    return result;
  }

  private void add(String name, String content) {
    if (!name.isEmpty()) {
      contents
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(content);
    }
  }

  /** All contents of a name in document order. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The first content of the first name that has one; null if none has. */
  public @Nullable String first(String... names) {
    for (String name : names) {
      if (!all(name).isEmpty()) {
        return all(name).get(0);
      }
    }
    return null;
  }

  /** The text with spaces normalised; null if nothing is left. */
  public static @Nullable String clean(String text) {
    String result = text.replaceAll("[\\s\\p{Zs}]+", " ").strip();
    return result.isEmpty() ? null : result;
  }
}
