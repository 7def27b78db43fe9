package org.dateline.run.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.trends.Bursts;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.TextTable;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.RejectedArticles;
import org.jspecify.annotations.Nullable;

/** A readable digest of a published run: a few rows of each answer, with sentences as evidence. */
public final class Digest implements Answer {
  private static final int TOP_ENTITIES = 12;
  private static final int TOP_PAIRS = 6;
  private static final int TOP_BURSTS = 4;
  private static final int PER_SOURCE = 3;
  private static final int TOP_SOURCES = 8;
  private static final int TOP_REJECTIONS = 10;

  /** What is said of a source in words: a condition on rows of {@link SourceEntities}. */
  public static final String MORE_THAN_CHANCE = "q_value <= 0.05";

  private final PublishedRun run;

  public Digest(PublishedRun run) {
    this.run =
        run.open(
            Articles.SCHEMA,
            Entities.SCHEMA,
            Cooccurrence.SCHEMA,
            Bursts.SCHEMA,
            SourceEntities.SCHEMA,
            RejectedArticles.SCHEMA);
  }

  @Override
  public String text() {
    return String.join(
        "\n", overviewInWords(), topEntities(), pairs(), rising(), outlets(), rejections());
  }

  @Override
  public Map<String, @Nullable Object> data() {
    List<SqlRow> pairs = strongestPairs();
    QuotedSentences sentences = evidence(pairs);
    return Json.object(
        "run",
        run.id(),
        "overview",
        overview(),
        "entities",
        mostNamed(),
        "pairs",
        pairs.stream()
            .map(pair -> Json.with(pair, "sentences", sentences.data(firstPlace(pair).toList())))
            .toList(),
        "bursts",
        strongestBursts(),
        "sources",
        distinctive(),
        "rejected",
        rejected());
  }

  private SqlRow overview() {
    return run.rows(
            """
            SELECT count(*) AS articles, count(DISTINCT source) AS sources,
              min(published_date) AS first_day, max(published_date) AS last_day,
              count(*) FILTER (published_date IS NULL) AS undated
            FROM articles
            """)
        .get(0);
  }

  private String overviewInWords() {
    SqlRow row = overview();
    String articles =
        "%s from %s"
            .formatted(
                Figures.counted(row, "articles", "article"),
                Figures.counted(row, "sources", "source"));
    return row.isNull("first_day")
        ? articles + ", none with a usable date.\n"
        : "%s, %s to %s; %,d without a usable date.\n"
            .formatted(
                articles,
                Figures.day(row, "first_day"),
                Figures.day(row, "last_day"),
                row.number("undated"));
  }

  private List<SqlRow> mostNamed() {
    return run.rows(
        """
        FROM entities WHERE subject_articles > 0
        ORDER BY subject_articles DESC, subject_mentions DESC, entity_id
        LIMIT %d
        """
            .formatted(TOP_ENTITIES));
  }

