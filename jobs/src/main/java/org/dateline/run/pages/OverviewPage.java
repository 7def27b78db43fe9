package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Page.Fact;
import org.dateline.run.pages.html.Section;
import org.dateline.run.report.Digest;
import org.jspecify.annotations.Nullable;

/** The first page: a look at each answer, and what may be wrong with them. */
final class OverviewPage {
  private static final int LISTED = 25;
  private static final int SOURCES = 24;
  private static final int EDGES = 120;

  /** In a small corpus too few ties stand out from all others of an entity. */
  private static final int FEWEST_EDGES = 10;

  private static final String BACKBONE = "c.disparity <= 0.05";
  private static final int BURSTS = 40;
  private static final int MATRIX = 30;

  private final RunDatabase run;
  private final ReportLinks links;
  private final PageLists lists;
  private final Map<String, Object> data = new LinkedHashMap<>();

  OverviewPage(RunDatabase run, ReportLinks links, PageLists lists) {
    this.run = run;
    this.links = links;
    this.lists = lists;
  }

  Page page(String corpus) {
    SqlRow counts =
        run.rows(
                """
                SELECT count(*) AS articles, count(DISTINCT source) AS sources,
                  count(DISTINCT story_id) AS stories,
                  count(DISTINCT original_article_id) AS originals,
                  min(published_date)::VARCHAR AS first_day, max(published_date)::VARCHAR AS last_day,
                  (SELECT count(*) FROM entities) AS entities
                FROM report_articles
                """)
            .get(0);
    String span =
        counts.isNull("first_day")
            ? "None of its articles has a date."
            : "Published from %s to %s."
                .formatted(counts.text("first_day"), counts.text("last_day"));
    List<Section> sections =
        List.of(
            whoIsIn(),
            whoWithWhom(),
            when(),
            howMuch(),
            whoTells(),
            likeness(),
            Passport.of(run),
            runs());
    return new Page(
        "index.html",
        "corpus",
        corpus,
        span,
        null,
        List.of(
            new Fact("articles", Cell.count(counts.number("articles"))),
            new Fact("originals", Cell.count(counts.number("originals"))),
            new Fact("stories", Cell.count(counts.number("stories"))),
            new Fact("outlets", Cell.count(counts.number("sources"))),
            new Fact("entities", Cell.count(counts.number("entities")))),
        sections,
        data);
  }

  private Section whoIsIn() {
    return Section.of(
            "who",
            "Who is in the news",
            "The entities in most articles, with the share of all articles that were searched for"
                + " names and its 95 % interval. The line runs through all months.")
        .with(lists.entities(LISTED));
  }

  private Section whoWithWhom() {
    List<Map<String, Object>> edges = new ArrayList<>();
    Map<String, Map<String, Object>> nodes = new TreeMap<>();
    boolean hasBackbone =
        run.rows("SELECT count(*) AS n FROM shown_pairs c WHERE " + BACKBONE).get(0).number("n")
            >= FEWEST_EDGES;
    run.forEach(
        """
        SELECT c.entity_a, c.entity_b, c.name_a, c.name_b, c.articles, a.type AS type_a, b.type AS type_b,
          a.subject_articles AS articles_a, b.subject_articles AS articles_b
        FROM shown_pairs c
        JOIN entities a ON a.entity_id = c.entity_a
        JOIN entities b ON b.entity_id = c.entity_b
        WHERE %s ORDER BY c.key LIMIT %d
        """
            .formatted(hasBackbone ? BACKBONE : "c." + Digest.MORE_THAN_CHANCE, EDGES),
        row -> {
          String a = row.text("entity_a");
          String b = row.text("entity_b");
          nodes.put(a, node(row, "a", a));
          nodes.put(b, node(row, "b", b));
          edges.add(
              Map.of(
                  "from",
                  a,
                  "to",
                  b,
                  "articles",
                  row.number("articles"),
                  "page",
                  String.valueOf(links.toPair(a, b))));
        });
    data.put("network", Map.of("nodes", List.copyOf(nodes.values()), "edges", edges));
    return Section.of(
            "with-whom",
            "Who appears with whom",
            (hasBackbone
                    ? "The backbone of the network of all pairs in one sentence (disparity filter,"
                        + " level 0.05): the strongest ties."
                    : "The strongest pairs in one sentence that are more than chance (q at most"
                        + " 0.05).")
                + " Drag, zoom, and choose a line for the pair or a point for the entity.")
        .withChart("network")
        .with(lists.pairs(LISTED));
  }

