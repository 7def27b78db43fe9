package org.dateline.run.show;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.length;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.run.show.EntityLookup.Found;
import org.dateline.spark.RowValues;
import org.dateline.table.EntityMentions;

/**
 * What a run holds of some pairs of entities, read for all of them at once; all by {@link
 * Pair#key}.
 *
 * @param figures rows of {@link Cooccurrence} of all time and of years
 * @param sentences their evidence
 * @param copies among the articles that name both
 */
record PairRows(String run, FirstRows figures, QuotedSentences sentences, ListedCopies copies) {
  private static final int YEAR_LENGTH = 4;
  private static final String BETWEEN = "\t";

  /** Two entities, ordered as {@link Cooccurrence} orders them. */
  record Pair(Found a, Found b) {

    static Pair of(Found one, Found other) {
      boolean ordered = Arrays.compareUnsigned(utf8(one), utf8(other)) < 0;
      return ordered ? new Pair(one, other) : new Pair(other, one);
    }

    private static byte[] utf8(Found entity) {
      return entity.id().getBytes(StandardCharsets.UTF_8);
    }

    String key() {
      return a.id() + BETWEEN + b.id();
    }
  }

  static PairRows of(PublishedRun run, Collection<Pair> pairs) {
    Object[] as = pairs.stream().map(pair -> pair.a().id()).distinct().toArray();
    Object[] bs = pairs.stream().map(pair -> pair.b().id()).distinct().toArray();
    FirstRows figures =
        FirstRows.of(
            run.read(Cooccurrence.SCHEMA)
                .filter(col("entity_a").isin(as).and(col("entity_b").isin(bs)))
                .filter(
                    col("period").equalTo("all").or(length(col("period")).equalTo(YEAR_LENGTH))),
            concat_ws(BETWEEN, col("entity_a"), col("entity_b")),
            Integer.MAX_VALUE,
            col("entity_window").desc(),
            col("period").notEqual("all"),
            col("period"));
    return new PairRows(
        run.id(),
        figures,
        QuotedSentences.at(places(figures.all()), run),
        ListedCopies.among(run, articles(run, pairs)));
  }

  /** Where the evidence of a pair's rows stands. */
  static List<Place> places(List<Row> rows) {
    Set<Place> places = new LinkedHashSet<>();
    for (Row row : rows) {
      for (Row one : RowValues.<Row>list(row, "evidence")) {
        places.add(Place.of(one));
      }
    }
    return new ArrayList<>(places);
  }

  /** The articles that name both of a pair. */
  private static Dataset<Row> articles(PublishedRun run, Collection<Pair> pairs) {
    Object[] ids =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.a(), pair.b()))
            .map(Found::id)
            .distinct()
            .toArray();
    Dataset<Row> named =
        run.read(EntityMentions.SCHEMA)
            .filter(col("entity_id").isin(ids))
            .select("article_id", "entity_id")
            .distinct();
    Column key = concat_ws(BETWEEN, col("a"), col("b"));
    return named
        .withColumnRenamed("entity_id", "a")
        .join(named.withColumnRenamed("entity_id", "b"), new String[] {"article_id"}, "inner")
        .select(key.as("item"), col("article_id"))
        .join(
            named
                .sparkSession()
                .createDataset(pairs.stream().map(Pair::key).distinct().toList(), Encoders.STRING())
                .toDF("item"),
            new String[] {"item"},
            "left_semi");
  }
}
