package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class StoryVectorsTest {
  private static final StructType READ =
      new StructType()
          .add("place", DataTypes.IntegerType, false)
          .add("language", DataTypes.StringType)
          .add("day", DataTypes.IntegerType)
          .add("words", DataTypes.StringType, false)
          .add("weights", DataTypes.BinaryType, false);

  /**
   * Two blocks of four weeks and the one after them; an article without a date; one of another
   * language.
   */
  private static final List<Row> ARTICLES =
      List.of(
          article(0, "en", 28, "ferri harbour storm"),
          article(1, "en", 57, "ferri zyqua"),
          article(2, "en", 84, "ferri zyqua storm qwopp"),
          article(3, "en", 85, "ferri"),
          article(4, "en", null, "ferri zyqua qwopp"),
          article(5, "zh", 84, "大桥 ferri"),
          article(6, "en", 86, ""));

  private static Row article(int place, String language, Integer day, String words) {
    int count = words.isEmpty() ? 0 : words.split(" ").length;
    ByteBuffer weights = ByteBuffer.allocate(count * Double.BYTES);
    for (int i = 0; i < count; i++) {
      weights.putDouble(1 + i);
    }
    return RowFactory.create(place, language, day, words, weights.array());
  }

  private static Dataset<Row> articles() {
    return SharedSpark.session().createDataFrame(ARTICLES, READ);
  }

  @Test
  void rarity_isOfTheTwoBlocksBefore() {
    Row vector = StoryVectors.of(articles()).filter("place = 2").head();
    List<String> words = vector.getList(1);
    List<Integer> weights = vector.getList(2);
    // Two articles are before it; words that the table lacks count 0.2 in 200 more.
    double zyqua = 2 * -Math.log(1.2 / 202);
    double qwopp = 4 * -Math.log(0.2 / 202);
    assertThat(words).startsWith("qwopp").hasSize(4);
    assertThat((double) weights.get(words.indexOf("zyqua")) / weights.get(0))
        .isCloseTo(zyqua / qwopp, within(0.001));
    assertThat(weights.stream().mapToDouble(weight -> weight * (double) weight).sum())
        .isCloseTo(1e8, within(1e5));
  }

  @Test
  void wordsInParts_giveTheSameVectors() {
    List<String> whole = TestRows.sorted(StoryVectors.of(articles()));
    assertThat(whole).hasSize(6);
    assertThat(TestRows.sorted(StoryVectors.of(articles(), 1))).isEqualTo(whole);
  }

  @Test
  void partsOfAnArticle_holdEachWordOnceWithItsWeight() {
    var article =
        new WeighWords.Part("en", 3, 0, false, 2, "ferri zyqua storm", weightsOf(1, 2, 3));
    List<WeighWords.Part> parts = WeighWords.parts(article, 3);
    assertThat(parts).hasSize(3);
    List<String> words = new ArrayList<>();
    for (WeighWords.Part part : parts) {
      ByteBuffer weights = ByteBuffer.wrap(part.weights());
      Arrays.stream(part.words().split(" "))
          .filter(word -> !word.isEmpty())
          .forEach(word -> words.add(word + weights.getDouble()));
      assertThat(weights.hasRemaining()).isFalse();
    }
    assertThat(words).containsExactlyInAnyOrder("ferri1.0", "zyqua2.0", "storm3.0");
  }

  private static byte[] weightsOf(double... weights) {
    ByteBuffer bytes = ByteBuffer.allocate(weights.length * Double.BYTES);
    Arrays.stream(weights).forEach(bytes::putDouble);
    return bytes.array();
  }
}
