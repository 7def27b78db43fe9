package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a classifier that CoreNLP loaded; most of them are private in CoreNLP.
 *
 * @param features the model's features by number
 * @param weights for each feature, by number, one weight for each clique of its kind
 * @param labels the model's labels by number
 * @param cliques the labels that each weight is for, as numbers: at 0 for features of one word, at
 *     1 for features of two words, the previous word's label first
 * @param flags the model's settings
 * @param factories the objects that write its features
 * @param knownLowerCase the lower-case words that the model saw in training
 */
record LoadedModel(
    Index<String> features,
    float[][] weights,
    List<String> labels,
    List<int[][]> cliques,
    SeqClassifierFlags flags,
    List<? extends FeatureFactory<?>> factories,
    Set<String> knownLowerCase) {

  /**
   * Reads the parts of a classifier.
   *
   * @throws UnsupportedModelException if it is not a plain linear-chain CRF with features of one
   *     and two words
   */
  static LoadedModel of(CRFClassifier<?> classifier) {
    if (classifier.getClass() != CRFClassifier.class) {
      throw new UnsupportedModelException("the classifier is a " + classifier.getClass().getName());
    }
    if (read(CRFClassifier.class, "labelDictionary", classifier, Object.class) != null) {
      throw new UnsupportedModelException("the model has a dictionary of labels");
    }
    List<?> labelIndices = read(CRFClassifier.class, "labelIndices", classifier, List.class);
    if (labelIndices.size() != 2) {
      throw new UnsupportedModelException(
          "the model's features are of up to %d words, expected 2".formatted(labelIndices.size()));
    }
    List<int[][]> cliques = new ArrayList<>();
    for (Object index : labelIndices) {
      cliques.add(cliques((Index<?>) index));
    }
    List<String> labels = new ArrayList<>();
    for (Object label : classifier.classIndex) {
      labels.add((String) label);
    }
    return new LoadedModel(
        strings(read(CRFClassifier.class, "featureIndex", classifier, Index.class)),
        read(CRFClassifier.class, "weights", classifier, float[][].class),
        List.copyOf(labels),
        cliques,
        classifier.flags,
        List.copyOf(classifier.featureFactories),
        classifier.getKnownLCWords());
  }

  /** The value of an object's field, whatever the field's visibility. */
  static <T> T read(Class<?> owner, String name, Object object, Class<T> type) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return type.cast(field.get(object));
    } catch (ReflectiveOperationException e) {
      throw new UnsupportedModelException(
          "%s has no field %s: another version of CoreNLP?".formatted(owner.getName(), name), e);
    }
  }

  /**
   * The value of an object's field that maps strings to strings, whatever its visibility; null if
   * the field is null.
   */
  @SuppressWarnings("unchecked")
  static Map<String, String> readMap(Class<?> owner, String name, Object object) {
    return (Map<String, String>) read(owner, name, object, Map.class);
  }

  @SuppressWarnings("unchecked")
  private static Index<String> strings(Index<?> index) {
    return (Index<String>) index;
  }

  private static int[][] cliques(Index<?> index) {
    var cliques = new int[index.size()][];
    for (int i = 0; i < cliques.length; i++) {
      cliques[i] = ((CRFLabel) index.get(i)).getLabel().clone();
    }
    return cliques;
  }
}
