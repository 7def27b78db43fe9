package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.function.Function;

/**
 * The model of a language with spaces between words: one of CoreNLP's classifiers of names, and the
 * tokenizer that CoreNLP's own settings name for the language. Contractions (French au, Spanish
 * del, Italian dell') stay one token: splitting them would move offsets, and the classifiers were
 * trained without it.
 */
final class SpacedLanguageModel implements LanguageModel {
  /**
   * In characters. A tokenizer that takes time quadratic in a run needs a fraction of a millisecond
   * at this length, which prose hardly ever reaches.
   */
  private static final int LONGEST_RUN = 100;

  private static final int LONGEST_PIECE = 10_000;

  private final Function<String, List<List<CoreLabel>>> tokenizer;
  private final Labeller labeller;

  private SpacedLanguageModel(
      Function<String, List<List<CoreLabel>>> tokenizer, String names, Decoder decoder) {
    this.tokenizer = tokenizer;
    labeller = Labeller.of(decoder, Classifiers.load(names));
  }

  static LanguageModel german(Decoder decoder) {
    return new SpacedLanguageModel(
        RuleTokenizer.german()::sentences, ModelFiles.GERMAN_NAMES, decoder);
  }

  static LanguageModel french(Decoder decoder) {
    return new SpacedLanguageModel(
        RuleTokenizer.french()::sentences, ModelFiles.FRENCH_NAMES, decoder);
  }

  static LanguageModel spanish(Decoder decoder) {
    return new SpacedLanguageModel(
        RuleTokenizer.spanish()::sentences, ModelFiles.SPANISH_NAMES, decoder);
  }

  static LanguageModel italian(Decoder decoder) {
    var tokenizer = new StatisticalTokenizer(ModelFiles.ITALIAN_TOKENIZER);
    return new SpacedLanguageModel(tokenizer::sentences, ModelFiles.ITALIAN_NAMES, decoder);
  }

  static LanguageModel hungarian(Decoder decoder) {
    var tokenizer = new StatisticalTokenizer(ModelFiles.HUNGARIAN_TOKENIZER);
    return new SpacedLanguageModel(tokenizer::sentences, ModelFiles.HUNGARIAN_NAMES, decoder);
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
    return tokenizer.apply(piece);
  }

  @Override
  public List<String> labels(List<CoreLabel> sentence) {
    return labeller.labels(sentence);
  }
}
