package org.dateline.mentions;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.mentions.chinese.NameVote;
import org.dateline.mentions.crf.CombinedDecoder;
import org.dateline.mentions.crf.CrfDecoder;

/** Labels the words of a sentence with one model of names, or with two combined. */
interface Labeller {

  /** The label of each word, as CoreNLP writes it; {@code O} stands outside names. */
  List<String> labels(List<CoreLabel> sentence);

  /** A labeller with one model. */
  static Labeller of(Decoder decoder, CRFClassifier<CoreLabel> classifier) {
    return switch (decoder) {
      case FAST -> CrfDecoder.compile(classifier)::labels;
      case CORENLP -> ofCoreNlp(classifier);
    };
  }

  /** A labeller with two models; the second adds only labels that the first does not have. */
  static Labeller of(
      Decoder decoder, CRFClassifier<CoreLabel> classifier, CRFClassifier<CoreLabel> additional) {
    return switch (decoder) {
      case FAST ->
          new CombinedDecoder(CrfDecoder.compile(classifier), CrfDecoder.compile(additional))
              ::labels;
      case CORENLP -> ofCoreNlp(new ClassifierCombiner<>(classifier, additional));
    };
  }

  /** A labeller with CoreNLP's two models of Chinese names, which vote. */
  static Labeller ofChinese(Decoder decoder) {
    var first = NameProbabilities.of(decoder, Classifiers.load(ModelFiles.CHINESE_NAMES));
    var second = NameProbabilities.of(decoder, Classifiers.load(ModelFiles.CHINESE_NAMES_MORE));
    return sentence ->
        NameVote.labels(sentence, first.marginals(sentence), second.marginals(sentence));
  }

  private static Labeller ofCoreNlp(AbstractSequenceClassifier<CoreLabel> classifier) {
    return sentence ->
        classifier.classifySentence(sentence).stream()
            .map(token -> token.get(AnswerAnnotation.class))
            .toList();
  }
}
