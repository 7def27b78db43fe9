package org.dateline.analysis.cooccurrence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.testing.Params;

/** The kernel without Spark, against counting each pair of each article in a map. */
class KernelPropertyTest {

  @Property(tries = 60)
  void anyRanges_countEachPairOnce(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int ranges) {
    List<CountedArticle> articles = articles(new Random(seed));

    Map<List<Integer>, Long> counted = new TreeMap<>(ORDER);
    for (RowBlock block : blocks(articles, 2, ranges, false)) {
      new ArticleCountSweep(block, ranks(articles, 2), 2)
          .forEachRemaining(
              pair ->
                  assertThat(
                          counted.put(
                              List.of(pair.getNumberA(), pair.getNumberB()),
                              (long) pair.getArticles()))
                      .isNull());
    }

    assertThat(counted).isEqualTo(naive(articles, 2, CountedArticle::getNumber));
  }

  @Property(tries = 60)
  void anyRanges_countDistinctStoriesCopyGroupsAndSources(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int ranges) {
    List<CountedArticle> articles = articles(new Random(seed));
    var params =
        Params.of(
            CooccurrenceParams.class,
            "windows=[article]",
            "periods=[all]",
            "min-articles=1",
            "evidence=0",
            "megabytes-per-task=1");

    Map<List<Integer>, Long> stories = new TreeMap<>(ORDER);
    Map<List<Integer>, Long> copyGroups = new TreeMap<>(ORDER);
    Map<List<Integer>, Long> sources = new TreeMap<>(ORDER);
    for (RowBlock block : blocks(articles, 1, ranges, true)) {
      new PairSweep(block, ranks(articles, 1), params, CountedPeriods.of(List.of(0)))
          .forEachRemaining(
              pair -> {
                var key = List.of(pair.getNumberA(), pair.getNumberB());
                stories.put(key, pair.getStories());
                copyGroups.put(key, pair.getOriginals());
                sources.put(key, pair.getSources());
              });
    }

    assertThat(stories).isEqualTo(naive(articles, 1, CountedArticle::getStory));
    assertThat(copyGroups).isEqualTo(naive(articles, 1, CountedArticle::getCopyGroup));
    assertThat(sources).isEqualTo(naive(articles, 1, CountedArticle::getSource));
  }

  private static final java.util.Comparator<List<Integer>> ORDER =
      java.util.Comparator.<List<Integer>>comparingInt(pair -> pair.get(0))
          .thenComparingInt(pair -> pair.get(1));

  private static EntityRanks ranks(List<CountedArticle> articles, int least) {
    return EntityRanks.of(survey(articles).frequencies(), least);
  }

  private static FrequencySurvey survey(List<CountedArticle> articles) {
    var survey = new FrequencySurvey();
    articles.forEach(article -> survey.plus(article.getEntities()));
    return survey;
  }

  private static List<RowBlock> blocks(
      List<CountedArticle> articles, int least, int wanted, boolean described) {
    var ranks = ranks(articles, least);
    var ranges = RowRanges.balance(survey(articles), ranks, wanted, Long.MAX_VALUE, described);
    List<List<int[]>> parts = new ArrayList<>();
    IntStream.range(0, ranges.size()).forEach(range -> parts.add(new ArrayList<>()));
    PackedArticles.pack(articles.iterator(), ranks, ranges, described)
        .forEachRemaining(chunk -> parts.get(chunk._1()).add(chunk._2()));
    return IntStream.range(0, ranges.size())
        .mapToObj(
            range ->
                RowBlock.load(
                    parts.get(range), ranges.start(range), ranges.start(range + 1), described))
        .toList();
  }

  private static Map<List<Integer>, Long> naive(
      List<CountedArticle> articles,
      int least,
      java.util.function.ToIntFunction<CountedArticle> property) {
    Map<List<Integer>, List<Integer>> found = new TreeMap<>(ORDER);
    for (CountedArticle article : articles) {
      int[] entities = article.getEntities();
      for (int i = 0; i < entities.length; i++) {
        for (int j = i + 1; j < entities.length; j++) {
          found
              .computeIfAbsent(List.of(entities[i], entities[j]), pair -> new ArrayList<>())
              .add(property.applyAsInt(article));
        }
      }
    }
    Map<List<Integer>, Long> counts = new TreeMap<>(ORDER);
    found.forEach(
        (pair, values) -> {
          if (values.size() >= least) {
            counts.put(pair, (long) new HashSet<>(values).size());
          }
        });
    return counts;
  }

  private static List<CountedArticle> articles(Random random) {
    int count = 1 + random.nextInt(60);
    return IntStream.range(0, count).mapToObj(number -> article(number, random)).toList();
  }

  private static CountedArticle article(int number, Random random) {
    Set<Integer> entities = new HashSet<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      entities.add(random.nextInt(7) * random.nextInt(7));
    }
    var article = new CountedArticle();
    article.setArticleId("article-" + number);
    article.setNumber(number);
    article.setDay(random.nextInt(4) == 0 ? CountedArticle.UNDATED : random.nextInt(90));
    article.setStory(random.nextInt(number + 1));
    article.setCopyGroup(random.nextInt(number + 1));
    article.setSource(random.nextInt(5));
    article.setEntities(entities.stream().mapToInt(Integer::intValue).sorted().toArray());
    return article;
  }
}