  private String topEntities() {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("articles", "mentions", "type", "entity"));
    mostNamed()
        .forEach(
            row ->
                lines.add(
                    List.of(
                        String.valueOf(row.number("subject_articles")),
                        String.valueOf(row.number("subject_mentions")),
                        row.text("type"),
                        row.text("name"))));
    return "WHO IS IN THE NEWS\n" + indent(TextTable.of(lines));
  }

  private List<SqlRow> strongestPairs() {
    return run.rows(
        """
        SELECT p.*, a.name AS name_a, b.name AS name_b
        FROM (
          FROM cooccurrence WHERE entity_window = 'sentence' AND period = 'all'
          ORDER BY log_likelihood DESC NULLS LAST, entity_a, entity_b
          LIMIT %d
        ) AS p
        JOIN entities AS a ON a.entity_id = p.entity_a
        JOIN entities AS b ON b.entity_id = p.entity_b
        ORDER BY p.log_likelihood DESC NULLS LAST, p.entity_a, p.entity_b
        """
            .formatted(TOP_PAIRS));
  }

  private QuotedSentences evidence(List<SqlRow> pairs) {
    return QuotedSentences.at(pairs.stream().flatMap(Digest::firstPlace).toList(), run);
  }

  private String pairs() {
    var text = new StringBuilder("WHO APPEARS WITH WHOM (strongest pairs, same sentence)\n");
    List<SqlRow> rows = strongestPairs();
    QuotedSentences sentences = evidence(rows);
    for (SqlRow pair : rows) {
      text.append(
          "  %s + %s: %s, %s, %s; G² %.1f, NPMI %.2f, q %.1e\n"
              .formatted(
                  pair.text("name_a"),
                  pair.text("name_b"),
                  Figures.counted(pair, "articles", "article"),
                  Figures.counted(pair, "originals", "original"),
                  Figures.counted(pair, "sources", "source"),
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
  private static Stream<Place> firstPlace(SqlRow pair) {
    return pair.<SqlRow>list("evidence").stream().limit(1).map(Place::of);
  }

  private List<SqlRow> strongestBursts() {
    return run.rows(
        """
        SELECT b.*, e.name
        FROM bursts AS b JOIN entities AS e USING (entity_id)
        WHERE granularity = 'week'
        ORDER BY weight DESC NULLS LAST, entity_id, b."start"
        LIMIT %d
        """
            .formatted(TOP_BURSTS));
  }

  private String rising() {
    var text = new StringBuilder("WHEN IS WHO IN THE NEWS (strongest bursts by week)\n");
    for (SqlRow burst : strongestBursts()) {
      text.append(
          "  %s: %s to %s, weight %.1f\n"
              .formatted(
                  burst.text("name"),
                  Figures.day(burst, "start"),
                  Figures.day(burst, "end"),
                  burst.<Double>getAs("weight")));
    }
    return text.toString();
  }

  /** What the largest sources cover more than others, the largest first. */
  private List<SqlRow> distinctive() {
    return run.rows(
        """
        SELECT s.* EXCLUDE (nth), e.name
        FROM (
          SELECT *,
            row_number() OVER (PARTITION BY source ORDER BY z_score DESC, entity_id) AS nth
          FROM source_entities WHERE z_score > 0 AND %s
        ) AS s
        JOIN entities AS e USING (entity_id)
        JOIN (
          SELECT source, count(*) AS size FROM articles
          GROUP BY source ORDER BY size DESC, source LIMIT %d
        ) AS largest USING (source)
        WHERE s.nth <= %d
        ORDER BY largest.size DESC, source, s.nth
        """
            .formatted(MORE_THAN_CHANCE, TOP_SOURCES, PER_SOURCE));
  }

  private String outlets() {
    var text = new StringBuilder("WHO TELLS IT HOW (what an outlet covers more than all others)\n");
    Map<String, List<SqlRow>> bySource = new LinkedHashMap<>();
    for (SqlRow row : distinctive()) {
      bySource.computeIfAbsent(row.text("source"), source -> new ArrayList<>()).add(row);
    }
    bySource.forEach(
        (source, rows) -> {
          text.append("  ").append(source).append(":\n");
          rows.forEach(row -> text.append(emphasis(row)));
        });
    return text.toString();
  }

  private static String emphasis(SqlRow row) {
    return "      %s: in %s (%.0f %%), log-odds %+.2f, z %.1f, q %.1e\n"
        .formatted(
            row.text("name"),
            Figures.counted(row, "articles", "article"),
            100 * requireNonNull(row.<Double>getAs("share")),
            row.<Double>getAs("log_odds"),
            row.<Double>getAs("z_score"),
            row.<Double>getAs("q_value"));
  }

  /** Each reason with its number of records and the first of them. */
  private List<SqlRow> rejected() {
    return run.rows(
        """
        SELECT stage, reason, records, input_file, input_record, detail
        FROM (
          SELECT *, count(*) OVER (PARTITION BY stage, reason) AS records,
            row_number() OVER (PARTITION BY stage, reason ORDER BY input_file NULLS FIRST,
              input_record NULLS FIRST, detail NULLS FIRST) AS nth
          FROM rejected_articles
        )
        WHERE nth = 1
        ORDER BY records DESC, stage, reason
        LIMIT %d
        """
            .formatted(TOP_REJECTIONS));
  }

  private String rejections() {
    var text = new StringBuilder("WHAT WAS REJECTED\n");
    for (SqlRow row : rejected()) {
      text.append(
          "  %s: %,d, e.g. %s record %d\n      %s\n"
              .formatted(
                  row.text("reason"),
                  row.number("records"),
                  fromHere(row.text("input_file")),
                  row.number("input_record"),
                  row.text("detail").replaceAll("\\s+", " ")));
    }
    return text.toString();
  }

  /** A file's path, relative to the working directory if the file lies below it. */
  private static String fromHere(String file) {
    String here = System.getProperty("user.dir") + "/";
    return file.startsWith(here) ? file.substring(here.length()) : file;
  }

  private static String indent(String text) {
    return text.lines().map(line -> "  " + line + "\n").reduce("", String::concat);
  }
}
