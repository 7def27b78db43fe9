package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.stattok.StatTokSent;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's statistical tokenizer (Italian, Hungarian): a classifier decides for each character
 * whether a word or a sentence begins with it. Time and memory are linear in the text. Safe to call
 * from many threads at once.
 *
 * <p>The tokenizer's offsets are wrong where a word follows an unexpected gap, and at the end of a
 * text, so each word is searched for in the text. Its list of contractions to split is not used.
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
    // The tokenizer marks the end of a sentence by §, so it must not get one from the text.
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

  /**
   * Adds the next occurrence of a word in the piece as a token. Returns where it ends, or {@code
   * position} if the word is blank.
   */
  private static int addWord(String word, String piece, int position, List<CoreLabel> sentence) {
    String bare = word.strip();
    if (bare.isEmpty()) {
      return position;
    }
    // The tokenizer drops characters that it counts to no word. The next occurrence is the right
    // one or, if the dropped characters read like the word, one a little early.
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
