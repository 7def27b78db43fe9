package org.dateline.run.report;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.trends.Bursts;
import org.dateline.run.message.Counted;
import org.dateline.run.message.TextTable;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.spark.RowValues;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.RejectedArticles;

/** A readable digest of a published run: a few rows of each answer, with sentences as evidence. */
public final class Digest {
  private static final int TOP_ENTITIES = 12;
  private static final int TOP_PAIRS = 6;
  private static final int TOP_BURSTS = 4;
  private static final int PER_SOURCE = 3;
  private static final int TOP_SOURCES = 8;
  private static final int TOP_REJECTIONS = 10;
  private static final double MAX_Q = 0.05;

  private final PublishedRun run;

  public Digest(PublishedRun run) {
    this.run = run;
  }

  public String text() {
    return String.join("\n", overview(), topEntities(), pairs(), rising(), outlets(), rejections());
  }

  private String overview() {
    Row row =
        run.read(Articles.SCHEMA)
            .agg(
                functions.count("*").as("articles"),
                functions.count_distinct(col("source")).as("sources"),
                functions.min("published_date").as("first_day"),
                functions.max("published_date").as("last_day"),
                functions.count_if(col("published_date").isNull()).as("undated"))
            .head();
    String articles =
        "%s from %s"
            .formatted(
                Counted.of(row, "articles", "article"), Counted.of(row, "sources", "source"));
    return row.getAs("first_day") == null
        ? articles + ", none with a usable date.\n"
        : "%s, %s to %s; %,d without a usable date.\n"
            .formatted(
                articles,
                row.getAs("first_day"),
                row.getAs("last_day"),
                row.<Long>getAs("undated"));
  }

