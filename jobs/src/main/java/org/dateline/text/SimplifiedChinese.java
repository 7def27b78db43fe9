package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Traditional Chinese in simplified characters, by OpenCC's tables. A traditional text becomes
 * simplified character by character, so that offsets stay: a character that the tables write as
 * several, or outside the Basic Multilingual Plane, is kept. Of several simplified characters the
 * table's first is taken, which leaves the few that traditional texts write in both senses (乾, 著).
 */
public final class SimplifiedChinese {
  private static final String TABLES = "/data/dictionary/";
  // Marks that traditional texts write in another way, and what simplified ones write.
  private static final String TRADITIONAL_MARKS = "「」『』‧";
  private static final String SIMPLIFIED_MARKS = "“”‘’·";
  // The simplified character of each character; most are their own.
  private static final char[] SIMPLIFIED = new char[Character.MAX_VALUE + 1];
  // Whether no traditional text writes the character: 们, but not 后 or 里.
  private static final boolean[] IS_SIMPLIFIED_ONLY = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < SIMPLIFIED.length; i++) {
      SIMPLIFIED[i] = (char) i;
    }
    for (String[] row : rows("TSCharacters.txt")) {
      if (row[0].length() == 1 && row[1].length() == 1) {
        SIMPLIFIED[row[0].charAt(0)] = row[1].charAt(0);
      }
    }
    for (String[] row : rows("STCharacters.txt")) {
      if (row[0].length() == 1) {
        boolean isAlsoTraditional = List.of(row).subList(1, row.length).contains(row[0]);
        IS_SIMPLIFIED_ONLY[row[0].charAt(0)] = !isAlsoTraditional;
      }
    }
  }

  /** Whether a text has more characters that only traditional texts write than simplified ones. */
  public static boolean isTraditional(String text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (SIMPLIFIED[character] != character) {
        traditional++;
      } else if (IS_SIMPLIFIED_ONLY[character]) {
        simplified++;
      }
    }
    return traditional > simplified;
  }

  /**
   * A traditional text in simplified characters and with the quotes and dots of simplified texts,
   * each at its place; another text is returned as it is.
   */
  public static String toSimplified(String text) {
    if (!isTraditional(text)) {
      return text;
    }
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      int mark = TRADITIONAL_MARKS.indexOf(characters[i]);
      characters[i] = mark < 0 ? SIMPLIFIED[characters[i]] : SIMPLIFIED_MARKS.charAt(mark);
    }
    return new String(characters);
  }

  /** The rows of a table: a character, and those of the other script that it may become. */
  private static List<String[]> rows(String table) {
    try (InputStream stream = SimplifiedChinese.class.getResourceAsStream(TABLES + table)) {
      if (stream == null) {
        throw new IllegalStateException("the class path has no OpenCC table " + TABLES + table);
      }
      String rows = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return rows.lines().filter(row -> !row.isBlank()).map(row -> row.split("[\t ]")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read OpenCC's table " + table, e);
    }
  }

  private SimplifiedChinese() {}
}
