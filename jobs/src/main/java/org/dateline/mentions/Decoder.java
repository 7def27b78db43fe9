package org.dateline.mentions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The program that computes the labels of CoreNLP's models. Both give equal labels, so an
 * annotation does not depend on the choice.
 */
enum Decoder {
  /** {@link org.dateline.mentions.crf}, many times faster. */
  FAST,
  /** CoreNLP's own classifier. */
  CORENLP;

  /** Names in settings. */
  static List<String> names() {
    return Arrays.stream(values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The decoder with a name in settings. */
  static Decoder byName(String name) {
    return values()[names().indexOf(name)];
  }
}
