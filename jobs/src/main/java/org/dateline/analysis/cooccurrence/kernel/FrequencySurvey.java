package org.dateline.analysis.cooccurrence.kernel;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;

/**
 * What is known of a corpus after one reading: in how many articles each entity is, and a sample of
 * articles to balance the work by. The sample decides who counts what, never what is counted.
 *
 * <p>4 bytes for each entity of the corpus, and a sample of at most {@link ArticleSample#LIMIT}
 * numbers.
 */
final class FrequencySurvey implements Serializable {
  private static final long serialVersionUID = 1L;

  private int[] frequencies = new int[0];
  private final ArticleSample sample = new ArticleSample();

  static FrequencySurvey of(JavaRDD<CountedArticle> articles) {
    return articles.treeAggregate(
        new FrequencySurvey(),
        (survey, article) -> survey.plus(article.getEntities()),
        FrequencySurvey::plus);
  }

  /** Articles with the entity of each number. */
  int[] frequencies() {
    return frequencies;
  }

  ArticleSample sample() {
    return sample;
  }

  FrequencySurvey plus(int[] entities) {
    if (entities.length == 0) {
      return this;
    }
    reserve(entities[entities.length - 1] + 1);
    int previous = -1;
    for (int entity : entities) {
      if (entity != previous) {
        frequencies[entity]++;
        previous = entity;
      }
    }
    sample.add(entities);
    return this;
  }

  private void reserve(int numbers) {
    if (numbers > frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, Math.max(numbers, frequencies.length * 3 / 2));
    }
  }

  private FrequencySurvey plus(FrequencySurvey other) {
    reserve(other.frequencies.length);
    for (int i = 0; i < other.frequencies.length; i++) {
      frequencies[i] += other.frequencies[i];
    }
    sample.addAll(other.sample);
    return this;
  }
}
