package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashedWeightsTest {

  private static byte[] written(HashedWeights weights) throws IOException {
    var bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static HashedWeights read(int width, byte[] bytes) throws IOException {
    return HashedWeights.read(width, new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Property(tries = 200)
  void weights_areFoundByTheirFeatureBeforeAndAfterWriting(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int width,
      @ForAll @IntRange(max = 200) int size)
      throws IOException {
    var random = new Random(seed);
    int[] features = random.ints(size, -1_000, 1_000).sorted().distinct().toArray();
    byte[] steps = new byte[features.length * width];
    random.nextBytes(steps);
    var weights = new HashedWeights(width, features, steps);
    var again = read(width, written(weights));

    assertThat(weights.size()).isEqualTo(again.size()).isEqualTo(features.length);
    for (int feature = -1_000; feature < 1_000; feature += 7) {
      double[] expected = new double[width];
      int row = Arrays.binarySearch(features, feature);
      for (int i = 0; row >= 0 && i < width; i++) {
        expected[i] = steps[row * width + i] / 32.0;
      }
      for (HashedWeights one : new HashedWeights[] {weights, again}) {
        double[] sums = new double[width];
        one.addTo(sums, feature);
        assertThat(sums).containsExactly(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 32",
    "-1, -32",
    "0.5, 16",
    "0.03, 1",
    "0.015, 0",
    "3.97, 127",
    "100, 127",
    "-4, -128",
    "-100, -128",
    "NaN, 0"
  })
  void weights_areRoundedToStepsWithinTheirRange(double weight, int steps) {
    assertThat(HashedWeights.steps(weight)).isEqualTo((byte) steps);
  }

  @Test
  void featuresThatCollide_areAllFound() {
    // All end in the same bits, so that all want the same slot.
    int[] features = {0, 1 << 16, 2 << 16, 3 << 16, 4 << 16};
    var weights = new HashedWeights(1, features, new byte[] {32, 64, 96, -32, -64});
    double[] found = new double[5];
    for (int i = 0; i < found.length; i++) {
      double[] sums = new double[1];
      weights.addTo(sums, features[i]);
      found[i] = sums[0];
    }
    assertThat(found).containsExactly(1, 2, 3, -1, -2);
    double[] none = new double[1];
    weights.addTo(none, 5 << 16);
    assertThat(none).containsExactly(0);
  }

  @Test
  void noFeatures_haveNoWeights() throws IOException {
    double[] sums = new double[3];
    read(3, written(new HashedWeights(3, new int[0], new byte[0]))).addTo(sums, 0);
    assertThat(sums).containsOnly(0);
  }

  @Test
  void truncatedWeights_areAnError() throws IOException {
    byte[] bytes = written(new HashedWeights(2, new int[] {1, 9}, new byte[] {1, 2, 3, 4}));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(2, cut)).isInstanceOf(EOFException.class);
    }
  }
}