  private String topEntities() {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("articles", "mentions", "type", "entity"));
    run.read(Entities.SCHEMA)
        .filter(col("subject_articles").gt(0))
        .orderBy(col("subject_articles").desc(), col("subject_mentions").desc(), col("entity_id"))
        .limit(TOP_ENTITIES)
        .collectAsList()
        .forEach(
            row ->
                lines.add(
                    List.of(
                        String.valueOf(row.<Long>getAs("subject_articles")),
                        String.valueOf(row.<Long>getAs("subject_mentions")),
                        row.getAs("type"),
                        row.getAs("name"))));
    return "WHO IS IN THE NEWS\n" + indent(TextTable.of(lines));
  }

  private String pairs() {
    var strongest =
        run.read(Cooccurrence.SCHEMA)
            .filter("entity_window = 'sentence' and period = 'all'")
            .orderBy(col("log_likelihood").desc(), col("entity_a"), col("entity_b"))
            .limit(TOP_PAIRS);
    var named = withName(withName(strongest, "entity_a", "name_a"), "entity_b", "name_b");
    var text = new StringBuilder("WHO APPEARS WITH WHOM (strongest pairs, same sentence)\n");
    List<Row> rows =
        named
            .orderBy(col("log_likelihood").desc(), col("entity_a"), col("entity_b"))
            .collectAsList();
    var sentences = QuotedSentences.at(rows.stream().flatMap(Digest::firstPlace).toList(), run);
    for (Row pair : rows) {
      text.append(
          "  %s + %s: %s, %s, %s; G² %.1f, NPMI %.2f, q %.1e\n"
              .formatted(
                  pair.getAs("name_a"),
                  pair.getAs("name_b"),
                  Counted.of(pair, "articles", "article"),
                  Counted.of(pair, "originals", "original"),
                  Counted.of(pair, "sources", "source"),
                  pair.<Double>getAs("log_likelihood"),
                  pair.<Double>getAs("npmi"),
                  pair.<Double>getAs("q_value")));
      firstPlace(pair)
          .flatMap(place -> sentences.at(place).stream())
          .forEach(one -> text.append("      ").append(one.inShort()).append('\n'));
    }
    return text.toString();
  }

  /** Where a pair's first sentence stands; none where the setting asks for no evidence. */
  private static Stream<Place> firstPlace(Row pair) {
    return RowValues.<Row>list(pair, "evidence").stream().limit(1).map(Place::of);
  }

  private String rising() {
    var bursts =
        withName(run.read(Bursts.SCHEMA).filter("granularity = 'week'"), "entity_id", "name")
            .orderBy(col("weight").desc(), col("entity_id"), col("start"))
            .limit(TOP_BURSTS);
    var text = new StringBuilder("WHEN IS WHO IN THE NEWS (strongest bursts by week)\n");
    for (Row burst : bursts.collectAsList()) {
      text.append(
          "  %s: %s to %s, weight %.1f\n"
              .formatted(
                  burst.getAs("name"),
                  burst.getAs("start"),
                  burst.getAs("end"),
                  burst.<Double>getAs("weight")));
    }
    return text.toString();
  }

  /** What is said of a source in words. */
  public static Column isMoreThanChance() {
    return col("q_value").leq(MAX_Q);
  }

  private String outlets() {
    var bySource = Window.partitionBy("source").orderBy(col("z_score").desc(), col("entity_id"));
    var largest =
        run.read(Articles.SCHEMA)
            .groupBy("source")
            .count()
            .orderBy(col("count").desc(), col("source"))
            .limit(TOP_SOURCES);
    var distinctive =
        run.read(SourceEntities.SCHEMA)
            .filter(col("z_score").gt(0).and(isMoreThanChance()))
            .withColumn("rank", functions.row_number().over(bySource))
            .filter(col("rank").leq(PER_SOURCE));
    var rows =
        withName(distinctive, "entity_id", "name")
            .join(functions.broadcast(largest), "source")
            .orderBy(col("count").desc(), col("source"), col("rank"))
            .collectAsList();
    var text = new StringBuilder("WHO TELLS IT HOW (what an outlet covers more than all others)\n");
    String source = null;
    for (Row row : rows) {
      if (!row.getAs("source").equals(source)) {
        source = row.getAs("source");
        text.append("  ").append(source).append(":\n");
      }
      text.append(
          "      %s: in %s (%.0f %%), log-odds %+.2f, z %.1f, q %.1e\n"
              .formatted(
                  row.getAs("name"),
                  Counted.of(row, "articles", "article"),
                  100 * row.<Double>getAs("share"),
                  row.<Double>getAs("log_odds"),
                  row.<Double>getAs("z_score"),
                  row.<Double>getAs("q_value")));
    }
    return text.toString();
  }

  private String rejections() {
    var text = new StringBuilder("WHAT WAS REJECTED\n");
    for (Row row :
        run.read(RejectedArticles.SCHEMA)
            .groupBy("stage", "reason")
            .agg(
                functions.count("*").as("records"),
                functions.min(functions.struct("input_file", "input_record", "detail")).as("first"))
            .orderBy(col("records").desc(), col("stage"), col("reason"))
            .limit(TOP_REJECTIONS)
            .collectAsList()) {
      Row first = row.getAs("first");
      text.append(
          "  %s: %,d, e.g. %s record %d\n      %s\n"
              .formatted(
                  row.getAs("reason"),
                  row.<Long>getAs("records"),
                  fromHere(first.getAs("input_file")),
                  first.<Long>getAs("input_record"),
                  first.<String>getAs("detail").replaceAll("\\s+", " ")));
    }
    return text.toString();
  }

  /** A file's path, relative to the working directory if the file lies below it. */
  private static String fromHere(String file) {
    String here = System.getProperty("user.dir") + "/";
    return file.startsWith(here) ? file.substring(here.length()) : file;
  }

  private Dataset<Row> withName(Dataset<Row> rows, String idColumn, String nameColumn) {
    var names =
        run.read(Entities.SCHEMA)
            .select(col("entity_id").as("named_id"), col("name").as(nameColumn));
    return rows.join(names, rows.col(idColumn).equalTo(col("named_id")), "inner").drop("named_id");
  }

  private static String indent(String text) {
    return text.lines().map(line -> "  " + line + "\n").reduce("", String::concat);
  }
}
