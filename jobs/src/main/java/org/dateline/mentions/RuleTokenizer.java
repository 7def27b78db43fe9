package org.dateline.mentions;

import static edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS;
import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.international.french.process.FrenchTokenizer;
import edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor;
import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelProcessor;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's rule-based tokenizers (German, French, Spanish), with the options of its pipelines, and
 * its sentence splitter. Safe to call from many threads at once.
 */
final class RuleTokenizer {
  private static final String KEEP_ALL = ",untokenizable=noneDelete";
  private static final String GERMAN_OPTIONS = "invertible,ptb3Escaping=false,splitHyphenated=true";

  /**
   * Tokens behind a full stop that still belong to the sentence: CoreNLP's own, and “, which closes
   * a German quotation.
   */
  private static final String AFTER_SENTENCE_END =
      WordToSentenceProcessor.DEFAULT_BOUNDARY_FOLLOWERS_REGEX + "|“";

  private final Supplier<TokenizerFactory<CoreLabel>> factory;
  private final @Nullable CoreLabelProcessor joining;
  private final WordToSentenceProcessor<CoreLabel> splitter;

  private RuleTokenizer(
      Supplier<TokenizerFactory<CoreLabel>> factory,
      @Nullable CoreLabelProcessor joining,
      WordToSentenceProcessor<CoreLabel> splitter) {
    this.factory = factory;
    this.joining = joining;
    this.splitter = splitter;
  }

  static RuleTokenizer german() {
    return new RuleTokenizer(
        () -> PTBTokenizer.factory(new CoreLabelTokenFactory(), GERMAN_OPTIONS + KEEP_ALL),
        new GermanTokenizerPostProcessor(),
        new WordToSentenceProcessor<>(null, AFTER_SENTENCE_END, null, null, ALWAYS, null, null));
  }

  static RuleTokenizer french() {
    return new RuleTokenizer(
        () ->
            FrenchTokenizer.factory(
                new CoreLabelTokenFactory(), FrenchTokenizer.DEFAULT_OPTIONS + KEEP_ALL),
        null,
        new WordToSentenceProcessor<>(ALWAYS));
  }

  static RuleTokenizer spanish() {
    return new RuleTokenizer(
        () ->
            SpanishTokenizer.factory(
                new CoreLabelTokenFactory(), SpanishTokenizer.DEFAULT_OPTIONS + KEEP_ALL),
        null,
        new WordToSentenceProcessor<>(ALWAYS));
  }

  /** The sentences of a piece of text: tokens with offsets into it, in order. */
  List<List<CoreLabel>> sentences(String piece) {
    // Some rules need a character after a word, also at the end of the text.
    var reader = new StringReader(piece + " ");
    // A factory keeps its options in fields and is not thread-safe, so each call makes its own.
    List<CoreLabel> tokens = factory.get().getTokenizer(reader).tokenize();
    return splitter.process(joining == null ? tokens : withOrdinalsJoined(tokens, piece));
  }

  /**
   * Joins German ordinals. CoreNLP makes "31" and "." before a month one token but leaves its
   * original text at "31"; here that becomes "31." as in the piece.
   */
  private List<CoreLabel> withOrdinalsJoined(List<CoreLabel> tokens, String piece) {
    List<CoreLabel> joined = requireNonNull(joining).process(tokens);
    for (CoreLabel token : joined) {
      if (token.originalText().length() < token.endPosition() - token.beginPosition()) {
        token.setOriginalText(piece.substring(token.beginPosition(), token.endPosition()));
        token.setValue(token.word());
      }
    }
    return joined;
  }
}
