package org.dateline.mentions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The code that computes the labels of CoreNLP's models. Both decoders give equal labels, so
 * annotations do not depend on the choice.
 */
enum Decoder {
  /** Dateline's own, in {@link org.dateline.mentions.crf}; many times faster. */
  FAST,
  /** CoreNLP's own classifier. */
  CORENLP;

  /** The decoders' names in settings: the constants in lower case. */
  static List<String> names() {
    return Arrays.stream(values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The decoder with a name in settings, which must be one of {@link #names()}. */
  static Decoder byName(String name) {
    return values()[names().indexOf(name)];
  }
}
