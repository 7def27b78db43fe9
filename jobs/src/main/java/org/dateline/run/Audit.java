package org.dateline.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /**
   * Audits that one query makes together: planning and starting a query takes longer than most
   * audits, and a query of all of them would need the memory of all at once.
   */
  private static final int AUDITS_OF_A_QUERY = 12;

  private final Run run;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  /** What an audit found; {@code failure} is empty if all is well. */
  private record Finding(String audit, long violations, String failure) {}

  /**
   * An audit that reads rows.
   *
   * @param suspects no row if all is well
   * @param finding what to say if there are suspects, which need not be violations
   */
  private record Check(String name, Dataset<Row> suspects, Supplier<Finding> finding) {}

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
    audit.noNulls();
    for (TableSchema table : run.tablesWritten()) {
      audit.uniqueKey(table);
      audit.references(table);
    }
    audit.everyRecordIsAccountedFor();
    audit.everyMentionIsAccountedFor();
    audit.everySurfaceIsWhereItSays();
    audit.runChecks();
    return audit.violations();
  }

  private Map<String, Long> violations() {
    Map<String, Long> violations = new LinkedHashMap<>();
    List<String> failures = new ArrayList<>();
    for (Finding finding : findings) {
      violations.put(finding.audit(), finding.violations());
      if (finding.violations() > 0) {
        failures.add(finding.failure() + " Run " + run.id() + " was not published.");
      }
    }
    LOG.info("audit: {} audits, {} failed", violations.size(), failures.size());
    if (!failures.isEmpty()) {
      throw DatelineException.of(ErrorCode.AUDIT, failures);
    }
    return violations;
  }

  private void runChecks() {
    List<Callable<List<Finding>>> queries = new ArrayList<>();
    for (int begin = 0; begin < checks.size(); begin += AUDITS_OF_A_QUERY) {
      int end = Math.min(begin + AUDITS_OF_A_QUERY, checks.size());
      List<Check> some = checks.subList(begin, end);
      queries.add(() -> findingsOf(some));
    }
    ConcurrentJobs.of(queries).forEach(findings::addAll);
  }

  private static List<Finding> findingsOf(List<Check> checks) {
    Dataset<Row> suspects =
        IntStream.range(0, checks.size())
            .mapToObj(
                number ->
                    checks
                        .get(number)
                        .suspects()
                        .agg(functions.count("*").as("suspects"))
                        .withColumn("audit", functions.lit(number)))
            .reduce(Dataset::union)
            .orElseThrow();
    List<Row> suspected = suspects.filter("suspects > 0").collectAsList();
    Set<Integer> numbers =
        suspected.stream().map(row -> row.<Integer>getAs("audit")).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    for (int number = 0; number < checks.size(); number++) {
      Check check = checks.get(number);
      findings.add(
          numbers.contains(number) ? check.finding().get() : new Finding(check.name(), 0, ""));
    }
    return findings;
  }

  /** Manifests state the null counts of most columns; only the other columns are read. */
  private void noNulls() {
    List<TableSchema> tables = List.copyOf(run.tablesWritten());
    List<Callable<NullCounts>> readings = new ArrayList<>();
    tables.forEach(table -> readings.add(() -> run.nullCounts(table, required(table))));
    List<NullCounts> counts = ConcurrentJobs.of(readings);
    for (int i = 0; i < tables.size(); i++) {
      for (String column : required(tables.get(i))) {
        noNulls(tables.get(i), column, counts.get(i));
      }
    }
  }

  private static List<String> required(TableSchema table) {
    return table.storedColumns().stream()
        .filter(column -> !column.nullable())
        .map(Column::name)
        .toList();
  }

  private void noNulls(TableSchema table, String column, NullCounts stated) {
    String name = "%s.%s is never null".formatted(table, column);
    Long found = stated.nulls().get(column);
    if (found != null) {
      findings.add(nulls(name, found, stated.rows()));
    } else {
      Dataset<Row> nulls =
          run.read(table)
              .filter(functions.col("`" + column + "`").isNull())
              .select("`" + column + "`");
      checks.add(new Check(name, nulls, () -> nulls(name, nulls.count(), stated.rows())));
    }
  }

  private static Finding nulls(String name, long found, long rows) {
    return new Finding(name, found, "%s: %d of %d rows are.".formatted(name, found, rows));
  }

  /** Keys whose hashes differ differ: the keys themselves are compared only where hashes agree. */
  private void uniqueKey(TableSchema table) {
    String name = table + ": key " + table.key() + " is unique";
    Dataset<Row> rows = run.read(table);
    Dataset<Row> suspects =
        rows.select(functions.xxhash64(columns(table.key())).as("hash"))
            .groupBy("hash")
            .count()
            .filter("count > 1");
    Dataset<Row> violating = rows.groupBy(columns(table.key())).count().filter("count > 1");
    checks.add(new Check(name, suspects, () -> toFinding(name, violating)));
  }

  private void references(TableSchema table) {
    for (TableSchema.Reference reference : table.references()) {
      Dataset<Row> referenced =
          run.read(reference.table())
              .select(functions.col(reference.referencedColumn()).as(reference.column()));
      check(
          "%s.%s is in %s".formatted(table, reference.column(), reference.table()),
          run.read(table)
              .filter(functions.col(reference.column()).isNotNull())
              .select(reference.column())
              .distinct()
              .join(referenced, columnNames(reference.column()), "left_anti"));
    }
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
    checks.add(new Check(name, violating, () -> toFinding(name, violating)));
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
