package org.dateline.entities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.text.NormalizedText;

/**
 * A name of the gold set of links, judged by hand twice; {@code links.md} beside the file says how.
 * Texts are not kept: a name is its article, and where it stands in the article's cleaned text.
 *
 * @param article source and the article's id in it
 * @param hash {@link NormalizedText#fingerprint} of the text it was judged in
 * @param begin of the name in that text
 * @param occurrence which occurrence of the surface it is, from 1
 * @param type what the models called it
 * @param accepted ids it may be linked to, best first; {@value #NIL} and a name for a thing without
 *     an article, {@value #NONE} where the words name nothing, or no one thing
 * @param flags what makes it hard: adjective, demonym, description, metonym, part, several, short,
 *     span
 */
record LinkGold(
    String article,
    String hash,
    int begin,
    int occurrence,
    String surface,
    String type,
    List<String> accepted,
    List<String> flags) {
  static final String NONE = "NONE";
  static final String NIL = "NIL:";

  /** The names by whose errors rules were made. */
  static final String DEVELOPED_WITH = "links.tsv";

  /** Names judged once all rules stood; nothing may be changed for one of them. */
  static final String HELD_OUT = "links-held-out.tsv";

  static List<LinkGold> read(String file) throws IOException {
    return rows(file).stream().map(LinkGold::of).toList();
  }

  private static LinkGold of(String[] row) {
    return new LinkGold(
        row[0],
        row[1],
        Integer.parseInt(row[2]),
        Integer.parseInt(row[4]),
        row[5],
        row[6],
        List.of(row[7].split("\\|")),
        row[8].isEmpty() ? List.of() : List.of(row[8].split(",")));
  }

  /** The rows of a file beside this class, without its head and comments. */
  static List<String[]> rows(String file) throws IOException {
    try (var stream = LinkGold.class.getResourceAsStream(file)) {
      return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  String language() {
    return article.startsWith("cctv/") ? "zh" : "en";
  }

  boolean isNothing() {
    return accepted.get(0).equals(NONE);
  }

  /** Where the name begins in the text as it is cleaned today; empty if it was cut. */
  OptionalInt begin(String text) {
    if (NormalizedText.fingerprint(text).equals(hash) && text.startsWith(surface, begin)) {
      return OptionalInt.of(begin);
    }
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = text.indexOf(surface, at + 1);
      if (at < 0) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(at);
  }

  /** Which occurrence of the surface in the text begins there, from 1. */
  static int occurrence(String text, String surface, int begin) {
    int occurrence = 0;
    for (int at = text.indexOf(surface); at >= 0 && at <= begin; ) {
      occurrence++;
      at = text.indexOf(surface, at + 1);
    }
    return occurrence;
  }
}
