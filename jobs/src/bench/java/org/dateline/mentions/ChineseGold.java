package org.dateline.mentions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.mentions.NameSpans.Span;
import org.dateline.text.NormalizedText;

/**
 * Names marked by hand in sentences of the CCTV corpus. The sentences are not kept: a marked
 * sentence is its article, its offsets in the article's text, a hash of its letters and digits, and
 * the offsets, type and surface of its names.
 *
 * @param article id in the corpus
 * @param begin of the sentence in the article's text
 * @param end exclusive
 * @param hash {@link NormalizedText#fingerprint} of the sentence
 */
record ChineseGold(String article, int begin, int end, String hash, List<Span> names) {

  /**
   * Reads a part of the gold set.
   *
   * @param part {@code development} or {@code check}
   */
  static List<ChineseGold> read(String part) throws IOException {
    List<ChineseGold> gold = new ArrayList<>();
    try (var stream = ChineseGold.class.getResourceAsStream("chinese-" + part + ".tsv")) {
      for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] fields = line.split("\t");
        int begin = Integer.parseInt(fields[1]);
        int end = Integer.parseInt(fields[2]);
        if (fields[0].isEmpty()) {
          var name = new Span(begin, end, NameType.valueOf(fields[3]));
          gold.get(gold.size() - 1).names().add(name);
        } else {
          gold.add(new ChineseGold(fields[0], begin, end, fields[3], new ArrayList<>()));
        }
      }
    }
    return gold;
  }

  /**
   * Compares with the corpus at hand.
   *
   * @throws IllegalStateException if its text is not the one that was marked
   */
  void check(String text) {
    if (end > text.length()
        || !NormalizedText.fingerprint(text.substring(begin, end)).equals(hash)) {
      throw new IllegalStateException("article " + article + " is not the one that was marked");
    }
  }
}
