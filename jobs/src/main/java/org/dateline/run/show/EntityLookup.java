package org.dateline.run.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.report.Figures;
import org.dateline.run.report.PublishedRun;
import org.dateline.table.Entities;
import org.jspecify.annotations.Nullable;

/** Finds the entity that somebody at a terminal means: by id, or by a name in any language. */
final class EntityLookup {
  private static final int LISTED = 20;

  /** An entity of a run. */
  record Found(String id, String name, String type, List<String> aliases, SqlRow row) {

    String inWords() {
      @Nullable String qid = row.getAs("qid");
      String about = qid == null ? type : type + ", " + qid;
      return name.equals(id)
          ? "%s (%s)".formatted(id, about)
          : "%s (%s, %s)".formatted(name, id, about);
    }
  }

  /**
   * The entity of that id, or else the only one with that name or alias, in any case.
   *
   * @throws DatelineException (USAGE) if there is none, or more than one: then it lists them
   */
  static Found require(PublishedRun run, String wanted) {
    String plain = wanted.strip();
    String small = plain.toLowerCase(Locale.ROOT);
    List<SqlRow> rows =
        run.open(Entities.SCHEMA)
            .rows(
                """
                FROM entities
                WHERE entity_id = $1 OR lower(name) = $2
                  OR list_contains([lower(one) FOR one IN aliases], $2)
                ORDER BY entity_id <> $1, articles DESC, entity_id
                LIMIT %d
                """
                    .formatted(LISTED),
                plain,
                small);
    List<SqlRow> byId = rows.stream().filter(row -> row.text("entity_id").equals(plain)).toList();
    List<SqlRow> candidates = byId.isEmpty() ? rows : byId;
    if (candidates.size() == 1) {
      return toFound(candidates.get(0));
    }
    throw new DatelineException(
        ErrorCode.USAGE,
        candidates.isEmpty()
            ? "no entity has the id, name or alias \"%s\".".formatted(wanted)
            : "\"%s\" may be any of these; give the id:\n%s"
                .formatted(wanted, listMatches(candidates)));
  }

  /** A row of entities. */
  static Found toFound(SqlRow row) {
    return new Found(
        row.text("entity_id"), row.text("name"), row.text("type"), row.list("aliases"), row);
  }

  private static String listMatches(List<SqlRow> rows) {
    return rows.stream()
        .map(
            row ->
                "  %s  (%s, %s, %s)"
                    .formatted(
                        row.text("entity_id"),
                        row.text("name"),
                        row.text("type"),
                        Figures.counted(row, "articles", "article")))
        .collect(Collectors.joining("\n"));
  }

  private EntityLookup() {}
}
