package org.dateline.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Writes the table of words that news uses anyway: how many of a thousand articles of the two
 * corpora have each near their beginning.
 *
 * <p>Arguments: the shared folder, a folder kept between measurements, the file to write.
 */
final class WordShareLearning {
  private static final double MIN_SHARE = 0.003;

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    Map<String, Double> shares = new TreeMap<>();
    try (SparkSession spark = StoryCorpus.session(folder.resolve("scratch"))) {
      for (String file : List.of(StoryCorpus.ALLSIDES, StoryCorpus.CCTV)) {
        Dataset<Row> articles = StoryCorpus.articles(spark, Path.of(args[0]), folder, file);
        double all = articles.count();
        FlatMapFunction<Row, String> words =
            row -> StoryWords.of(row.getString(0), row.getString(1)).keySet().iterator();
        for (Row row :
            articles
                .select("title", "text")
                .flatMap(words, Encoders.STRING())
                .groupBy("value")
                .agg(count(lit(1)).as("articles"))
                .filter(col("articles").geq(all * MIN_SHARE))
                .collectAsList()) {
          shares.merge(row.getString(0), row.getLong(1) / all, Math::max);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Articles of a thousand whose title or beginning has the word; scripts/quality learn-words");
    shares.forEach((word, share) -> lines.add(word + "\t" + Math.round(1000 * share)));
    Files.write(Path.of(args[2]), lines);
    System.out.printf("%,d words%n", shares.size());
  }

  private WordShareLearning() {}
}
