package org.dateline.mentions;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.mentions.crf.CrfDecoder;
import org.dateline.mentions.crf.Marginals;

/**
 * A model of names that gives the probability of each label besides the best sequence of labels.
 */
interface NameProbabilities {

  /** The best label of each word of a sentence, and the probability of each of its labels. */
  Marginals marginals(List<CoreLabel> sentence);

  /** The probabilities of a model by a decoder. */
  static NameProbabilities of(Decoder decoder, CRFClassifier<CoreLabel> classifier) {
    return switch (decoder) {
      case FAST -> CrfDecoder.compile(classifier)::marginals;
      case CORENLP -> ofCoreNlp(classifier);
    };
  }

  /**
   * The probabilities that CoreNLP's own classifier computes; those of {@link CrfDecoder#marginals}
   * are equal but for rounding.
   */
  static NameProbabilities ofCoreNlp(CRFClassifier<CoreLabel> classifier) {
    List<String> labels = new ArrayList<>();
    classifier.classIndex.forEach(labels::add);
    return sentence -> {
      // Features read annotations, such as word shapes, that only the classifier's answer has and
      // the sentence itself lacks.
      List<CoreLabel> read = classifier.classifySentence(sentence);
      int[] best =
          read.stream()
              .mapToInt(token -> labels.indexOf(token.get(AnswerAnnotation.class)))
              .toArray();
      var tree = classifier.getCliqueTree(read);
      double[][] probabilities =
          IntStream.range(0, sentence.size())
              .mapToObj(
                  i ->
                      IntStream.range(0, labels.size()).mapToDouble(k -> tree.prob(i, k)).toArray())
              .toArray(double[][]::new);
      return new Marginals(labels, best, probabilities);
    };
  }
}
