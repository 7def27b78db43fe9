package org.dateline.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/**
 * How frequent words are in news in general: the share of articles that have a word in the title or
 * near the beginning, above 0 to 1. The table {@code word-shares.tsv} was counted on an English and
 * a Chinese corpus; it gives for each word the number of articles in a thousand that have it.
 */
final class WordShares {
  /** The share assumed for a word that is not in the table. */
  private static final double UNKNOWN = 0.001;

  private static final WordNumbers SHARES = read();

  static double of(String word) {
    double share = SHARES.of(word);
    return share == 0 ? UNKNOWN : share;
  }

  private static WordNumbers read() {
    var shares = new WordNumbers();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                WordShares.class.getResourceAsStream("word-shares.tsv"), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          shares.add(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)) / 1000.0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shares;
  }

  private WordShares() {}
}
