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

  /**
   * The labels of an article's sentences once all of them are known; here those it was given.
   *
   * @param words the words of each sentence
   * @param labels the {@link #labels} of each sentence
   */
  default List<List<String>> secondLook(List<List<String>> words, List<List<String>> labels) {
    return labels;
  }

  /**
   * Whether a word is as good as always written small inside sentences of the language, so that its
   * capital in a headline means nothing. Only for words that the article's own text does not hold.
   */
  default boolean isWrittenSmall(String lowerCaseWord) {
    return false;
  }
}