  private Map<String, Object> node(SqlRow row, String side, String id) {
    String page = links.toEntity(id);
    return Map.of(
        "id", id,
        "name", row.text("name_" + side),
        "type", row.text("type_" + side),
        "articles", row.number("articles_" + side),
        "page", page == null ? "" : page);
  }

  private Section when() {
    List<Map<String, Object>> bars = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    run.forEach(
        """
        WITH chosen AS (
          SELECT CASE WHEN count(*) FILTER (granularity = 'month') >= 6 THEN 'month' ELSE 'week' END AS granularity
          FROM report_periods)
        SELECT b.*, b.start::VARCHAR AS first, b."end"::VARCHAR AS last
        FROM bursts b JOIN chosen USING (granularity)
        ORDER BY b.weight DESC, b.entity_id, b.start LIMIT %d
        """
            .formatted(BURSTS),
        row -> {
          String page = links.toEntity(row.text("entity_id"));
          bars.add(
              Map.of(
                  "name", row.text("name"),
                  "start", row.text("first"),
                  "end", row.text("last"),
                  "weight", row.<Double>getAs("weight"),
                  "page", page == null ? "" : page));
          rows.add(
              List.of(
                  Cell.link(row.text("name"), page),
                  Cell.text(row.text("first")),
                  Cell.text(row.text("last")),
                  Cell.formatted("%.1f", row.<Double>getAs("weight"))));
        });
    data.put("bursts", bars);
    return Section.of(
            "when",
            "When",
            "The strongest bursts: times in which an entity is in unusually many of all articles"
                + " (Kleinberg 2002). Choose a bar for the entity.")
        .withChart("bursts")
        .with(
            DataTable.of(
                    "Bursts",
                    List.of(
                        Head.text("entity", "who or what"),
                        Head.text("from", "first day"),
                        Head.text("to", "last day"),
                        Head.number("weight", "log-likelihood that the burst saves")),
                    rows)
                .inFold());
  }

  private Section howMuch() {
    List<String> names =
        run
            .rows(
                "SELECT source FROM report_articles GROUP BY source ORDER BY count(*) DESC, source LIMIT %d"
                    .formatted(SOURCES))
            .stream()
            .map(row -> row.text("source"))
            .toList();
    Map<String, List<Object>> cells = new LinkedHashMap<>();
    run.forEach(
        """
        WITH named AS (
          SELECT source, row_number() OVER (ORDER BY count(*) DESC, source) - 1 AS nth
          FROM report_articles GROUP BY source),
        days AS (
          SELECT source, published_date AS day, count(*) AS articles
          FROM report_articles WHERE published_date IS NOT NULL GROUP BY ALL),
        marked AS (
          SELECT coalesce(d.source, c.source) AS source, coalesce(d.day, c.day) AS day,
            coalesce(d.articles, 0) AS articles,
            coalesce(c.is_dump, false)::INT AS dump,
            (coalesce(d.articles, 0) = 0 AND coalesce(c.expected, 0) >= 1)::INT AS missing
          FROM days d FULL JOIN source_coverage c ON c.source = d.source AND c.day = d.day)
        SELECT p.granularity, n.nth, p.place, sum(m.articles) AS articles, sum(m.missing) AS missing,
          sum(m.dump) AS dumps
        FROM marked m JOIN named n USING (source)
        JOIN report_periods p ON p.period_start = date_trunc(p.granularity, m.day)::DATE
        WHERE n.nth < %d
        GROUP BY ALL HAVING sum(m.articles) + sum(m.missing) + sum(m.dump) > 0
        ORDER BY ALL
        """
            .formatted(SOURCES),
        row ->
            cells
                .computeIfAbsent(row.text("granularity"), key -> new ArrayList<>())
                .add(
                    List.of(
                        row.number("place"),
                        row.number("nth"),
                        row.number("articles"),
                        row.number("missing"),
                        row.number("dumps"))));
    data.put("calendar", Map.of("sources", names, "cells", cells));
    return Section.of(
            "how-much",
            "How much, from when to when, from whom",
            "Articles by outlet and day, week or month, for the %,d outlets with most. Framed: days"
                    .formatted(SOURCES)
                + " on which nothing came although something was expected (red), and dumps of"
                + " articles that were given one day (violet).")
        .withChart("calendar")
        .with(lists.outlets(LISTED).inFold());
  }

