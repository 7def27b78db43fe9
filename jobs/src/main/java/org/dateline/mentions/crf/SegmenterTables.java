package org.dateline.mentions.crf;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.wordseg.AffixDictionary;
import edu.stanford.nlp.wordseg.CorpusChar;

/**
 * Tables of a segmentation model's features on other things than the characters themselves: words
 * of the dictionary, shapes, Unicode types and blocks, affixes. A table is indexed by small numbers
 * and holds rows of {@link PairSums}.
 */
final class SegmenterTables {
  private static final int NONE_OF_WORDS = 7;
  private static final int WORDS = 512;

  private final SegmenterFeatures features;
  private final CorpusChar tagged;
  private final AffixDictionary affixes;
  private final StringTable blocks = new StringTable();
  private final int[] words = new int[WORDS];
  private final int[] previousWords = new int[WORDS];
  private final int[] nextWords = new int[WORDS];
  private final int[] fourWords = new int[8 * 8 * 8 * 8];
  private final int[] fiveWords = new int[8 * 8 * 8 * 8 * 8];
  private final int[] shapes = new int[9 * 9 * 9 * 9 * 9];
  private final int[] types = new int[32 * 32 * 32 * 32];
  private final int[] blockRows;
  private final int[] affixRows = new int[3 * 32];

  SegmenterTables(LoadedModel model, SegmenterFeatures features) {
    this.features = features;
    SeqClassifierFlags flags = model.flags();
    String folder = flags.sighanCorporaDict.replaceFirst("/?$", "/");
    tagged = new CorpusChar(folder + "dict/character_list");
    affixes = new AffixDictionary(folder + "dict/in.ctb");
    blocks.add("");
    for (String feature : model.features()) {
      if (feature.contains("-uBlock|")) {
        for (String block : feature.substring(0, feature.indexOf("-uBlock|")).split("-", -1)) {
          blocks.add(block);
        }
      }
    }
    blockRows = new int[blocks.size() * blocks.size() * blocks.size()];
    for (String feature : model.features()) {
      if (feature.contains("-uBlock|")) {
        addBlocks(feature.substring(0, feature.indexOf("-uBlock|")));
      } else if (feature.contains("-uType4|")) {
        addTypes(feature.substring(0, feature.indexOf("-uType4|")));
      } else if (feature.contains("-uType3|")) {
        addThreeTypes(feature.substring(0, feature.indexOf("-uType3|")));
      }
    }
    fillWords();
    fillShapes();
    fillAffixes();
  }

  private void addBlocks(String text) {
    String[] parts = text.split("-", -1);
    int key = 0;
    for (String part : parts) {
      key = key * blocks.size() + blocks.find(part);
    }
    blockRows[key] = features.together(text + "-uBlock|C", text + "-uBlock|CpC");
  }

  private void addTypes(String four) {
    types[typeKey(four)] = typeRow(four);
  }

  /** Adds a feature of three types, which holds whatever type stands before them. */
  private void addThreeTypes(String three) {
    for (int before = 0; before < 32; before++) {
      addTypes((before == 0 ? "" : Integer.toString(before - 1)) + "-" + three);
    }
  }

  private int typeRow(String four) {
    String three = four.substring(four.indexOf('-') + 1);
    return features.together(
        four + "-uType4|C", four + "-uType4|CpC", three + "-uType3|C", three + "-uType3|CpC");
  }

  private static int typeKey(String types) {
    int key = 0;
    for (String type : types.split("-", -1)) {
      key = key << 5 | (type.isEmpty() ? 0 : Integer.parseInt(type) + 1);
    }
    return key;
  }

  private void fillWords() {
    for (int code = 0; code < WORDS; code++) {
      String begin = length(code & 7);
      String middle = length(code >> 3 & 7);
      String end = length(code >> 6);
      // Beyond the text there is no length: this one feature has "null" there, the others nothing.
      String edgeEnd = code >> 6 == NONE_OF_WORDS ? "null" : end;
      words[code] = inBoth(begin + "-lb", middle + "-lm", end + "-le");
      nextWords[code] = inBoth(begin + "-c2lb", middle + "-c2lm", end + "-c2le");
      previousWords[code] =
          features.together(
              begin + "-plb|C",
              middle + "-plm|C",
              end + "-ple|C",
              begin + "-plb|CpC",
              middle + "-plm|CpC",
              edgeEnd + "-ple|CpC");
    }
    for (int key = 0; key < fiveWords.length; key++) {
      String ends = length(key >> 12) + length(key >> 9 & 7);
      String previousBegin = length(key >> 6 & 7);
      String current = length(key >> 3 & 7) + length(key & 7);
      fiveWords[key] = features.together(ends + previousBegin + current + "-p2pcLconj2|CpC");
      fourWords[(key >> 9) << 6 | key & 63] = features.together(ends + current + "-p2pcLconj1|CpC");
    }
  }

  private int inBoth(String first, String second, String third) {
    return features.together(
        first + "|C", second + "|C", third + "|C", first + "|CpC", second + "|CpC", third + "|CpC");
  }

