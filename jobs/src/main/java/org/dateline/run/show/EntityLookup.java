package org.dateline.run.show;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.transform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.spark.RowValues;

/** Finds the entity that somebody at a terminal means: by id, or by a name in any language. */
final class EntityLookup {
  private static final int LISTED = 20;

  /** An entity of a run. */
  record Found(String id, String name, String type, List<String> aliases, Row row) {

    String inWords() {
      String qid = row.getAs("qid");
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
  static Found require(Dataset<Row> entities, String wanted) {
    String plain = wanted.strip();
    String small = plain.toLowerCase(Locale.ROOT);
    List<Row> rows =
        entities
            .filter(
                col("entity_id")
                    .equalTo(plain)
                    .or(lower(col("name")).equalTo(small))
                    .or(array_contains(transform(col("aliases"), one -> lower(one)), small)))
            .orderBy(col("entity_id").notEqual(plain), col("articles").desc(), col("entity_id"))
            .limit(LISTED)
            .collectAsList();
    List<Row> byId = rows.stream().filter(row -> row.getAs("entity_id").equals(plain)).toList();
    List<Row> candidates = byId.isEmpty() ? rows : byId;
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
  static Found toFound(Row row) {
    return new Found(
        row.getAs("entity_id"),
        row.getAs("name"),
        row.getAs("type"),
        RowValues.list(row, "aliases"),
        row);
  }

  private static String listMatches(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                "  %s  (%s, %s, %s)"
                    .formatted(
                        row.getAs("entity_id"),
                        row.getAs("name"),
                        row.getAs("type"),
                        Counted.of(row, "articles", "article")))
        .collect(Collectors.joining("\n"));
  }

  private EntityLookup() {}
}