  private Section whoTells() {
    return Section.of(
            "who-tells",
            "Who tells it how",
            "What sets each outlet apart: whom it covers more than all others do, the surest first."
                + " Its page has all of it, with what it covers less.")
        .with(lists.outletsApart());
  }

  private Section likeness() {
    List<String> names =
        run
            .rows("SELECT source FROM shown_outlets ORDER BY key LIMIT %d".formatted(MATRIX))
            .stream()
            .map(row -> row.text("source"))
            .toList();
    List<Object> cells = new ArrayList<>();
    run.forEach(
        """
        SELECT a.key - 1 AS a, b.key - 1 AS b, round(p.js_divergence, 4) AS divergence, p.shared_stories
        FROM source_pairs p
        JOIN shown_outlets a ON a.source = p.source_a JOIN shown_outlets b ON b.source = p.source_b
        WHERE a.key <= %1$d AND b.key <= %1$d AND p.js_divergence IS NOT NULL ORDER BY ALL
        """
            .formatted(MATRIX),
        row ->
            cells.add(
                List.of(
                    row.number("a"),
                    row.number("b"),
                    row.<Double>getAs("divergence"),
                    row.number("shared_stories"))));
    data.put(
        "likeness",
        Map.of(
            "sources", names,
            "pages", names.stream().map(name -> String.valueOf(links.toOutlet(name))).toList(),
            "cells", cells));
    return Section.of(
            "likeness",
            "Which outlets are alike",
            "Divergence of whom two outlets mention: 0 the same, 1 nothing shared (Jensen–Shannon,"
                + " in bits). Outlets with few articles differ from all others by chance alone.")
        .withChart("likeness");
  }

  private Section runs() {
    List<List<Cell>> rows = new ArrayList<>();
    run.forEach(
        """
        SELECT run_id, job, finished_at::VARCHAR AS finished, row_counts, measures
        FROM runs ORDER BY finished_at DESC, run_id DESC LIMIT 8
        """,
        row -> {
          Map<String, @Nullable Number> made = row.getAs("row_counts");
          Map<String, @Nullable Number> measured = row.getAs("measures");
          rows.add(
              List.of(
                  Cell.text(row.text("finished").replaceAll("[.+].*", "")),
                  Cell.text(row.text("job")),
                  Cell.count(measured.get("records_read")),
                  Cell.count(measured.get("records_rejected")),
                  Cell.count(made.get("articles")),
                  Cell.count(made.get("entity_mentions")),
                  Cell.count(made.get("ambiguous_mentions")),
                  Cell.count(made.get("entities")),
                  Cell.count(made.get("stories"))));
        });
    return Section.of(
            "runs",
            "The last eight runs",
            "The newest first; what did not change is not written again.")
        .with(
            DataTable.of(
                "Runs",
                List.of(
                    Head.text("published (UTC)", "time of publication"),
                    Head.text("job", "what ran"),
                    Head.number("records read", "of the run's input"),
                    Head.number("rejected", "records that are no article"),
                    Head.number("articles", "of the corpus"),
                    Head.number("mentions resolved", "of the corpus"),
                    Head.number("left open", "ambiguous mentions"),
                    Head.number("entities", "of the corpus"),
                    Head.number("stories", "of the corpus")),
                rows));
  }
}
