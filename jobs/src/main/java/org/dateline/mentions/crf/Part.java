package org.dateline.mentions.crf;

/** The kinds of parts that features of several words are made of. */
enum Part {
  /** A word's text. */
  WORD,
  /** The shape of a word, such as {@code Xxxx}. */
  SHAPE,
  /** The distributional-similarity class of a word. */
  CLUSTER
}
