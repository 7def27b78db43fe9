package org.dateline.run;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.run.EntityLookup.Found;
import org.dateline.run.QuotedSentences.Place;
import org.dateline.table.EntityMentions;

/** What a run says of two entities together. */
final class ShownPair {
  private static final int YEAR_LENGTH = 4;
  private final PublishedRun run;
  private final Found a;
  private final Found b;

  /** Two entities of a run; their order does not matter. */
  ShownPair(PublishedRun run, Found one, Found other) {
    this.run = run;
    boolean ordered = one.id().compareTo(other.id()) < 0;
    this.a = ordered ? one : other;
    this.b = ordered ? other : one;
  }

  String text() {
    List<Row> rows =
        run.read(Cooccurrence.SCHEMA)
            .filter(col("entity_a").equalTo(a.id()).and(col("entity_b").equalTo(b.id())))
            .filter(col("period").equalTo("all").or(length(col("period")).equalTo(YEAR_LENGTH)))
            .orderBy(col("entity_window").desc(), col("period").notEqual("all"), asc("period"))
            .collectAsList();
    var text = new StringBuilder();
    text.append("%s + %s in run %s%n".formatted(a.inWords(), b.inWords(), run.id()));
    text.append("\nTOGETHER\n");
    if (rows.isEmpty()) {
      return text.append("  no row: not together in as many articles as min-articles asks for\n")
          .toString();
    }
    rows.forEach(row -> text.append(figures(row)));
    text.append("\nEVIDENCE\n").append(run.quoted(places(rows), "  "));
    text.append("\nCOPIES among the articles that name both\n").append(run.copies(articles()));
    return text.toString();
  }

  private String figures(Row row) {
    long windows = row.getAs("windows");
    return """
      in one %s, %s (%s to %s):
        %s, %s, %s, %s
        %,d of %s; %s of those of %s, %s of those of %s (95 %% interval)
        G² %.1f, q %.1e, NPMI %.3f, Jaccard %.3f
    """
        .formatted(
            row.getAs("entity_window"),
            row.getAs("period").equals("all") ? "whole corpus" : row.getAs("period"),
            PublishedRun.number(row, "first_date", "%s"),
            PublishedRun.number(row, "last_date", "%s"),
            Counted.of(row, "articles", "article"),
            Counted.of(row, "stories", "story"),
            Counted.of(row, "originals", "original"),
            Counted.of(row, "sources", "source"),
            windows,
            Counted.of(row, "windows_total", row.getAs("entity_window")),
            ShareInterval.inWords(windows, row.getAs("windows_a")),
            a.name(),
            ShareInterval.inWords(windows, row.getAs("windows_b")),
            b.name(),
            row.<Double>getAs("log_likelihood"),
            row.<Double>getAs("q_value"),
            row.<Double>getAs("npmi"),
            row.<Double>getAs("jaccard"));
  }

  private static List<Place> places(List<Row> rows) {
    Set<Place> places = new LinkedHashSet<>();
    for (Row row : rows) {
      for (Row one : row.<Row>getList(row.fieldIndex("evidence"))) {
        places.add(new Place(one.getString(0), one.getInt(1)));
      }
    }
    return new ArrayList<>(places);
  }

  private Dataset<Row> articles() {
    return articlesOf(a).join(articlesOf(b), new String[] {"article_id"}, "inner");
  }

  private Dataset<Row> articlesOf(Found entity) {
    return run.read(EntityMentions.SCHEMA)
        .filter(col("entity_id").equalTo(entity.id()))
        .select("article_id")
        .distinct();
  }
}
