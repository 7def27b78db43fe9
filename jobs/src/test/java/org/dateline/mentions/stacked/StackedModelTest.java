package org.dateline.mentions.stacked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The second model with made-up weights, against all sequences of labels. */
class StackedModelTest {
  private static final String[] WORDS = {
    "Ada/P",
    "Roe/P",
    "Harbour/G",
    "Times/GO",
    "Oslo/L",
    "Finnish/OM",
    "the",
    "of",
    "said",
    "Mr.",
    "NATO/G",
    "-",
    "Bank/LG",
    "house"
  };
  private static final NameList LIST =
      new ToyNames()
          .name("Oslo", ToyNames.LOCATION)
          .name("Harbour Times", ToyNames.ORGANIZATION)
          .list();

  private static String sentence(Random random, int length) {
    var words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** Weights for all features that words of a sentence can have. */
  private static HashedWeights weights(Random random, int width, TreeSet<Integer> features) {
    byte[] steps = new byte[features.size() * width];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) (random.nextInt(41) - 20);
    }
    return new HashedWeights(width, features.stream().mapToInt(f -> f).toArray(), steps);
  }

  private static StackedModel model(Random random, SentenceEvidence evidence) {
    var features = new WordFeatures(evidence, LIST);
    var nodes = new TreeSet<Integer>();
    var edges = new TreeSet<Integer>();
    for (int i = 0; i < features.size(); i++) {
      Arrays.stream(features.node(i)).forEach(nodes::add);
      Arrays.stream(features.edge(i)).forEach(edges::add);
    }
    return new StackedModel(
        LIST,
        weights(random, Labels.COUNT, nodes),
        weights(random, Labels.COUNT * Labels.COUNT, edges));
  }

  private static byte[] written(StackedModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      model.write(out);
    }
    return bytes.toByteArray();
  }

  /** The sum of a sequence, from the weights as the model's parts give them. */
  private static double sum(int[] labels, WordFeatures features, HashedWeights[] weights) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] node = new double[Labels.COUNT];
      if (features.isPlain(i)) {
        Arrays.fill(node, Double.NEGATIVE_INFINITY);
        node[0] = 0;
      } else {
        Arrays.stream(features.node(i)).forEach(feature -> weights[0].addTo(node, feature));
        features.addTrust(i, node);
      }
      double[] edge = new double[Labels.COUNT * Labels.COUNT];
      if (i == 0 || !features.isPlain(i) || !features.isPlain(i - 1)) {
        Arrays.stream(features.edge(i)).forEach(feature -> weights[1].addTo(edge, feature));
      }
      int previous = i == 0 ? Labels.BACKGROUND : labels[i - 1];
      sum += node[labels[i]] + edge[labels[i] * Labels.COUNT + previous];
    }
    return sum;
  }

  @Property(tries = 60)
  void labels_areTheBestOfAllSequences(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int length) {
    var random = new Random(seed);
    SentenceEvidence evidence =
        ToyEvidence.of(sentence(random, length), random.nextBoolean() ? 0.9 : 0.9999);
    var features = new WordFeatures(evidence, LIST);
    var nodes = new TreeSet<Integer>();
    var edges = new TreeSet<Integer>();
    for (int i = 0; i < length; i++) {
      Arrays.stream(features.node(i)).forEach(nodes::add);
      Arrays.stream(features.edge(i)).forEach(edges::add);
    }
    HashedWeights[] weights = {
      weights(random, Labels.COUNT, nodes), weights(random, Labels.COUNT * Labels.COUNT, edges)
    };
    int[] best = null;
    double greatest = Double.NEGATIVE_INFINITY;
    int equallyGood = 0;
    for (int number = 0; number < Math.pow(Labels.COUNT, length); number++) {
      int[] labels = sequence(number, length);
      double sum = sum(labels, features, weights);
      equallyGood = sum > greatest ? 1 : sum == greatest ? equallyGood + 1 : equallyGood;
      best = sum > greatest ? labels : best;
      greatest = Math.max(greatest, sum);
    }
    // Weights are multiples of 1/32, so that sums are exact.
    Assume.that(equallyGood == 1);

    int[] found = new StackedModel(LIST, weights[0], weights[1]).read(evidence).usual();

    assertThat(found)
        .containsExactly(PlaceEdges.without(PersonTitles.without(best, features), features));
  }

  private static int[] sequence(int number, int length) {
    int[] labels = new int[length];
    int rest = number;
    for (int i = 0; i < length; i++) {
      labels[i] = rest % Labels.COUNT;
      rest /= Labels.COUNT;
    }
    return labels;
  }

  @Property(tries = 30)
  void modelReadAgain_labelsAsBefore(@ForAll long seed, @ForAll @IntRange(max = 12) int length)
      throws IOException {
    var random = new Random(seed);
    SentenceEvidence evidence = ToyEvidence.of(sentence(random, length));
    StackedModel model = model(random, evidence);
    StackedModel again = StackedModel.read(new ByteArrayInputStream(written(model)));

    assertThat(again.read(evidence).usual())
        .containsExactly(model.read(evidence).usual())
        .hasSize(length);
    assertThat(again.list().size()).isEqualTo(2);
  }

  @Test
  void modelWithoutWeights_followsWhatBothModelsAreSureOf() {
    var none = new HashedWeights(Labels.COUNT, new int[0], new byte[0]);
    var noPairs = new HashedWeights(Labels.COUNT * Labels.COUNT, new int[0], new byte[0]);
    var model = new StackedModel(LIST, none, noPairs);

    assertThat(model.read(ToyEvidence.of("Ada/P Roe/P left Oslo/L", 0.999)).usual())
        .containsExactly(1, 1, 0, 3);
    assertThat(model.read(ToyEvidence.of("Sen. Roe/P left", 0.999)).usual())
        .containsExactly(0, 1, 0);
    assertThat(model.read(ToyEvidence.of("")).usual()).isEmpty();
  }

  @Test
  void truncatedOrCorruptFile_isAnError() throws IOException {
    byte[] bytes = written(model(new Random(5), ToyEvidence.of("Ada/P Roe/P left Oslo/L")));
    for (int length = 0; length < bytes.length - 8; length += 1 + bytes.length / 40) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> StackedModel.read(new ByteArrayInputStream(cut)))
          .as("%d of %d bytes", length, bytes.length)
          .isInstanceOf(IOException.class);
    }
    assertThatThrownBy(
            () -> StackedModel.read(new ByteArrayInputStream("no model".getBytes(UTF_8))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("GZIP");
  }
}
