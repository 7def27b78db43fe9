package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * What differs between languages: how a text becomes words and sentences, and which words are
 * names. Implementations are safe to call from many threads at once, and no call affects the
 * answers of later ones.
 */
interface LanguageModel {

  /**
   * The longest run without white space, in characters, that {@link #sentences} may be given with
   * its punctuation and symbols; in longer ones {@link GuardedText} blanks them.
   */
  int longestRun();

  /** The longest piece, in characters, that {@link #sentences} may be given. */
  int longestPiece();

  /** The sentences of a piece of text: tokens with offsets into it, in order. */
  List<List<CoreLabel>> sentences(String piece);

  /**
   * The label of each token of a sentence, as CoreNLP writes it; {@code O} stands outside names.
   */
  List<String> labels(List<CoreLabel> sentence);

  /**
   * The first look at a sentence. The default labels it by {@link #labels}, wherever it stands.
   *
   * @param isRow whether the sentence stands in a row of a table ({@link TableLines})
   */
  default FirstLook firstLook(List<CoreLabel> sentence, boolean isRow) {
    return FirstLook.of(labels(sentence));
  }

  /**
   * Revises the labels of an article's sentences in the light of all of them. The default returns
   * them unchanged.
   *
   * @param words the words of each sentence
   * @param labels the labels of each sentence after the first look
   */
  default List<List<String>> secondLook(List<List<String>> words, List<List<String>> labels) {
    return labels;
  }

  /**
   * Revises the labels of the rows of an article's tables in the light of all of them. The default
   * returns them unchanged.
   *
   * @param words the words of each row
   * @param labels the labels of each row after the first look
   */
  default List<List<String>> lookAtRows(List<List<String>> words, List<List<String>> labels) {
    return labels;
  }

  /**
   * Whether the language nearly always writes a word in lower case inside sentences, so that its
   * capital in a headline means nothing. Asked only for words that the article's own text does not
   * hold. The default is that it does not.
   */
  default boolean isWrittenSmall(String lowerCaseWord) {
    return false;
  }
}
