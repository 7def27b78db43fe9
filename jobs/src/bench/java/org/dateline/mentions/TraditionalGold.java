package org.dateline.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.dateline.mentions.HeldOutGold.Document;

/**
 * Writes simplified gold in the traditional characters of Taiwan, at unchanged offsets: the longest
 * of OpenCC's phrases at each place, else its character, then Taiwan's variants of characters, its
 * quotes and its dot.
 */
final class TraditionalGold {
  private static final int LONGEST = 8;
  private static final Map<String, String> PHRASES = new HashMap<>();
  private static final Map<String, String> VARIANTS = new HashMap<>();

  static {
    read("STCharacters.txt", PHRASES);
    read("STPhrases.txt", PHRASES);
    read("TWVariants.txt", VARIANTS);
    VARIANTS.putAll(Map.of("“", "「", "”", "」", "‘", "『", "’", "』", "·", "‧"));
  }

  static Document of(Document document) {
    String text = document.text();
    var written = new StringBuilder();
    while (written.length() < text.length()) {
      int begin = written.length();
      int end = Math.min(text.length(), begin + LONGEST);
      while (end > begin + 1 && !PHRASES.containsKey(text.substring(begin, end))) {
        end--;
      }
      String part = text.substring(begin, end);
      for (char character : PHRASES.getOrDefault(part, part).toCharArray()) {
        String one = String.valueOf(character);
        written.append(VARIANTS.getOrDefault(one, one));
      }
    }
    return new Document(written.toString(), document.lines(), document.names());
  }

  private static void read(String table, Map<String, String> rows) {
    try (InputStream stream =
        TraditionalGold.class.getResourceAsStream("/data/dictionary/" + table)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(row -> row.split("[\t ]"))
          .filter(row -> row.length > 1 && row[0].length() == row[1].length())
          .forEach(row -> rows.put(row[0], row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read OpenCC's table " + table, e);
    }
  }

  private TraditionalGold() {}
}
