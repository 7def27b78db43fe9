package org.dateline.mentions;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.mentions.crf.CombinedDecoder;
import org.dateline.mentions.crf.CrfDecoder;

/** Labels the words of a sentence with one model of names, or with two combined. */
interface Labeller {

  /** The label of each word, in CoreNLP's words ({@code O} is the background). */
  List<String> labels(List<CoreLabel> sentence);

  /** A labeller with one model. */
  static Labeller of(Decoder decoder, String model) {
    var classifier = Classifiers.load(model);
    return switch (decoder) {
      case FAST -> CrfDecoder.compile(classifier)::labels;
      case CORENLP -> ofCoreNlp(classifier);
    };
  }

  /** A labeller with a model and another for the labels that the first does not have. */
  static Labeller of(Decoder decoder, String model, String additional) {
    return switch (decoder) {
      case FAST ->
          new CombinedDecoder(
                  CrfDecoder.compile(Classifiers.load(model)),
                  CrfDecoder.compile(Classifiers.load(additional)))
              ::labels;
      case CORENLP ->
          ofCoreNlp(
              new ClassifierCombiner<>(Classifiers.load(model), Classifiers.load(additional)));
    };
  }

  private static Labeller ofCoreNlp(AbstractSequenceClassifier<CoreLabel> classifier) {
    return sentence ->
        classifier.classifySentence(sentence).stream()
            .map(token -> token.get(AnswerAnnotation.class))
            .toList();
  }
}
