package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Labels the words of sentences as CoreNLP's {@code CRFClassifier} does with the same model, token
 * for token, at a fraction of the time: features are looked up as numbers, not written as text.
 * Reads only the text of the words. Safe to call from many threads at once.
 */
public final class CrfDecoder {
  /**
   * Words kept in each of the cache's two generations; 20,000 take about 15 MB, in Chinese twice
   * that.
   */
  private static final int MOST_WORDS = 20_000;

  /**
   * Features read up to two words before and after, so a sentence needs at least that much padding.
   */
  private static final int LEAST_WIDTH = 2;

  private final SeqClassifierFlags flags;
  private final List<String> labels;
  private final int background;
  private final CompiledFeatures features;
  private final Clusters clusters;
  private final @Nullable Gazettes gazettes;
  private final NameScores.Patterns patterns;
  private final WordCache words;
  private final Word padding;

  private CrfDecoder(LoadedModel model, int mostWords) {
    flags = model.flags();
    labels = model.labels();
    background = labels.indexOf(flags.backgroundSymbol);
    features = new CompiledFeatures(model);
    clusters = new Clusters(model);
    gazettes = Gazettes.of(model, features);
    patterns = NameScores.Patterns.of(features);
    var reader = new WordReader(model, features, clusters);
    words = new WordCache(reader, mostWords);
    padding = reader.padding();
  }

  /**
   * Compiles a model of names that CoreNLP loaded. The classifier is not needed afterwards.
   *
   * @throws UnsupportedModelException if the model computes features in a way the decoder does not
   *     know
   */
  public static CrfDecoder compile(CRFClassifier<?> classifier) {
    return compile(classifier, MOST_WORDS);
  }

  static CrfDecoder compile(CRFClassifier<?> classifier, int mostWords) {
    LoadedModel model = LoadedModel.of(classifier);
    SupportedFlags.checkNames(model);
    return new CrfDecoder(model, mostWords);
  }

  /** The label of each word of a sentence. */
  public List<String> labels(List<? extends HasWord> sentence) {
    return Arrays.stream(path(sentence).labels()).mapToObj(labels::get).toList();
  }

  /** All labels of the model, in the order of their numbers. */
  public List<String> labels() {
    return labels;
  }

  /** The label of words outside names. */
  String background() {
    return labels.get(background);
  }

  /** Bytes of the compiled tables, without the cached words. */
  public long bytes() {
    return features.bytes() + clusters.bytes() + (gazettes == null ? 0 : gazettes.bytes());
  }

  /** The best sequence of labels, and the probability of each label of each word. */
  public Marginals marginals(List<? extends HasWord> sentence) {
    var probabilities = new ForwardBackward(labels.size(), sentence.size(), background);
    int[] best = path(sentence, probabilities::step).labels();
    return new Marginals(labels, best, probabilities.probabilities());
  }

  /** The distributional-similarity class of a word by the model's lexicon; null if it has none. */
  public @Nullable String cluster(String word) {
    return clusters.of(word);
  }

  BestPath path(List<? extends HasWord> sentence) {
    return path(sentence, (node, edge) -> {});
  }

  private BestPath path(
      List<? extends HasWord> sentence, BiConsumer<double[], double[]> alsoTakes) {
    int width = Math.max(flags.disjunctionWidth, LEAST_WIDTH);
    var padded = new Word[sentence.size() + 2 * width];
    Arrays.fill(padded, padding);
    for (int i = 0; i < sentence.size(); i++) {
      padded[width + i] = words.word(sentence.get(i).word());
    }
    int[][] listed = gazettes == null ? null : gazettes.rows(padded);
    var scores = new NameScores(features, flags, patterns, padded, width, listed);
    var path = new BestPath(labels.size(), sentence.size(), background);
    for (int i = 0; i < sentence.size(); i++) {
      double[] node = scores.node(i);
      double[] edge = scores.edge(i);
      path.step(node, edge);
      alsoTakes.accept(node, edge);
    }
    return path;
  }
}
