package org.dateline.mentions;

import static edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;

/**
 * English: CoreNLP's tokenizer and sentence splitter, and its 3-class and 4-class models combined.
 * The 3-class model decides on persons, organisations and locations; the 4-class model adds MISC
 * where the first found nothing.
 *
 * <p>No pipeline object, no part-of-speech tags, no rules for numbers, times or fine-grained types:
 * they cost ten to twenty times the time and lower the F1 of the four classes.
 */
final class EnglishModel implements LanguageModel {
  /** 100 characters squared is a fraction of a millisecond; prose has hardly such a run. */
  private static final int LONGEST_RUN = 100;

  private static final int LONGEST_PIECE = 10_000;
  private static final String TOKENIZER_OPTIONS = "invertible,untokenizable=noneDelete";

  private final Labeller labeller;
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>(ALWAYS);

  EnglishModel(Decoder decoder) {
    var threeClasses = Classifiers.load(ModelFiles.ENGLISH_THREE_CLASSES);
    var fourClasses = Classifiers.load(ModelFiles.ENGLISH_FOUR_CLASSES);
    labeller = Labeller.of(decoder, threeClasses, fourClasses);
  }

  @Override
  public int longestRun() {
    return LONGEST_RUN;
  }

  @Override
  public int longestPiece() {
    return LONGEST_PIECE;
  }

  @Override
  public List<List<CoreLabel>> sentences(String piece) {
    var tokenizer =
        new PTBTokenizer<>(
            new StringReader(piece), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS);
    return splitter.process(tokenizer.tokenize());
  }

  @Override
  public List<String> labels(List<CoreLabel> sentence) {
    return labeller.labels(sentence);
  }

  @Override
  public boolean isWrittenSmall(String lowerCaseWord) {
    return SmallWords.ENGLISH.contains(lowerCaseWord);
  }
}
