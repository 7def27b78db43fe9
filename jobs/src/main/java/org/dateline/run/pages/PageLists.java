package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Section;

/** Lists of all that has a page, and their beginnings for the overview. */
final class PageLists {
  private static final int APART = 6;

  private final RunDatabase run;
  private final ReportLinks links;
  private final int months;

  PageLists(RunDatabase run, ReportLinks links) {
    this.run = run;
    this.links = links;
    this.months =
        (int)
            run.rows("SELECT count(*) AS n FROM report_periods WHERE granularity = 'month'")
                .get(0)
                .number("n");
  }

  /** A page for each list. */
  List<Page> pages() {
    return List.of(
        page(
            "entities.html",
            "Entities",
            "Those in most articles. Search finds all others.",
            entities(Integer.MAX_VALUE)),
        page(
            "pairs.html",
            "Pairs",
            "The strongest pairs in one sentence.",
            pairs(Integer.MAX_VALUE)),
        page("outlets.html", "Outlets", "Those with most articles.", outlets(Integer.MAX_VALUE)),
        page("stories.html", "Stories", "Those with most articles.", stories()));
  }

  private static Page page(String path, String title, String lead, DataTable table) {
    return new Page(
        path,
        "list",
        title,
        lead,
        null,
        List.of(),
        List.of(Section.of("list", title, "").with(table)),
        null);
  }

  /** The entities in most articles. */
  DataTable entities(int limit) {
    long annotated =
        run.rows("SELECT count(DISTINCT article_id) AS n FROM sentences").get(0).number("n");
    List<SqlRow> listed =
        run.rows(
            """
            SELECT *, wilson_low(subject_articles, %1$d) AS low, wilson_high(subject_articles, %1$d) AS high
            FROM shown_entities ORDER BY key LIMIT %2$d
            """
                .formatted(annotated, limit));
    Trends trends = Trends.of(run, "entity", 1, listed.size());
    List<List<Cell>> rows =
        listed.stream()
            .map(
                row ->
                    List.of(
                        Cell.count(row.number("key")),
                        Cell.link(row.text("name"), links.toEntity(row.text("entity_id"))),
                        Cell.text(row.text("type").toLowerCase(Locale.ROOT)),
                        Cell.count(row.number("subject_articles")),
                        Cell.percent(
                            annotated == 0
                                ? null
                                : (double) row.number("subject_articles") / annotated),
                        Cell.number(
                            annotated == 0
                                ? "–"
                                : "%.1f–%.1f %%"
                                    .formatted(
                                        100 * row.<Double>getAs("low"),
                                        100 * row.<Double>getAs("high"))),
                        Cell.spark(trends.spark(row.number("key"), months))))
            .toList();
    return DataTable.of(
        "Entities",
        List.of(
            Head.number("rank", "by articles"),
            Head.text("entity", "who or what"),
            Head.text("type", "person, organization, location, product, event or other"),
            Head.number("articles", "that are about it: it is more than cited there"),
            Head.number("share", "of the articles that were searched for names"),
            Head.number("95 % interval", "of the share (Wilson)"),
            Head.text("months", "articles by month, each line to its own height")),
        rows);
  }

  /** The strongest pairs in one sentence. */
  DataTable pairs(int limit) {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.text("pair", "two entities"));
    heads.addAll(PairPages.HEADS.subList(1, PairPages.HEADS.size()));
    return DataTable.of(
        "Strongest pairs in one sentence",
        heads,
        run.rows("FROM shown_pairs ORDER BY key LIMIT " + limit).stream()
            .map(
                row ->
                    List.of(
                        Cell.link(
                            row.text("name_a") + " and " + row.text("name_b"),
                            links.toPair(row.text("entity_a"), row.text("entity_b"))),
                        Cell.count(row.number("articles")),
                        Cell.count(row.number("originals")),
                        Cell.count(row.number("stories")),
                        Cell.count(row.number("sources")),
                        Cell.formatted("%.2f", row.<Double>getAs("npmi")),
                        Cell.formatted("%,.0f", row.<Double>getAs("log_likelihood")),
                        Cell.rate(row.<Double>getAs("q_value"))))
            .toList());
  }

  /** The outlets with most articles. */
  DataTable outlets(int limit) {
    Trends trends = Trends.of(run, "outlet", 1, limit);
    return DataTable.of(
        "Outlets",
        List.of(
            Head.text("outlet", "source of the articles"),
            Head.number("articles", "all, copies included"),
            Head.number("stories", "distinct events"),
            Head.number("told by no other", "its exclusive stories"),
            Head.number("copied from others", "its articles that are copies"),
            Head.number("copied by others", "copies of its articles elsewhere"),
            Head.text("months", "articles by month")),
        run.rows("FROM shown_outlets ORDER BY key LIMIT " + limit).stream()
            .map(
                row ->
                    List.of(
                        Cell.link(row.text("source"), links.toOutlet(row.text("source"))),
                        Cell.count(row.number("articles")),
                        Cell.count(row.number("stories")),
                        Cell.count(row.number("exclusive_stories")),
                        Cell.count(row.number("copied_from_others")),
                        Cell.count(row.number("copied_by_others")),
                        Cell.spark(trends.spark(row.number("key"), months))))
            .toList());
  }

  /** For each outlet whom it covers more than all others. */
  DataTable outletsApart() {
    Map<Long, List<SqlRow>> byOutlet = new HashMap<>();
    run.forEach(
        """
        SELECT outlet_key, name, entity_id, log_odds FROM shown_coverage
        WHERE for_outlet AND outlet_key <= 25 AND z_score > 0 AND nth_of_outlet <= %d
        ORDER BY outlet_key, nth_of_outlet
        """
            .formatted(APART),
        row ->
            byOutlet.computeIfAbsent(row.number("outlet_key"), key -> new ArrayList<>()).add(row));
    return DataTable.of(
        "What sets outlets apart",
        List.of(
            Head.text("outlet", "source of the articles"),
            Head.number("articles", "all, copies included"),
            Head.text("covers more than all others", "entities, the surest first")),
        run.rows("FROM shown_outlets ORDER BY key LIMIT 25").stream()
            .map(
                row ->
                    List.of(
                        Cell.link(row.text("source"), links.toOutlet(row.text("source"))),
                        Cell.count(row.number("articles")),
                        Cell.text(
                            String.join(
                                ", ",
                                byOutlet.getOrDefault(row.number("key"), List.of()).stream()
                                    .map(one -> one.text("name"))
                                    .toList()))))
            .toList());
  }

  private DataTable stories() {
    return DataTable.of(
        "Stories",
        List.of(
            Head.text("first day", "of the story"),
            Head.text("story", "headline of its first article"),
            Head.number("articles", "copies included"),
            Head.number("originals", "distinct texts"),
            Head.number("outlets", "distinct sources")),
        run
            .rows(
                "SELECT *, first_published_at::DATE::VARCHAR AS first_day FROM shown_stories ORDER BY key")
            .stream()
            .map(
                row ->
                    List.of(
                        Cell.text(row.getAs("first_day")),
                        Cell.link(StoryPages.title(row), links.toStory(row.text("story_id"))),
                        Cell.count(row.number("articles")),
                        Cell.count(row.number("originals")),
                        Cell.count(row.number("sources"))))
            .toList());
  }
}
