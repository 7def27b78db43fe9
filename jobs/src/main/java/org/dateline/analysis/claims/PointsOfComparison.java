package org.dateline.analysis.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * Groups the claims of one story, entity and unit into points of comparison.
 *
 * <p>Claims of the same value are one point. Two such points become one, with different values, if
 * no source gives both and their clauses use like words: then they speak of the same thing. Where a
 * source gives both, it speaks of two things.
 */
final class PointsOfComparison {

  /**
   * A claim to compare.
   *
   * @param teller its source, or its article where the source is not known
   * @param value null for a quotation
   */
  record Said(
      String teller,
      String source,
      String articleId,
      Double value,
      String text,
      Double upperValue,
      String qualifier,
      int sentence,
      int valueBegin)
      implements RowShape {

    static final StructType SCHEMA =
        new StructType()
            .add("teller", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("article_id", DataTypes.StringType)
            .add("value", DataTypes.DoubleType)
            .add("text", DataTypes.StringType)
            .add("upper_value", DataTypes.DoubleType)
            .add("qualifier", DataTypes.StringType)
            .add("sentence", DataTypes.IntegerType)
            .add("value_begin", DataTypes.IntegerType);

    static Said of(Row row) {
      return new Said(
          row.getAs("teller"),
          row.getAs("source"),
          row.getAs("article_id"),
          row.getAs("value"),
          row.getAs("text"),
          row.getAs("upper_value"),
          row.getAs("qualifier"),
          row.getAs("sentence"),
          row.getAs("value_begin"));
    }

    static final Comparator<Said> ORDER =
        Comparator.comparingDouble((Said said) -> said.value() == null ? 0 : said.value())
            .thenComparing(Said::source)
            .thenComparing(Said::articleId)
            .thenComparing(Said::valueBegin);
  }

  /** A point on which sources agree or differ, or that one source alone makes. */
  record Point(List<Said> values, String agreement, long tellers, @Nullable Double likeness) {}

  /** With more values of a story, entity and unit than this, like words are not looked for. */
  private static final int MOST_MERGED = 200;

  private final double tolerance;
  private final SameMeasure measure;

  PointsOfComparison(double tolerance, SameMeasure measure) {
    this.tolerance = tolerance;
    this.measure = measure;
  }

  /** The points, by their lowest value; independent of the order of the claims. */
  List<Point> of(List<Said> claims) {
    List<List<Said>> groups = new ArrayList<>();
    for (Said said : claims.stream().sorted(Said.ORDER).toList()) {
      groups.stream()
          .filter(group -> isSame(group.get(0), said))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(said), () -> groups.add(new ArrayList<>(List.of(said))));
    }
    List<List<List<Said>>> points = merge(groups);
    return points.stream().map(PointsOfComparison::point).toList();
  }

  /** Whether two values differ by rounding at most, or one text contains the other. */
  private boolean isSame(Said first, Said other) {
    if (first.value() == null || other.value() == null) {
      String one = plain(first.text());
      String two = plain(other.text());
      return one.contains(two) || two.contains(one);
    }
    double largest = Math.max(Math.abs(first.value()), Math.abs(other.value()));
    return Math.abs(first.value() - other.value()) <= tolerance * largest;
  }

  private static String plain(String text) {
    var plain = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString().toLowerCase(java.util.Locale.ROOT);
  }

  private List<List<List<Said>>> merge(List<List<Said>> groups) {
    List<List<List<Said>>> points = new ArrayList<>();
    for (List<Said> group : groups) {
      boolean few = groups.size() <= MOST_MERGED && group.get(0).value() != null;
      points.stream()
          .filter(point -> few && speaksOf(point, group))
          .findFirst()
          .ifPresentOrElse(
              point -> point.add(group), () -> points.add(new ArrayList<>(List.of(group))));
    }
    return points;
  }

  private boolean speaksOf(List<List<Said>> point, List<Said> group) {
    Set<String> tellers = tellers(group);
    return point.stream().flatMap(List::stream).noneMatch(said -> tellers.contains(said.teller()))
        && measure.mayDiffer(point.get(0).get(0), group.get(0));
  }

  private static Set<String> tellers(List<Said> claims) {
    var tellers = new TreeSet<String>();
    claims.forEach(said -> tellers.add(said.teller()));
    return tellers;
  }

  private static Point point(List<List<Said>> groups) {
    List<Said> values = groups.stream().flatMap(List::stream).sorted(Said.ORDER).toList();
    int tellers = tellers(values).size();
    String agreement = tellers < 2 ? "only_one" : groups.size() < 2 ? "same" : "different";
    return new Point(values, agreement, tellers, tellers < 2 ? null : leastLikeness(values));
  }

  private static double leastLikeness(List<Said> values) {
    List<Said> few = values.subList(0, Math.min(values.size(), MOST_MERGED));
    double least = 1;
    for (Said one : few) {
      Set<String> words = ClaimWords.of(one.text());
      for (Said other : few) {
        if (!one.teller().equals(other.teller())) {
          least = Math.min(least, ClaimWords.likeness(words, ClaimWords.of(other.text())));
        }
      }
    }
    return least;
  }
}
