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
import org.dateline.spark.EmittingIterator;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;

/**
 * Weighs the words of articles by their rarity, as {@link StoryVectors} defines it. It expects rows
 * grouped by language, block and part of the words; in each group the articles to count come first,
 * then the articles whose words are weighed.
 */
final class WeighWords extends EmittingIterator<Row> {

  /** The words of an article that belong to one part of all words, to be counted or weighed. */
  record Part(
      String language,
      Integer block,
      int part,
      boolean counted,
      int place,
      String words,
      byte[] weights)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("language", DataTypes.StringType)
            .add("block", DataTypes.IntegerType)
            .add("part", DataTypes.IntegerType, false)
            .add("counted", DataTypes.BooleanType, false)
            .add("place", DataTypes.IntegerType, false)
            .add("words", DataTypes.StringType, false)
            .add("weights", DataTypes.BinaryType, false);

    static Part of(Row row) {
      return new Part(
          row.getAs("language"),
          row.getAs("block"),
          row.getAs("part"),
          row.getAs("counted"),
          row.getAs("place"),
          row.getAs("words"),
          row.getAs("weights"));
    }

    Row toRow() {
      return RowFactory.create(language, block, part, counted, place, words, weights);
    }

    boolean isOfGroup(Part other) {
      return Objects.equals(language, other.language)
          && Objects.equals(block, other.block)
          && part == other.part;
    }
  }

  /** The heaviest words of an article in one part of all words. */
  record Heaviest(int place, List<String> words, List<Double> weights) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("place", DataTypes.IntegerType, false)
            .add("words", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("weights", DataTypes.createArrayType(DataTypes.DoubleType, false), false);

    static Heaviest of(Row row) {
      return new Heaviest(
          row.getAs("place"), RowValues.list(row, "words"), RowValues.list(row, "weights"));
    }

    Row toRow() {
      return RowFactory.create(place, words.toArray(String[]::new), weights.toArray(Double[]::new));
    }
  }

  private final Iterator<Row> rows;

  @SuppressWarnings("NullAway.Init")
  private Part group;

  @SuppressWarnings("NullAway.Init")
  private WordNumbers counts;

  private long articles;

  WeighWords(Iterator<Row> rows) {
    this.rows = rows;
  }

  /**
   * One row per part of an article's words. Parts without words have a row too, because every part
   * counts all articles.
   *
   * @param article all words of an article as one part
   */
  static List<Part> parts(Part article, int parts) {
    if (parts == 1) {
      return List.of(article);
    }
    var words = new StringBuilder[parts];
    var weights = new ByteBuffer[parts];
    ByteBuffer all = ByteBuffer.wrap(article.weights());
    Arrays.setAll(words, part -> new StringBuilder());
    Arrays.setAll(weights, part -> ByteBuffer.allocate(all.capacity()));
    for (String word : split(article.words())) {
      int part = Math.floorMod(word.hashCode(), parts);
      words[part].append(words[part].isEmpty() ? "" : " ").append(word);
      if (all.hasRemaining()) {
        weights[part].putDouble(all.getDouble());
      }
    }
    List<Part> made = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      byte[] bytes = Arrays.copyOf(weights[part].array(), weights[part].position());
      made.add(
          new Part(
              article.language(),
              article.block(),
              part,
              article.counted(),
              article.place(),
              words[part].toString(),
              bytes));
    }
    return made;
  }

  @Override
  protected boolean readMore() {
    if (!rows.hasNext()) {
      return false;
    }
    Part article = Part.of(rows.next());
    if (group == null || !article.isOfGroup(group)) {
      group = article;
      counts = new WordNumbers();
      articles = 0;
    }
    if (article.counted()) {
      articles++;
      split(article.words()).forEach(word -> counts.add(word, 1));
    } else if (!article.words().isEmpty()) {
      emit(weigh(article).toRow());
    }
    return true;
  }

  private Heaviest weigh(Part article) {
    List<String> words = split(article.words());
    ByteBuffer given = ByteBuffer.wrap(article.weights());
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
    return new Heaviest(
        article.place(),
        Arrays.stream(top).map(words::get).toList(),
        Arrays.stream(top).map(i -> weights[i]).toList());
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
