package org.dateline.mentions.crf;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.wordseg.Gale2007ChineseSegmenterFeatureFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A segmentation model written down feature by feature: label 1 where a word begins, 0 within. */
final class ToySegmenter {
  private final HashIndex<String> features = new HashIndex<>();
  private final List<float[]> weights = new ArrayList<>();

  /** Adds a feature: two weights for labels 0 and 1; or four for pairs, see {@link #loaded}. */
  ToySegmenter add(String feature, float... ofCliques) {
    features.add(feature);
    weights.add(ofCliques);
    return this;
  }

  /** Pairs are 0 after 0, 0 after 1, 1 after 0, 1 after 1. */
  LoadedModel loaded() {
    return new LoadedModel(
        features,
        weights.toArray(float[][]::new),
        List.of("0", "1"),
        List.of(new int[][] {{0}, {1}}, new int[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}),
        new SeqClassifierFlags(),
        List.of(new Gale2007ChineseSegmenterFeatureFactory<CoreLabel>()),
        Set.of());
  }
}
