package org.dateline.run.show;

import java.util.List;
import java.util.Locale;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.report.PublishedRun;
import org.dateline.table.Articles;

/** Finds the source that somebody at a terminal means, by its name. */
final class SourceLookup {
  private static final int LISTED = 20;

  /**
   * The source of that very name, or else the only one of that name in any case.
   *
   * @throws DatelineException (USAGE) if there is none, or more than one; then it lists similar
   *     names
   */
  static String require(PublishedRun run, String wanted) {
    String plain = wanted.strip();
    String small = plain.toLowerCase(Locale.ROOT);
    List<String> near = near(run, plain, small);
    List<String> same =
        near.contains(plain)
            ? List.of(plain)
            : near.stream().filter(one -> one.toLowerCase(Locale.ROOT).equals(small)).toList();
    if (same.size() != 1) {
      throw new DatelineException(ErrorCode.USAGE, notFound(wanted, same, near));
    }
    return same.get(0);
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
  private static List<String> near(PublishedRun run, String plain, String small) {
    return run
        .open(Articles.SCHEMA)
        .rows(
            """
            SELECT source FROM (SELECT DISTINCT source FROM articles)
            WHERE source = $1 OR contains(lower(source), $2)
            ORDER BY source <> $1, lower(source) <> $2, source
            LIMIT %d
            """
                .formatted(LISTED),
            plain,
            small)
        .stream()
        .map(row -> row.text("source"))
        .toList();
  }

  private SourceLookup() {}
}
