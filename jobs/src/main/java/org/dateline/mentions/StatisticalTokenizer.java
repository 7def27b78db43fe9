package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.stattok.StatTokSent;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's tokenizer that is learned (Italian, Hungarian): a classifier says of every character
 * whether a sentence or a word begins with it. Time and memory are linear in the text. Safe to call
 * from many threads at once.
 *
 * <p>Its offsets are wrong where a word follows a gap it did not expect, and at the end of a text,
 * so each word is looked for in the text anew. Its list of words to be taken apart is not used.
 */
final class StatisticalTokenizer {
  private static final char SPACE = ' ';

  private final StatTokSent tokenizer;

  /** Loads the tokenizer's model. */
  StatisticalTokenizer(String model) {
    tokenizer = new StatTokSent(model);
  }

  /** The sentences of a piece of text: tokens with offsets into it, in order. */
  List<List<CoreLabel>> sentences(String piece) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int position = 0;
    // The section sign is its own mark for the end of a sentence, and would be lost.
    for (var words : tokenizer.tokenize(piece.replace((char) 0xA7, SPACE))) {
      List<CoreLabel> sentence = new ArrayList<>(words.size());
      for (CoreLabel word : words) {
        position = addWord(word.word(), piece, position, sentence);
      }
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /** Adds the word's next place in the text as a token; returns where it ends. */
  private static int addWord(String word, String piece, int position, List<CoreLabel> sentence) {
    String bare = word.strip();
    if (bare.isEmpty()) {
      return position;
    }
    // What the classifier takes for no part of a word is left out, so the next place is right or,
    // where what was left out reads like the word, a little early.
    int begin = piece.indexOf(bare, position);
    if (begin < 0) {
      throw new IllegalStateException("the tokenizer gave the word \"%s\"".formatted(word));
    }
    var token = new CoreLabel();
    token.setWord(bare);
    token.setValue(bare);
    token.setOriginalText(bare);
    token.setBeginPosition(begin);
    token.setEndPosition(begin + bare.length());
    sentence.add(token);
    return token.endPosition();
  }
}
