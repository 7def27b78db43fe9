package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * What differs between languages: how a text becomes words and sentences, and which words are
 * names. Safe to call from many threads at once; no call changes what a later one answers.
 */
interface LanguageModel {

  /** The longest run without white space that {@link #sentences} may be given unbroken. */
  int longestRun();

  /** The longest piece, in characters, that {@link #sentences} may be given. */
  int longestPiece();

  /** The sentences of a piece of text: tokens with offsets into it, in order. */
  List<List<CoreLabel>> sentences(String piece);

  /** The label of each token of a sentence, in CoreNLP's words ({@code O} is the background). */
  List<String> labels(List<CoreLabel> sentence);

  /** Whether the model met the word in small letters, which it is given in, when it was trained. */
  default boolean knowsSmall(String lowerCaseWord) {
    return false;
  }
}
