package org.dateline.run.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.run.database.SqlRow;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Figures;
import org.dateline.run.report.Json;
import org.dateline.run.show.PairRows.Pair;
import org.jspecify.annotations.Nullable;

/** What a run says of two entities together, in words. */
final class PairReport implements Answer {
  private final PairRows rows;
  private final Pair pair;

  /** A pair and the rows of some, this one among them. */
  PairReport(PairRows rows, Pair pair) {
    this.rows = rows;
    this.pair = pair;
  }

  @Override
  public Map<String, @Nullable Object> data() {
    return Json.object(
        "run", rows.run(),
        "entity_a", pair.a().row(),
        "entity_b", pair.b().row(),
        "together", rows.figures().data(pair.key()),
        "evidence", rows.sentences().data(PairRows.places(rows.figures().of(pair.key()))),
        "copies", rows.copies().data(pair.key()));
  }

  @Override
  public String text() {
    List<SqlRow> figures = rows.figures().of(pair.key());
    String heading =
        "%s + %s in run %s\n\nTOGETHER\n"
            .formatted(pair.a().inWords(), pair.b().inWords(), rows.run());
    if (figures.isEmpty()) {
      return heading + "  no row: not together in as many articles as min-articles asks for\n";
    }
    return heading
        + figures.stream().map(this::figures).collect(Collectors.joining())
        + "\nEVIDENCE\n"
        + rows.sentences().lines(PairRows.places(figures))
        + "\nCOPIES among the articles that name both\n"
        + rows.copies().of(pair.key());
  }

  private String figures(SqlRow row) {
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
            Figures.number(row, "first_date", "%s"),
            Figures.number(row, "last_date", "%s"),
            Figures.counted(row, "articles", "article"),
            Figures.counted(row, "stories", "story"),
            Figures.counted(row, "originals", "original"),
            Figures.counted(row, "sources", "source"),
            windows,
            Figures.counted(row, "windows_total", row.getAs("entity_window")),
            ShareInterval.inWords(windows, row.getAs("windows_a")),
            pair.a().name(),
            ShareInterval.inWords(windows, row.getAs("windows_b")),
            pair.b().name(),
            row.<Double>getAs("log_likelihood"),
            row.<Double>getAs("q_value"),
            row.<Double>getAs("npmi"),
            row.<Double>getAs("jaccard"));
  }
}
