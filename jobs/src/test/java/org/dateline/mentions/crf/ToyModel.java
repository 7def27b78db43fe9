package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * A model of three labels, O, PERSON and PLACE, written down feature by feature: {@code new
 * ToyModel().node("Oslo-WORD", 0, 0, 2)}. Each pair of labels is allowed but PERSON after PLACE.
 */
final class ToyModel {
  static final List<String> LABELS = List.of("O", "PERSON", "PLACE");
  static final int[][] NODES = {{0}, {1}, {2}};

  /** Previous label and label; one pair is left out, and they are in no order. */
  static final int[][] EDGES = {{0, 0}, {1, 0}, {2, 0}, {0, 1}, {1, 1}, {2, 2}, {1, 2}, {0, 2}};

  private final HashIndex<String> features = new HashIndex<>();
  private final List<float[]> weights = new ArrayList<>();
  private final Properties settings = new Properties();
  private final Set<String> lowerCase;

  ToyModel(String... lowerCase) {
    this.lowerCase = Set.of(lowerCase);
    set("wordShape", "chris2useLC");
  }

  /** A setting of CoreNLP's. */
  ToyModel set(String name, String value) {
    settings.setProperty(name, value);
    return this;
  }

  /** A feature of one word, by its text without the mark of its clique. */
  ToyModel node(String text, float... ofLabels) {
    return feature(text + "|C", ofLabels);
  }

  /** A feature of two words, with a weight for each of {@link #EDGES}. */
  ToyModel edge(String text, float... ofPairs) {
    return feature(text + "|CpC", ofPairs);
  }

  ToyModel feature(String text, float... ofCliques) {
    features.add(text);
    weights.add(ofCliques);
    return this;
  }

  SeqClassifierFlags flags() {
    return new SeqClassifierFlags(settings);
  }

  LoadedModel loaded() {
    var factory = new NERFeatureFactory<CoreLabel>();
    SeqClassifierFlags flags = flags();
    factory.init(flags);
    return new LoadedModel(
        features,
        weights.toArray(float[][]::new),
        LABELS,
        List.of(NODES, EDGES),
        flags,
        List.of(factory),
        lowerCase);
  }
}
