package org.dateline.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.Tables;

/**
 * B-cubed precision, recall and F1 ({@link BCubed}) of stories and threads on news of single
 * shootings: events of one kind, in the order of their days. Beside them TF-IDF with single and
 * average linkage over all items, with the thresholds that are best on the development half. A half
 * is one of incidents, by a hash of their names; all items are read together.
 *
 * <p>Arguments: the folder of the set, a folder for intermediate files, and {@code blind} to score
 * the half whose errors nobody reads.
 */
final class ShootingsQuality {
  private static final double STEP = 0.02;

  private final List<GoldArticle> articles;
  private final Map<String, Long> sizes;
  private final boolean withBlind;

  private ShootingsQuality(List<GoldArticle> articles, boolean withBlind) {
    this.articles = articles;
    this.sizes = articles.stream().collect(groupingBy(GoldArticle::event, counting()));
    this.withBlind = withBlind;
  }

  public static void main(String[] args) throws IOException {
    var quality =
        new ShootingsQuality(
            Shootings.read(Path.of(args[0])), args.length > 2 && args[2].equals("blind"));
    try (SparkSession spark = StoryCorpus.session(Path.of(args[1], "scratch"))) {
      quality.printOfJob(spark);
    }
    for (Linkage linkage : Linkage.values()) {
      quality.printOfWords(linkage);
    }
  }

  private void printOfJob(SparkSession spark) {
    Dataset<Row> rows =
        spark.createDataFrame(
            articles.stream().map(GoldArticle::toRow).toList(), Articles.SCHEMA.structType());
    Tables found = GroupStories.compute(Tables.of(Articles.SCHEMA, rows), StoryCorpus.PARAMS);
    Map<String, String> stories = column(found.get(StoryArticles.SCHEMA), "article_id", "story_id");
    Map<String, String> threads = column(found.get(StoryThreads.SCHEMA), "story_id", "thread_id");
    print("stories", article -> stories.get(article.id()));
    print("threads", article -> threads.get(stories.get(article.id())));
  }

  private static Map<String, String> column(Dataset<Row> rows, String key, String value) {
    Map<String, String> column = new HashMap<>();
    rows.select(key, value)
        .collectAsList()
        .forEach(row -> column.put(row.getString(0), row.getString(1)));
    return column;
  }

  private void printOfWords(Linkage linkage) {
    Linkage.Tree tree =
        linkage.tree(
            TfIdf.cosines(
                articles.stream().map(item -> item.title() + "\n" + item.text()).toList()));
    double best =
        IntStream.range(1, (int) (1 / STEP))
            .mapToObj(step -> step * STEP)
            .max(
                Comparator.comparing(
                    threshold ->
                        BCubed.of(articles, groups(tree, threshold), GoldArticle::event, half(true))
                            .f1()))
            .orElseThrow();
    print(
        "TF-IDF, %s linkage, %.2f".formatted(linkage.name().toLowerCase(Locale.ROOT), best),
        groups(tree, best));
  }

  private Function<GoldArticle, String> groups(Linkage.Tree tree, double threshold) {
    int[] clusters = tree.clusters(threshold);
    Map<GoldArticle, String> groups = new HashMap<>();
    for (int i = 0; i < clusters.length; i++) {
      groups.put(articles.get(i), String.valueOf(clusters[i]));
    }
    return groups::get;
  }

  private void print(String what, Function<GoldArticle, String> group) {
    System.out.println(what);
    for (boolean development : withBlind ? new boolean[] {true, false} : new boolean[] {true}) {
      Predicate<GoldArticle> half = half(development);
      String name = development ? "development" : "blind";
      print(name, group, half);
      print(name + ", one item", group, half.and(item -> sizes.get(item.event()) == 1));
      print(name + ", several", group, half.and(item -> sizes.get(item.event()) > 1));
    }
  }

  private void print(
      String what, Function<GoldArticle, String> group, Predicate<GoldArticle> counted) {
    BCubed score = BCubed.of(articles, group, GoldArticle::event, counted);
    System.out.printf("  %-24s %,5d items: %s%n", what, score.items(), score);
  }

  private static Predicate<GoldArticle> half(boolean development) {
    return item ->
        (UUID.nameUUIDFromBytes(("half" + item.event()).getBytes(UTF_8)).getLeastSignificantBits()
                    % 2
                == 0)
            == development;
  }
}
