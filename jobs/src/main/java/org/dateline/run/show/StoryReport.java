package org.dateline.run.show;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.analysis.claims.Claims;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Figures;
import org.dateline.run.report.Json;
import org.jspecify.annotations.Nullable;

/** What a run says of one story, in words. */
final class StoryReport implements Answer {
  private static final int LEFT_OUT = 12;

  private final StoryRows rows;
  private final SqlRow story;

  /** A story of a run, and the rows of some, this one among them. */
  private StoryReport(StoryRows rows, SqlRow story) {
    this.rows = rows;
    this.story = story;
  }

  /**
   * The answer on a story.
   *
   * @param rows of some stories
   * @throws DatelineException (USAGE) if the run has none of that id
   */
  static StoryReport of(StoryRows rows, String storyId) {
    return rows.stories().of(storyId).stream()
        .findFirst()
        .map(row -> new StoryReport(rows, row))
        .orElseThrow(
            () ->
                new DatelineException(
                    ErrorCode.USAGE, "no story has the id \"%s\".".formatted(storyId)));
  }

  @Override
  public Map<String, @Nullable Object> data() {
    return Json.object(
        "run", rows.run(),
        "story", story,
        "articles", rows.articles().data(id()),
        "thread", rows.thread().data(id()),
        "coverage",
            rows.coverage().of(id()).stream()
                .map(row -> Json.with(row, "omitted", omittedAsData(row)))
                .toList(),
        "comparisons",
            rows.comparisons().of(id()).stream()
                .map(row -> Json.with(row, "name", rows.names().apply(row.text("entity_id"))))
                .toList(),
        "evidence", rows.sentences().data(rows.evidence(id())),
        "copies", rows.copies().data(id()));
  }

  /** Who is left out, with name and number of sources that name it; null where not known. */
  private @Nullable List<Map<String, @Nullable Object>> omittedAsData(SqlRow coverage) {
    @Nullable List<String> omitted = coverage.getAs("entities_omitted");
    return omitted == null
        ? null
        : mostTold(omitted)
            .map(
                one ->
                    Json.object(
                        "entity_id", one,
                        "name", rows.names().apply(one),
                        "sources", rows.tellers(id(), one)))
            .toList();
  }

  /** What most sources tell first. */
  private Stream<String> mostTold(List<String> omitted) {
    Comparator<String> mostTold = Comparator.comparing(one -> -rows.tellers(id(), one));
    return omitted.stream().sorted(mostTold.thenComparing(rows.names()));
  }

  @Override
  public String text() {
    return """
    %s: %s in run %s
      %s, %s, %s; first %s, by %s

    ARTICLES
    %s
    THREAD: the other stories of the same affair
    %s
    WHO TOLD IT, when, and what each left out
    %s
    WHO SAYS WHAT: the same, different, only one says so
    %s
    EVIDENCE: the sentences of these claims
    %s
    COPIES
    %s\
    """
        .formatted(
            story.getAs("story_id"),
            Figures.number(story, "title", "%s"),
            rows.run(),
            Figures.counted(story, "articles", "article"),
            Figures.counted(story, "originals", "original"),
            Figures.counted(story, "sources", "source"),
            Figures.number(story, "first_day", "%s"),
            story.getAs("first_source"),
            EntityReport.listLines(rows.articles().of(id()), StoryReport::article),
            EntityReport.listLines(rows.thread().of(id()), StoryReport::otherStory),
            EntityReport.listLines(rows.coverage().of(id()), this::coverage),
            EntityReport.listLines(rows.comparisons().of(id()), this::point),
            rows.sentences().lines(rows.evidence(id())),
            rows.copies().of(id()));
  }

  private String id() {
    return story.getAs("story_id");
  }

  private static String article(SqlRow row) {
    return "  %s  %s  %s: %s%s"
        .formatted(
            row.getAs("article_id"),
            Figures.number(row, "published", "%s"),
            row.getAs("source"),
            Figures.number(row, "title", "%s"),
            Boolean.FALSE.equals(row.getAs("is_original")) ? " (a copy)" : "");
  }

  private static String otherStory(SqlRow row) {
    return "  %s  %s: %s, %s"
        .formatted(
            row.getAs("story_id"),
            Figures.number(row, "first_day", "%s"),
            Figures.number(row, "title", "%s"),
            Figures.counted(row, "articles", "article"));
  }

  private String coverage(SqlRow row) {
    return "  %s: %s, %s; %s%s"
        .formatted(
            row.getAs("source"),
            Figures.counted(row, "articles", "article"),
            row.getAs("lag_hours") == null
                ? "hours after the first unknown"
                : "%.1f h after the first".formatted(row.<Double>getAs("lag_hours")),
            Counted.of(row.list("entities_included").size(), "entity"),
            omittedInWords(row.getAs("entities_omitted")));
  }

  private String omittedInWords(@Nullable List<String> omitted) {
    if (omitted == null) {
      return ", what it leaves out is not known: an article of it was not searched for names";
    }
    if (omitted.isEmpty()) {
      return "";
    }
    String most =
        mostTold(omitted).limit(LEFT_OUT).map(this::leftOut).collect(Collectors.joining(", "));
    return ", leaves out what others mention: %s%s"
        .formatted(
            most,
            omitted.size() <= LEFT_OUT ? "" : " and %,d more".formatted(omitted.size() - LEFT_OUT));
  }

  private String leftOut(String entityId) {
    return "%s (%s)"
        .formatted(
            rows.names().apply(entityId), Counted.of(rows.tellers(id(), entityId), "source"));
  }

  private String point(SqlRow row) {
    return "  %s, %s: %s, %,d of %s%s\n%s"
        .formatted(
            rows.names().apply(row.getAs("entity_id")),
            row.getAs("unit"),
            row.getAs("agreement"),
            row.number("sources"),
            Figures.counted(row, "story_sources", "source"),
            row.getAs("likeness") == null
                ? ""
                : ", likeness of their words %.2f".formatted(row.<Double>getAs("likeness")),
            row.<SqlRow>list("values").stream()
                .map(StoryReport::value)
                .collect(Collectors.joining("\n")));
  }

  private static String value(SqlRow value) {
    return "      %s%s: “%s” (%s)"
        .formatted(
            value.getAs("source"),
            value.getAs("value") == null
                ? ""
                : " " + plain(value.getAs("value")) + qualifierInWords(value.getAs("qualifier")),
            value.<String>getAs("text").replaceAll("\\s+", " "),
            value.getAs("article_id"));
  }

  private static String qualifierInWords(String qualifier) {
    return qualifier == null || qualifier.equals("exact")
        ? ""
        : " (" + qualifier.replace('_', ' ') + ")";
  }

  private static String plain(Double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A row of {@link Claims} in a line. */
  static String claim(SqlRow row) {
    String words = row.<String>getAs("text").replaceAll("\\s+", " ");
    String place =
        "(%s, %s, %s, %d–%d)"
            .formatted(
                row.getAs("source"),
                Figures.number(row, "published_date", "%s"),
                row.getAs("article_id"),
                row.number("char_begin"),
                row.number("char_end"));
    return row.getAs("value") == null
        ? "“%s” %s".formatted(words, place)
        : "%s %s%s: “%s” %s"
            .formatted(
                plain(row.getAs("value")),
                row.getAs("unit"),
                qualifierInWords(row.getAs("qualifier")),
                words,
                place);
  }
}
