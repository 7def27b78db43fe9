package org.dateline.mentions.crf;

/** What a feature of several words is made of. */
enum Part {
  /** A word's text. */
  WORD,
  /** The shape of a word, such as {@code Xxxx}. */
  SHAPE,
  /** The distributional-similarity class of a word. */
  CLUSTER
}
