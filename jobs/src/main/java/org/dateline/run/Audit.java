package org.dateline.run;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Run;
import org.dateline.run.warehouse.ConcurrentJobs;
import org.dateline.run.warehouse.NullCounts;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Articles;
import org.dateline.table.Column;
import org.dateline.table.EntityMentions;
import org.dateline.table.IngestReport;
import org.dateline.table.Mentions;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleEntityMentions;
import org.dateline.table.TitleMentions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must hold before a run is published. For each table that the run wrote: keys are unique, no
 * nulls where none may be, references resolve; and across tables, counts conserve. All audits are
 * made, and the error names every one that failed.
 */
public final class Audit {
  private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

  private final Run run;
  private final List<Callable<List<Finding>>> audits = new ArrayList<>();

  /** What an audit found; {@code failure} is empty if all is well. */
  private record Finding(String audit, long violations, String failure) {}

  private Audit(Run run) {
    this.run = run;
  }

  /**
   * Audits a run.
   *
   * @return the audits made, by name, each with the violations found: none
   * @throws DatelineException (AUDIT) naming every audit that failed, with examples
   */
  public static Map<String, Long> of(Run run) {
    var audit = new Audit(run);
    run.tablesWritten().forEach(audit::table);
    audit.everyRecordIsAccountedFor();
    audit.everyMentionIsAccountedFor();
    audit.everySurfaceIsWhereItSays();
    return audit.runAudits();
  }

  private Map<String, Long> runAudits() {
    Map<String, Long> violations = new LinkedHashMap<>();
    List<String> failures = new ArrayList<>();
    for (List<Finding> findings : ConcurrentJobs.of(audits)) {
      for (Finding finding : findings) {
        violations.put(finding.audit(), finding.violations());
        if (finding.violations() > 0) {
          failures.add(finding.failure() + " Run " + run.id() + " was not published.");
        }
      }
    }
    LOG.info("audit: {} audits, {} failed", violations.size(), failures.size());
    if (!failures.isEmpty()) {
      throw DatelineException.of(ErrorCode.AUDIT, failures);
    }
    return violations;
  }

  private void table(TableSchema table) {
    Dataset<Row> rows = run.read(table);
    audits.add(() -> noNulls(table, rows));
    audits.add(() -> List.of(uniqueKey(table, rows)));
    for (TableSchema.Reference reference : table.references()) {
      Dataset<Row> referenced =
          run.read(reference.table())
              .select(functions.col(reference.referencedColumn()).as(reference.column()));
      check(
          "%s.%s is in %s".formatted(table, reference.column(), reference.table()),
          rows.filter(functions.col(reference.column()).isNotNull())
              .select(reference.column())
              .distinct()
              .join(referenced, columnNames(reference.column()), "left_anti"));
    }
  }

  /** Manifests state the null counts of most columns; only the other columns are read. */
  private List<Finding> noNulls(TableSchema table, Dataset<Row> rows) {
    List<String> required =
        table.storedColumns().stream()
            .filter(column -> !column.nullable())
            .map(Column::name)
            .toList();
    NullCounts stated = run.nullCounts(table, required);
    Map<String, Long> nulls = new LinkedHashMap<>(stated.nulls());
    List<String> unstated = required.stream().filter(column -> !nulls.containsKey(column)).toList();
    if (!unstated.isEmpty()) {
      nulls.putAll(countNulls(rows, unstated));
    }
    List<Finding> findings = new ArrayList<>();
    for (String column : required) {
      long found = requireNonNull(nulls.get(column));
      String name = "%s.%s is never null".formatted(table, column);
      findings.add(
          new Finding(name, found, "%s: %d of %d rows are.".formatted(name, found, stated.rows())));
    }
    return findings;
  }

  private static Map<String, Long> countNulls(Dataset<Row> rows, List<String> columns) {
    var counts =
        columns.stream()
            .map(name -> functions.count_if(functions.col("`" + name + "`").isNull()).as(name))
            .toArray(org.apache.spark.sql.Column[]::new);
    Row found = rows.select(counts).head();
    Map<String, Long> nulls = new LinkedHashMap<>();
    columns.forEach(column -> nulls.put(column, found.<Long>getAs(column)));
    return nulls;
  }

  /** Keys whose hashes differ differ: the keys themselves are compared only where hashes agree. */
  private static Finding uniqueKey(TableSchema table, Dataset<Row> rows) {
    String name = table + ": key " + table.key() + " is unique";
    var hashes = rows.select(functions.xxhash64(columns(table.key())).as("hash"));
    boolean unique = hashes.groupBy("hash").count().filter("count > 1").isEmpty();
    return unique
        ? new Finding(name, 0, "")
        : toFinding(name, rows.groupBy(columns(table.key())).count().filter("count > 1"));
  }

  private void everyRecordIsAccountedFor() {
    if (run.hasWritten(IngestReport.SCHEMA)) {
      check(
          "records read = accepted + duplicates + rejected",
          run.read(IngestReport.SCHEMA)
              .filter(functions.col("run_id").equalTo(run.id()))
              .filter("records_read <> accepted + duplicates + rejected"));
    }
  }

  /** Each name found is linked, reported as ambiguous, or covered by a name the ledger found. */
  private void everyMentionIsAccountedFor() {
    if (!run.hasWritten(EntityMentions.SCHEMA)) {
      return;
    }
    var spans =
        run.read(EntityMentions.SCHEMA)
            .select("article_id", "char_begin", "char_end")
            .unionByName(
                run.read(AmbiguousMentions.SCHEMA).select("article_id", "char_begin", "char_end"));
    // Most mentions keep their span; only the few others are compared by overlap, which is
    // quadratic within an article.
    var moved =
        run.read(Mentions.SCHEMA)
            .select("article_id", "char_begin", "char_end")
            .join(spans, columnNames("article_id", "char_begin", "char_end"), "left_anti");
    check(
        "every mention is linked, ambiguous, or part of a linked name",
        moved
            .as("found")
            .join(
                spans.as("kept"),
                functions
                    .expr("found.article_id = kept.article_id")
                    .and(functions.expr("found.char_begin < kept.char_end"))
                    .and(functions.expr("kept.char_begin < found.char_end")),
                "left_anti"));
  }

  private void everySurfaceIsWhereItSays() {
    everySurfaceIsIn("text", List.of(Mentions.SCHEMA, EntityMentions.SCHEMA));
    everySurfaceIsIn("title", List.of(TitleMentions.SCHEMA, TitleEntityMentions.SCHEMA));
  }

  private void everySurfaceIsIn(String column, List<TableSchema> tables) {
    for (TableSchema table : tables) {
      if (run.hasWritten(table)) {
        check(
            "%s: surface = articles.%s from char_begin to char_end".formatted(table, column),
            SurfaceCheck.misplacedMentions(run.read(table), run.read(Articles.SCHEMA), column));
      }
    }
  }

  private void check(String name, Dataset<Row> violating) {
    audits.add(() -> List.of(toFinding(name, violating)));
  }

  private static Finding toFinding(String name, Dataset<Row> violating) {
    long found = violating.count();
    return new Finding(
        name,
        found,
        found == 0
            ? ""
            : "%s: %d violations, e.g. %s."
                .formatted(name, found, violating.limit(3).toJSON().collectAsList()));
  }

  private static org.apache.spark.sql.Column[] columns(List<String> names) {
    return names.stream()
        .map(name -> functions.col("`" + name + "`"))
        .toArray(org.apache.spark.sql.Column[]::new);
  }

  private static String[] columnNames(String... names) {
    return names;
  }
}