  /** How features write the length of a word of the dictionary, by its code. */
  private static String length(int code) {
    return switch (code) {
      case NONE_OF_WORDS -> "";
      case 6 -> "6+";
      default -> Integer.toString(code);
    };
  }

  private void fillShapes() {
    for (int key = 0; key < shapes.length; key++) {
      String next2 = shape(key % 9);
      String next = shape(key / 9 % 9);
      String current = shape(key / 81 % 9);
      String previous = shape(key / 729 % 9);
      String previous2 = shape(key / 6561);
      String three = previous + current + next + "pscsc2s|";
      String four = previous2 + previous + current + next + "p2spscsc2s|";
      String five = previous2 + previous + current + next + next2 + "p2spscsc2sc3s|";
      String[] both = {previous + "ps|", current + "cs|", next + "c2s|", three, four, five};
      String[] all = new String[both.length * 2];
      for (int i = 0; i < both.length; i++) {
        all[i] = both[i] + "C";
        all[both.length + i] = both[i] + "CpC";
      }
      shapes[key] = features.together(all);
    }
  }

  private static String shape(int number) {
    return number == 0 ? "" : CharacterTraits.SHAPES.substring(number, number + 1);
  }

  private void fillAffixes() {
    for (int i = 0; i < affixRows.length; i++) {
      String bits = "";
      for (int bit = 4; bit >= 0; bit--) {
        bits += (i & 31) >> bit & 1;
      }
      affixRows[i] = features.together(bits + (i / 32 + 2) + "prep-sufc|CpC");
    }
  }

  int block(String name) {
    return blocks.find(name);
  }

  boolean isTagged(String tag, String text) {
    return tagged.getTag(tag, text).equals("1");
  }

  boolean isAffix(String text) {
    return affixes.getInDict(text).equals("1");
  }

  /**
   * The row of the feature on the type of a character before it was normalised; 0 if there is none.
   */
  int originalType(String text) {
    String kind =
        switch (Character.getType(text.isEmpty() ? ' ' : text.charAt(0))) {
          case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> "LETTER";
          case Character.DECIMAL_DIGIT_NUMBER -> "DECIMAL_DIGIT_NUMBER";
          case Character.OTHER_LETTER -> "OTHER_LETTER";
          default -> "MISC";
        };
    return features.row("CHARTYPE-" + kind + "|CpC");
  }

  /**
   * Adds the features on the words of the dictionary that begin, go on or end at a character and
   * its neighbours, each given by its code from {@link #word}.
   */
  void addWords(double[] sums, int previous2, int previous, int current, int next) {
    PairSums rows = features.sums();
    rows.addTo(sums, words[current]);
    rows.addTo(sums, previousWords[previous]);
    rows.addTo(sums, nextWords[next]);
    int ends = (previous2 >> 6) << 3 | previous >> 6;
    int begins = (current & 7) << 3 | current >> 3 & 7;
    rows.addTo(sums, fourWords[ends << 6 | begins]);
    rows.addTo(sums, fiveWords[ends << 9 | (previous & 7) << 6 | begins]);
  }

  /**
   * Packs three lengths into 9 bits: of the words of the dictionary that begin, go on and end at a
   * character, as CoreNLP writes them; empty beyond the text.
   */
  static int word(String begin, String middle, String end) {
    return digit(begin) | digit(middle) << 3 | digit(end) << 6;
  }

  private static int digit(String length) {
    return length.isEmpty() ? NONE_OF_WORDS : length.charAt(0) - '0';
  }

  /**
   * Adds the features on the shapes, types, blocks and affixes of the character at an index and its
   * neighbours.
   */
  void addKinds(double[] sums, CharacterTraits[] glyphs, int at) {
    PairSums rows = features.sums();
    CharacterTraits previous2 = glyphs[at - 2];
    CharacterTraits previous = glyphs[at - 1];
    CharacterTraits current = glyphs[at];
    CharacterTraits next = glyphs[at + 1];
    int shape = (previous2.shape() * 9 + previous.shape()) * 9 + current.shape();
    rows.addTo(sums, shapes[(shape * 9 + next.shape()) * 9 + glyphs[at + 2].shape()]);
    int type = (previous2.type() << 5 | previous.type()) << 5 | current.type();
    rows.addTo(sums, types[type << 5 | next.type()]);
    if ((previous.block() | current.block() | next.block()) >= 0) {
      int block = previous.block() * blocks.size() + current.block();
      rows.addTo(sums, blockRows[block * blocks.size() + next.block()]);
    }
    rows.addTo(sums, current.originalType());
    for (int i = 0; i < 3; i++) {
      int bits = previous.affixes() >> (3 * i);
      int key = (bits & 1) << 4 | (bits & 2) << 2 | (current.affixes() >> (3 * i) & 4);
      key |= (previous.affixes() >> 9) << 1 | current.affixes() >> 9;
      rows.addTo(sums, affixRows[i * 32 + key]);
    }
  }

  /** Bytes held. */
  long bytes() {
    long fixed = 3L * WORDS + fourWords.length + fiveWords.length + shapes.length + types.length;
    return 4 * (fixed + blockRows.length);
  }
}
