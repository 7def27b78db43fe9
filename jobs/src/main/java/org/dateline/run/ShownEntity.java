package org.dateline.run;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.claims.Claims;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.trends.Bursts;
import org.dateline.analysis.trends.MentionTrends;
import org.dateline.run.EntityLookup.Found;
import org.dateline.run.QuotedSentences.Place;
import org.dateline.table.ArticleCopies;
import org.dateline.table.EntityMentions;

/** What a run says of one entity. */
final class ShownEntity {
  private static final int MONTHS = 24;
  private static final int ROWS = 10;
  private static final int EXAMPLES = 3;
  private final PublishedRun run;
  private final Found entity;

  ShownEntity(PublishedRun run, Found entity) {
    this.run = run;
    this.entity = entity;
  }

  String text() {
    Row row = entity.row();
    return """
    %s in run %s
      %s in %s; also written %s

    WHEN: by month, the last %d with data; share of all articles with its 95 %% interval
    %s
    BURSTS
    %s
    WITH WHOM: strongest pairs in one sentence
    %s
    WHOSE: sources that cover it more or less than all others
    %s
    CLAIMS: numbers and quotations, newest first
    %s
    EVIDENCE: its first sentences in originals
    %s
    COPIES among its articles
    %s\
    """
        .formatted(
            entity.inWords(),
            run.id(),
            Counted.of(row, "mentions", "mention"),
            Counted.of(row, "articles", "article"),
            String.join(", ", entity.aliases()),
            MONTHS,
            months(),
            bursts(),
            partners(),
            sources(),
            claims(),
            evidence(),
            run.copies(mentions()));
  }

  private Dataset<Row> mentions() {
    return run.read(EntityMentions.SCHEMA).filter(col("entity_id").equalTo(entity.id()));
  }

  private String months() {
    var lines = new ArrayList<List<String>>();
    lines.add(
        List.of(
            "month",
            "articles",
            "of",
            "share",
            "stories",
            "originals",
            "sources",
            "z",
            "burst",
            "coverage"));
    run.read(MentionTrends.SCHEMA)
        .filter(col("entity_id").equalTo(entity.id()).and(col("granularity").equalTo("month")))
        .orderBy(col("period_start").desc())
        .limit(MONTHS)
        .collectAsList()
        .forEach(
            row ->
                lines.add(
                    List.of(
                        String.valueOf(row.<Object>getAs("period_start")),
                        PublishedRun.number(row, "articles", "%,d"),
                        PublishedRun.number(row, "articles_total", "%,d"),
                        ShareInterval.inWords(row.getAs("articles"), row.getAs("articles_total")),
                        PublishedRun.number(row, "stories", "%,d"),
                        PublishedRun.number(row, "originals", "%,d"),
                        PublishedRun.number(row, "sources", "%,d"),
                        PublishedRun.number(row, "z_score", "%.1f"),
                        PublishedRun.number(row, "burst_level", "%d"),
                        PublishedRun.number(row, "coverage", "%.2f"))));
    return TextTable.of(lines).indent(2);
  }

  private String bursts() {
    return lines(
        run
            .read(Bursts.SCHEMA)
            .filter(col("entity_id").equalTo(entity.id()))
            .orderBy(col("weight").desc(), col("granularity"), col("start"))
            .limit(ROWS)
            .collectAsList()
            .stream()
            .map(
                row ->
                    "  %s to %s by %s, level %s, weight %.1f"
                        .formatted(
                            row.getAs("start"),
                            row.getAs("end"),
                            row.getAs("granularity"),
                            row.getAs("level"),
                            row.<Double>getAs("weight"))));
  }

  private String partners() {
    List<Row> rows =
        run.read(Cooccurrence.SCHEMA)
            .filter("entity_window = 'sentence' and period = 'all'")
            .filter(col("entity_a").equalTo(entity.id()).or(col("entity_b").equalTo(entity.id())))
            .orderBy(col("log_likelihood").desc(), col("entity_a"), col("entity_b"))
            .limit(ROWS)
            .collectAsList();
    var names = run.names(rows.stream().map(this::partner).toList());
    return lines(
        rows.stream()
            .map(
                row ->
                    "  %s: %s, %s, %s; G² %.1f, q %.1e, NPMI %.3f"
                        .formatted(
                            names.apply(partner(row)),
                            Counted.of(row, "articles", "article"),
                            Counted.of(row, "originals", "original"),
                            Counted.of(row, "sources", "source"),
                            row.<Double>getAs("log_likelihood"),
                            row.<Double>getAs("q_value"),
                            row.<Double>getAs("npmi"))));
  }

  private String partner(Row row) {
    String first = row.getAs("entity_a");
    return first.equals(entity.id()) ? row.getAs("entity_b") : first;
  }

  private String sources() {
    return lines(
        run
            .read(SourceEntities.SCHEMA)
            .filter(col("entity_id").equalTo(entity.id()).and(col("z_score").isNotNull()))
            .orderBy(abs(col("z_score")).desc(), col("source"))
            .limit(ROWS)
            .collectAsList()
            .stream()
            .map(row -> emphasis(row.getAs("source"), row)));
  }

  /** A row of source_entities in words: of a source by an entity, of an entity by a source. */
  static String emphasis(String whose, Row row) {
    return "  %s: in %s (%.1f %%), log-odds %s, z %s, q %s"
        .formatted(
            whose,
            Counted.of(row, "articles", "article"),
            100 * row.<Double>getAs("share"),
            PublishedRun.number(row, "log_odds", "%+.2f"),
            PublishedRun.number(row, "z_score", "%+.1f"),
            PublishedRun.number(row, "q_value", "%.1e"));
  }

  private String claims() {
    return lines(
        run
            .read(Claims.SCHEMA)
            .filter(array_contains(col("entity_ids"), entity.id()))
            .join(
                mentions().groupBy("article_id").agg(min("published_date").as("published_date")),
                new String[] {"article_id"},
                "inner")
            .orderBy(col("published_date").desc(), col("article_id"), col("char_begin"))
            .limit(ROWS)
            .collectAsList()
            .stream()
            .map(row -> "  " + ShownStory.claim(row)));
  }

  /** The first sentence of each of its first originals by date. */
  private String evidence() {
    var originals = run.read(ArticleCopies.SCHEMA).filter(col("is_original")).select("article_id");
    return run.quoted(
        mentions()
            .join(originals, new String[] {"article_id"}, "left_semi")
            .groupBy("article_id")
            .agg(min("sentence").as("sentence"), min("published_date").as("published_date"))
            .orderBy(col("published_date").asc_nulls_last(), col("article_id"))
            .limit(EXAMPLES)
            .select("article_id", "sentence")
            .collectAsList()
            .stream()
            .map(row -> new Place(row.getString(0), row.getInt(1)))
            .toList(),
        "  ");
  }

  static String lines(Stream<String> lines) {
    String text = lines.map(line -> line + "\n").reduce("", String::concat);
    return text.isEmpty() ? "  none\n" : text;
  }
}
