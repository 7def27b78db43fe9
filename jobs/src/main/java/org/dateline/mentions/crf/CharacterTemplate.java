package org.dateline.mentions.crf;

import java.util.List;

/**
 * A kind of feature of {@code Gale2007ChineseSegmenterFeatureFactory} whose text is one or two
 * characters and an ending.
 *
 * @param clique what the feature scores: {@code C}, {@code CpC} or {@code CnC}
 * @param ending what the factory writes after the characters
 * @param separator what the factory writes between two characters
 * @param first place of the character written first, counted from the character to be labelled
 * @param second place of the character written second; {@link #ABSENT} if there is only one
 */
record CharacterTemplate(String clique, String ending, String separator, int first, int second) {
  static final int ABSENT = Integer.MIN_VALUE;

  /** Stands for the code point at a place before or after the text. */
  static final int PADDING = -1;

  /** The places of the one or two characters of each kind of key, the earlier first. */
  private static final List<List<Integer>> PLACES =
      List.of(
          List.of(-3),
          List.of(-2),
          List.of(-1),
          List.of(0),
          List.of(1),
          List.of(-3, -2),
          List.of(-2, -1),
          List.of(-2, 0),
          List.of(-1, 0),
          List.of(-1, 1),
          List.of(0, 1),
          List.of(0, 2));

  static final List<CharacterTemplate> ALL =
      List.of(
          one("C", "::c", 0),
          one("C", "::c2", 1),
          one("C", "::p", -1),
          one("C", "::p2", -2),
          two("C", "::cn", 0, 1),
          two("C", "::cn2", 0, 2),
          two("C", "::pc", -1, 0),
          two("C", "::pn", -1, 1),
          two("C", "::p2p", -2, -1),
          two("C", "::p2c", -2, 0),
          two("C", "::n2c", 1, 0),
          two("C", "p2p", -2, -1),
          one("C", "p2", -2),
          one("CpC", "::c", 0),
          one("CpC", "::c1", 1),
          one("CpC", "::p", -1),
          one("CpC", "::p2", -2),
          two("CpC", "::cn", 0, 1),
          two("CpC", "::pc", -1, 0),
          two("CpC", "::pn", -1, 1),
          two("CpC", "::p2p", -2, -1),
          two("CpC", "::p2c", -2, 0),
          two("CpC", "::n2c", 1, 0),
          two("CpC", "p2p", -2, -1),
          one("CpC", "p2", -2),
          // The factory computes these for the previous character, so all places are one lower.
          one("CnC", "c", -1),
          one("CnC", "c2", 0),
          one("CnC", "p", -2),
          one("CnC", "p2", -3),
          two("CnC", "p2p", -3, -2),
          two("CnC", "pc", -2, -1),
          two("CnC", "cc2", -1, 0),
          new CharacterTemplate("CnC", "pc2", "-", -2, 0));

  private static final int[] EARLIER = PLACES.stream().mapToInt(places -> places.get(0)).toArray();
  private static final int[] LATER =
      PLACES.stream().mapToInt(places -> places.size() == 1 ? ABSENT : places.get(1)).toArray();

  /** Receives the key of each one or two characters that a feature can stand for. */
  interface Keys {
    void found(long key);
  }

  /** Number of kinds of keys; each kind is one choice of places. */
  static int places() {
    return PLACES.size();
  }

  /** The key of the characters at the places of a kind, counted from index {@code at}. */
  static long key(int[] codePoints, int at, int kind) {
    int later = LATER[kind] == ABSENT ? PADDING : codePoints[at + LATER[kind]];
    return key(kind, codePoints[at + EARLIER[kind]], later);
  }

  /**
   * The key of one or two code points at the places of a kind; {@code later} is {@link #PADDING} if
   * there is only one.
   */
  static long key(int kind, int earlier, int later) {
    return (kind + 1L) << 42 | (earlier + 1L) << 21 | (later + 1L);
  }

  /**
   * Reads a feature as this template, in every way it can be cut into characters. A place beyond
   * the text is written as nothing, so the only character of a feature may be the first or the
   * second.
   *
   * @return whether the feature fits this template
   */
  boolean read(String featureClique, String feature, Keys keys) {
    if (!featureClique.equals(clique) || !feature.endsWith(ending)) {
      return false;
    }
    String text = feature.substring(0, feature.length() - ending.length());
    return second == ABSENT ? readOne(text, keys) : readTwo(text, keys);
  }

  private boolean readOne(String text, Keys keys) {
    if (!isCharacter(text)) {
      return false;
    }
    keys.found(key(PLACES.indexOf(List.of(first)), codePoint(text), PADDING));
    return true;
  }

  private boolean readTwo(String text, Keys keys) {
    boolean any = false;
    for (int i = 0; i + separator.length() <= text.length(); i++) {
      String one = text.substring(0, i);
      String other = text.substring(i + separator.length());
      if (text.startsWith(separator, i) && isCharacter(one) && isCharacter(other)) {
        any = true;
        boolean ordered = first < second;
        int kind = PLACES.indexOf(ordered ? List.of(first, second) : List.of(second, first));
        int earlier = codePoint(ordered ? one : other);
        keys.found(key(kind, earlier, codePoint(ordered ? other : one)));
      }
    }
    return any;
  }

  private static boolean isCharacter(String text) {
    return text.codePointCount(0, text.length()) <= 1;
  }

  static int codePoint(String text) {
    return text.isEmpty() ? PADDING : text.codePointAt(0);
  }

  private static CharacterTemplate one(String clique, String ending, int place) {
    return new CharacterTemplate(clique, ending, "", place, ABSENT);
  }

  private static CharacterTemplate two(String clique, String ending, int first, int second) {
    return new CharacterTemplate(clique, ending, "", first, second);
  }
}
