package org.dateline.stories;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The weights of articles' words by their rarity. Rows come by language, block and part of the
 * words; in each first the articles that are counted, then those whose words are weighed.
 */
final class WeighWords extends EmittingIterator<Row> {
  static final StructType READ =
      new StructType()
          .add("language", DataTypes.StringType)
          .add("block", DataTypes.IntegerType)
          .add("part", DataTypes.IntegerType, false)
          .add("counted", DataTypes.BooleanType, false)
          .add("place", DataTypes.IntegerType, false)
          .add("words", DataTypes.StringType, false)
          .add("weights", DataTypes.BinaryType, false);

  /** The heaviest words of an article of those of one part. */
  static final StructType MADE =
      new StructType()
          .add("place", DataTypes.IntegerType, false)
          .add("words", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("weights", DataTypes.createArrayType(DataTypes.DoubleType, false), false);

  private final Iterator<Row> rows;
  private Row group;
  private WordNumbers counts;
  private long articles;

  WeighWords(Iterator<Row> rows) {
    this.rows = rows;
  }

  /**
   * A row for each part of an article's words, also where it has none of them: articles are counted
   * in each part.
   *
   * @param article language, block, counted, place, words, weights
   */
  static List<Row> parts(Row article, int parts) {
    if (parts == 1) {
      return List.of(part(article, 0, article.getString(4), article.<byte[]>getAs(5)));
    }
    var words = new StringBuilder[parts];
    var weights = new ByteBuffer[parts];
    ByteBuffer all = ByteBuffer.wrap(article.<byte[]>getAs(5));
    Arrays.setAll(words, part -> new StringBuilder());
    Arrays.setAll(weights, part -> ByteBuffer.allocate(all.capacity()));
    for (String word : split(article.getString(4))) {
      int part = Math.floorMod(word.hashCode(), parts);
      words[part].append(words[part].isEmpty() ? "" : " ").append(word);
      if (all.hasRemaining()) {
        weights[part].putDouble(all.getDouble());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      byte[] bytes = Arrays.copyOf(weights[part].array(), weights[part].position());
      rows.add(part(article, part, words[part].toString(), bytes));
    }
    return rows;
  }

  private static Row part(Row article, int part, String words, byte[] weights) {
    return RowFactory.create(
        article.get(0), article.get(1), part, article.get(2), article.get(3), words, weights);
  }

  @Override
  boolean readMore() {
    if (!rows.hasNext()) {
      return false;
    }
    Row row = rows.next();
    if (group == null || !isSameGroup(row)) {
      group = row;
      counts = new WordNumbers();
      articles = 0;
    }
    if (row.getBoolean(3)) {
      articles++;
      split(row.getString(5)).forEach(word -> counts.add(word, 1));
    } else if (!row.getString(5).isEmpty()) {
      emit(weighArticle(row));
    }
    return true;
  }

  private boolean isSameGroup(Row row) {
    return Objects.equals(group.get(0), row.get(0))
        && Objects.equals(group.get(1), row.get(1))
        && group.getInt(2) == row.getInt(2);
  }

  private Row weighArticle(Row row) {
    List<String> words = split(row.getString(5));
    ByteBuffer given = ByteBuffer.wrap(row.<byte[]>getAs(6));
    double[] weights = new double[words.size()];
    Integer[] order = new Integer[words.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = given.getDouble() * rarity(words.get(i));
      order[i] = i;
    }
    Arrays.sort(
        order,
        (one, other) -> {
          int heavier = Double.compare(weights[other], weights[one]);
          return heavier != 0 ? heavier : words.get(one).compareTo(words.get(other));
        });
    Integer[] top = Arrays.copyOf(order, Math.min(StoryVectors.WORDS, order.length));
    return RowFactory.create(
        row.get(4),
        Arrays.stream(top).map(words::get).toArray(String[]::new),
        Arrays.stream(top).map(i -> weights[i]).toArray(Double[]::new));
  }

  private double rarity(String word) {
    double with = counts.of(word) + StoryVectors.PRIOR * WordShares.of(word);
    return -StrictMath.log(Math.min(1, with / (articles + StoryVectors.PRIOR)));
  }

  private static List<String> split(String words) {
    List<String> split = new ArrayList<>();
    int begin = 0;
    while (begin < words.length()) {
      int end = words.indexOf(' ', begin);
      end = end < 0 ? words.length() : end;
      split.add(words.substring(begin, end));
      begin = end + 1;
    }
    return split;
  }
}
