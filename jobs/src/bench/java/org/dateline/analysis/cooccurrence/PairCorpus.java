package org.dateline.analysis.cooccurrence;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;

/**
 * Made-up articles: 12 entities each on average (log-normal, 99 % have at most 48), drawn by Zipf's
 * law from half as many entities as there are articles. They are {@code independent}, or {@code
 * clustered}: then 20 neighbours are about one event and take four of five entities from its 30. A
 * fifth of the articles are copies of the one before, five neighbours are a story, 300 sources are
 * as unequal as entities are, and days follow the numbers over two years.
 */
public record PairCorpus(int articles, boolean clustered) implements Serializable {
  private static final double MEAN_OF_LOGARITHM = Math.log(12) - 0.7 * 0.7 / 2;
  private static final int EVENT = 20;
  private static final int EVENT_ENTITIES = 30;

  public Dataset<CountedArticle> make(SparkSession spark) {
    MapFunction<Long, CountedArticle> article = number -> article(number.intValue());
    return spark.range(0, articles, 1, 4).map(article, Encoders.bean(CountedArticle.class));
  }

  private CountedArticle article(int number) {
    var random = new Random(number * 31L + 7);
    random.nextLong();
    var article = new CountedArticle();
    article.setArticleId("article-" + number);
    article.setNumber(number);
    article.setDay((int) (16_000 + 730L * number / articles));
    article.setCopy(number % 5 == 4);
    article.setCopyGroup(number % 5 == 4 ? number - 1 : number);
    article.setStory(number / 5 * 5);
    article.setSource((int) zipf(random, 300));
    article.setEntities(entities(number, random));
    return article;
  }

  private int[] entities(int number, Random random) {
    int count = (int) Math.round(Math.exp(MEAN_OF_LOGARITHM + 0.7 * random.nextGaussian()));
    int[] event = clustered ? event(number / EVENT) : null;
    int[] drawn = new int[Math.max(1, count)];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] =
          clustered && random.nextInt(5) > 0
              ? event[random.nextInt(EVENT_ENTITIES)]
              : entity(random);
    }
    return Arrays.stream(drawn).sorted().distinct().toArray();
  }

  private int[] event(int event) {
    var random = new Random(event * 97L + 3);
    random.nextLong();
    int[] entities = new int[EVENT_ENTITIES];
    Arrays.setAll(entities, i -> entity(random));
    return entities;
  }

  /** Numbers say nothing of frequency, as those of real entities do not. */
  private int entity(Random random) {
    int entities = articles / 2;
    return (int) (zipf(random, entities) * 7_368_787L % entities);
  }

  /** 0 to n - 1, each with a probability of about 1 / (k + 3). */
  private static long zipf(Random random, int n) {
    double u = random.nextDouble();
    return Math.min(n - 1L, (long) (3 * Math.pow((n + 3.0) / 3, u)) - 3);
  }
}
