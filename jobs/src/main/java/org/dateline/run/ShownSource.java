package org.dateline.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.sources.SourcePairs;
import org.dateline.analysis.sources.SourceRecords;
import org.dateline.analysis.sources.StoryCoverage;
import org.dateline.run.QuotedSentences.Place;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;

/** What a run says of one source. */
final class ShownSource {
  private static final int ROWS = 10;
  private static final int EXAMPLES = 3;
  private final PublishedRun run;
  private final String source;

  /**
   * A source of the run: of that very name, or else the only one of that name in any case.
   *
   * @throws DatelineException (USAGE) if there is none, or more than one; then it lists what is
   *     near
   */
  ShownSource(PublishedRun run, String wanted) {
    this.run = run;
    String plain = wanted.strip();
    String small = plain.toLowerCase(Locale.ROOT);
    List<String> near = near(plain, small);
    List<String> same =
        near.contains(plain)
            ? List.of(plain)
            : near.stream().filter(one -> one.toLowerCase(Locale.ROOT).equals(small)).toList();
    if (same.size() != 1) {
      throw new DatelineException(ErrorCode.USAGE, notFound(wanted, same, near));
    }
    this.source = same.get(0);
  }

  private static String notFound(String wanted, List<String> same, List<String> near) {
    if (!same.isEmpty()) {
      return "\"%s\" may be any of these; write it as it is: %s."
          .formatted(wanted, String.join(", ", same));
    }
    return "no source is called \"%s\"%s."
        .formatted(wanted, near.isEmpty() ? "" : "; near it: " + String.join(", ", near));
  }

  /** Sources whose name holds the wanted one, the most alike first. */
  private List<String> near(String plain, String small) {
    return run
        .read(Articles.SCHEMA)
        .filter(col("source").equalTo(plain).or(lower(col("source")).contains(small)))
        .select("source")
        .distinct()
        .orderBy(col("source").notEqual(plain), lower(col("source")).notEqual(small), col("source"))
        .limit(2 * ROWS)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  String text() {
    return """
    %s in run %s
    %s
    WHAT it covers more than all others; by chance |z| stays below %s in 95 %% of its entities
    %s
    WHAT it covers less than all others
    %s
    WITH WHOM it shares most stories
    %s
    STORIES
    %s
    EVIDENCE: what it covers more
    %s
    COPIES among its articles
    %s\
    """
        .formatted(
            source,
            run.id(),
            articles(),
            noiseFloor(),
            emphasis(true),
            emphasis(false),
            pairs(),
            stories(),
            evidence(),
            run.copies(run.read(Articles.SCHEMA).filter(isSource())));
  }

  private Column isSource() {
    return col("source").equalTo(source);
  }

  private String articles() {
    Row row =
        run.read(Articles.SCHEMA)
            .filter(isSource())
            .agg(
                count(lit(1)),
                min("published_date"),
                max("published_date"),
                count_if(col("published_date").isNull()))
            .head();
    String articles = Counted.of(row.getLong(0), "article");
    return row.isNullAt(1)
        ? "  %s, none with a date\n".formatted(articles)
        : "  %s, %s to %s; %,d without a date\n"
            .formatted(articles, row.get(1), row.get(2), row.getLong(3));
  }

  /** What |z| reaches between two halves of its own articles; a dash where it is not known. */
  private String noiseFloor() {
    return run.read(SourceRecords.SCHEMA).filter(isSource()).collectAsList().stream()
        .map(row -> PublishedRun.number(row, "null_z", "%.1f"))
        .findFirst()
        .orElse("–");
  }

  private List<Row> mostUnlike(boolean more, int limit) {
    Column z = col("z_score");
    return run.read(SourceEntities.SCHEMA)
        .filter(isSource().and(Digest.isMoreThanChance()).and(more ? z.gt(0) : z.lt(0)))
        .orderBy(more ? z.desc() : z.asc(), col("entity_id"))
        .limit(limit)
        .collectAsList();
  }

  private String emphasis(boolean more) {
    List<Row> rows = mostUnlike(more, ROWS);
    var names = run.names(rows.stream().map(row -> row.<String>getAs("entity_id")).toList());
    return ShownEntity.lines(
        rows.stream().map(row -> ShownEntity.emphasis(names.apply(row.getAs("entity_id")), row)));
  }

  private String pairs() {
    return ShownEntity.lines(
        run
            .read(SourcePairs.SCHEMA)
            .filter(col("source_a").equalTo(source).or(col("source_b").equalTo(source)))
            .orderBy(col("shared_stories").desc(), col("source_a"), col("source_b"))
            .limit(ROWS)
            .collectAsList()
            .stream()
            .map(this::pair));
  }

  private String pair(Row row) {
    boolean first = row.getAs("source_a").equals(source);
    Double lag = row.getAs("median_lag_hours");
    boolean after = lag != null && first == lag > 0;
    return "  %s: %s%s; %s; entities: Jaccard %s, Jensen–Shannon %s"
        .formatted(
            first ? row.getAs("source_b") : row.getAs("source_a"),
            Counted.of(row, "shared_stories", "shared story"),
            lag == null
                ? ""
                : ", median %.1f h %s"
                    .formatted(
                        Math.abs(lag), lag == 0 ? "apart" : after ? "after it" : "before it"),
            Counted.of(row, "copied_articles", "copied article"),
            PublishedRun.number(row, "jaccard", "%.3f"),
            PublishedRun.number(row, "js_divergence", "%.3f"));
  }

  private String stories() {
    var coverage = run.read(StoryCoverage.SCHEMA);
    var tellers = coverage.groupBy("story_id").agg(count(lit(1)).as("tellers"));
    Row row =
        coverage
            .filter(isSource())
            .join(tellers, new String[] {"story_id"}, "inner")
            .agg(
                count(lit(1)),
                count_if(col("tellers").equalTo(1)),
                count_if(col("tellers").gt(1).and(col("lag_hours").equalTo(0))),
                count_if(col("tellers").gt(1).and(col("lag_hours").isNotNull())),
                count_if(size(col("entities_omitted")).gt(0)))
            .head();
    if (row.getLong(0) == 0) {
      return "  none\n";
    }
    return """
      %s; told by no other source: %s
      %s
      leaves out an entity that others mention in %,d
    """
        .formatted(
            Counted.of(row.getLong(0), "story"),
            ShareInterval.inWords(row.getLong(1), row.getLong(0)),
            firsts(row.getLong(2), row.getLong(3)),
            row.getLong(4));
  }

  private static String firsts(long first, long timed) {
    return timed == 0
        ? "how often it is first is not known: no time of a story that others tell too is"
        : "first or at the same time in %s of the %,d that others tell too with known times"
            .formatted(ShareInterval.inWords(first, timed), timed);
  }

  /** For what it covers most unlike others, its first sentence that names it. */
  private String evidence() {
    var places = new ArrayList<Place>();
    for (Row row : mostUnlike(true, EXAMPLES)) {
      run.read(EntityMentions.SCHEMA)
          .filter(isSource().and(col("entity_id").equalTo(row.<String>getAs("entity_id"))))
          .orderBy(col("published_date").asc_nulls_last(), col("article_id"), col("char_begin"))
          .limit(1)
          .select("article_id", "sentence")
          .collectAsList()
          .forEach(one -> places.add(new Place(one.getString(0), one.getInt(1))));
    }
    return run.quoted(places, "  ");
  }
}
