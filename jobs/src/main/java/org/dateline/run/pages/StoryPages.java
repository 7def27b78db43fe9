package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.run.database.RunViews;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Page.Fact;
import org.dateline.run.pages.html.SafeLink;
import org.dateline.run.pages.html.Section;
import org.dateline.run.report.QuotedSentences.Place;
import org.jspecify.annotations.Nullable;

/** A page for each of the stories with most articles. */
final class StoryPages {
  private static final int LEFT_OUT = 12;
  private static final int POINTS = 40;

  private final PageBatch batch;
  private final ReportLinks links;
  private final Rows articles;
  private final Rows thread;
  private final Rows coverage;
  private final Rows comparisons;

  StoryPages(PageBatch batch) {
    this.batch = batch;
    this.links = batch.links();
    this.articles =
        batch.rows(
            """
            SELECT s.key, a.* FROM shown_stories s JOIN report_articles a USING (story_id)
            WHERE %s ORDER BY s.key, a.published_at NULLS LAST, a.article_id
            """);
    this.thread =
        batch.rows(
            """
            SELECT s.key, t.story_id, st.title, st.articles, st.first_published_at::DATE AS first_day
            FROM shown_stories s
            JOIN story_threads mine ON mine.story_id = s.story_id
            JOIN story_threads t ON t.thread_id = mine.thread_id AND t.story_id <> s.story_id
            JOIN stories st ON st.story_id = t.story_id
            WHERE %s ORDER BY s.key, st.first_published_at NULLS LAST, t.story_id
            """);
    this.coverage =
        batch.rows(
            """
            SELECT s.key, c.source, c.articles, c.lag_hours, len(c.entities_included) AS included,
              len(c.entities_omitted) AS omitted,
              (SELECT list(coalesce(e.name, o.id) ORDER BY e.articles DESC, o.id)
                FROM (SELECT unnest(c.entities_omitted) AS id) o LEFT JOIN entities e ON e.entity_id = o.id) AS names
            FROM shown_stories s JOIN story_coverage c USING (story_id)
            WHERE %s ORDER BY s.key, c.lag_hours NULLS LAST, c.source
            """);
    this.comparisons =
        batch.rows(
            """
            SELECT s.key, c.* FROM shown_stories s JOIN claim_comparison c USING (story_id)
            WHERE %s ORDER BY s.key, c.agreement = 'only_one', c.sources DESC, c.entity_id, c.unit, c.point
            """);
    batch.want(
        """
        SELECT a.article_id, -1 AS sentence
          FROM shown_stories s JOIN report_articles a USING (story_id)
          WHERE s.key BETWEEN %1$d AND %2$d
        UNION ALL SELECT claim.article_id, claim.sentence
          FROM (SELECT unnest(c.values) AS claim
            FROM shown_stories s JOIN claim_comparison c USING (story_id)
            WHERE s.key BETWEEN %1$d AND %2$d)
          SEMI JOIN report_articles r ON r.article_id = claim.article_id
        """);
  }

  /** The pages, the largest story first. */
  Stream<Page> pages() {
    return batch.things().map(this::page);
  }

  private Page page(SqlRow story) {
    String id = story.text("story_id");
    long key = story.number("key");
    var data = new PageData();
    return new Page(
        String.valueOf(links.toStory(id)),
        "story",
        title(story),
        "First told by " + story.text("first_source") + ".",
        null,
        List.of(
            new Fact("articles", Cell.count(story.number("articles"))),
            new Fact("originals", Cell.count(story.number("originals"))),
            new Fact("outlets", Cell.count(story.number("sources"))),
            new Fact("id", Cell.text(id))),
        List.of(articles(key), coverage(key), comparisons(key, data), thread(key)),
        data.toJson());
  }

  static String title(SqlRow story) {
    String title = story.getAs("title");
    return title == null || title.isBlank() ? "(without a title)" : title;
  }

  private Section articles(long key) {
    List<List<Cell>> rows =
        articles.of(key).stream()
            .map(
                row ->
                    List.of(
                        Cell.text(Rows.day(row, "published_date")),
                        Cell.link(row.text("source"), links.toOutlet(row.text("source"))),
                        Cell.link(title(row), SafeLink.orNull(row.getAs("url"))),
                        Cell.text(
                            Boolean.TRUE.equals(row.getAs("is_original")) ? "original" : "copy")))
            .toList();
    return Section.of("articles", "Articles", "All articles of the story, the earliest first.")
        .with(
            DataTable.of(
                "Articles of the story",
                List.of(
                    Head.text("day", "day of publication"),
                    Head.text("outlet", "source"),
                    Head.text("title", "leads to the original page"),
                    Head.text("text", "original, or copy of another")),
                rows));
  }

