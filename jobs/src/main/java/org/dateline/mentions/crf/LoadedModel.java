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
 * @param features the feature with each number
 * @param weights for each feature one weight for each clique of {@code cliques}
 * @param labels the label with each number
 * @param cliques for features of one word, then of two: the labels (numbers) each weight is for
 * @param flags the model's settings
 * @param factories what writes its features
 * @param knownLowerCase the lower-case words it saw in training
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
   * Takes a classifier apart.
   *
   * @throws UnsupportedModelException if it is none of the plain linear-chain CRFs, whose features
   *     are of one or two words
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

  /** A field of an object, whatever its visibility. */
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

  /** A map from string to string that an object keeps to itself; null where it keeps none. */
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
