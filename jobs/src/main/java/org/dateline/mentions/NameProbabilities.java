package org.dateline.mentions;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.mentions.crf.CrfDecoder;
import org.dateline.mentions.crf.Marginals;

/** A model of names that says how probable each label is, beside the best sequence. */
interface NameProbabilities {

  /** What the model says about the words of a sentence. */
  Marginals marginals(List<CoreLabel> sentence);

  /**
   * The probabilities by CoreNLP's own classifier; {@link CrfDecoder#marginals} gives equal ones
   * but for rounding.
   */
  static NameProbabilities ofCoreNlp(CRFClassifier<CoreLabel> classifier) {
    List<String> labels = new ArrayList<>();
    classifier.classIndex.forEach(labels::add);
    return sentence -> {
      // The classifier's answer holds what features read, such as shapes; the sentence itself does
      // not.
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