  private Section coverage(long key) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : coverage.of(key)) {
      rows.add(
          List.of(
              Cell.link(row.text("source"), links.toOutlet(row.text("source"))),
              Cell.count(row.number("articles")),
              Cell.formatted("%.1f", row.<Double>getAs("lag_hours")),
              Cell.count(row.<Number>getAs("included")),
              Cell.text(leftOut(row))));
    }
    return Section.of(
            "who",
            "Who told it, when, and what each left out",
            "Left out: who at least two other outlets mention in this story and this one does not.")
        .with(
            DataTable.of(
                "Outlets of the story",
                List.of(
                    Head.text("outlet", "source"),
                    Head.number("articles", "its articles in the story"),
                    Head.number("hours after", "after the first; – where the hour is not known"),
                    Head.number("entities", "whom and what it mentions"),
                    Head.text("left out", "mentioned by others")),
                rows));
  }

  private static @Nullable String leftOut(SqlRow row) {
    if (row.isNull("omitted")) {
      return null;
    }
    List<String> names = row.isNull("names") ? List.of() : row.list("names");
    String listed = names.stream().limit(LEFT_OUT).collect(Collectors.joining(", "));
    return names.size() > LEFT_OUT
        ? "%s and %,d more".formatted(listed, names.size() - LEFT_OUT)
        : listed;
  }

  private Section comparisons(long key, PageData data) {
    List<List<Cell>> rows = new ArrayList<>();
    List<SqlRow> all = comparisons.of(key);
    for (SqlRow row : all.subList(0, Math.min(POINTS, all.size()))) {
      List<SqlRow> values = row.list("values");
      String figure = "point:" + rows.size();
      data.figure(
          figure,
          row.text("name") + ", " + row.text("unit"),
          values.stream().map(value -> value.text("article_id")).distinct().count(),
          values.stream().map(Place::of).distinct().toList(),
          "FROM claim_comparison WHERE story_id = %s AND entity_id = %s"
              .formatted(
                  RunViews.text(row.text("story_id")), RunViews.text(row.text("entity_id"))));
      rows.add(
          List.of(
              Cell.link(row.text("name"), links.toEntity(row.text("entity_id"))),
              Cell.text(row.text("agreement").replace('_', ' ')),
              Cell.text("%,d of %,d".formatted(row.number("sources"), row.number("story_sources")))
                  .opensTo(figure),
              Cell.text(said(row, values))));
    }
    String rest =
        all.size() > POINTS ? " The first %,d of %,d points.".formatted(POINTS, all.size()) : "";
    return Section.of(
            "claims",
            "Who says what",
            "Numbers and quotations of the story side by side: the same, different, or said by one"
                + " only."
                + rest)
        .with(
            DataTable.of(
                "Claims compared",
                List.of(
                    Head.text("about", "the entity"),
                    Head.text("agreement", "same, different or only one"),
                    Head.text("outlets", "that say so, of those that tell the story"),
                    Head.text("what", "the values")),
                rows));
  }

  private String said(SqlRow row, List<SqlRow> values) {
    if (row.text("unit").equals("quotation")) {
      return batch.wanted().sentences() && !values.isEmpty()
          ? "“" + ClaimText.words(values.get(0)) + "”"
          : "quotation";
    }
    return values.stream().map(ClaimText::plainValue).distinct().collect(Collectors.joining(", "))
        + " "
        + row.text("unit");
  }

  private Section thread(long key) {
    List<List<Cell>> rows =
        thread.of(key).stream()
            .map(
                row ->
                    List.of(
                        Cell.text(Rows.day(row, "first_day")),
                        Cell.link(title(row), links.toStory(row.text("story_id"))),
                        Cell.count(row.number("articles"))))
            .toList();
    return Section.of(
            "thread",
            "The same affair",
            "Other stories of its thread, over weeks, the earliest first.")
        .with(
            DataTable.of(
                "Stories of the thread",
                List.of(
                    Head.text("first day", "of the story"),
                    Head.text("story", "its first headline"),
                    Head.number("articles", "in the story")),
                rows));
  }
}
