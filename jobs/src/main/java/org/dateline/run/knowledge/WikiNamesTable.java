package org.dateline.run.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.knowledge.Dictionary;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.WikiNames;

/**
 * What all corpora of a warehouse know from elsewhere: the table {@link WikiNames} in the namespace
 * {@code knowledge}. It may be missing; then there are no names in it.
 */
public final class WikiNamesTable {
  public static final String NAMESPACE = "knowledge";

  /**
   * Number of parts of each language, by the hash of the surface form. Each part is sorted by
   * surface form, so a join on it shuffles the other side only.
   */
  static final int BUCKETS = 16;

  private static final String ACCOUNT = "dateline.knowledge.";

  private final Warehouse warehouse;

  /** The knowledge of the warehouse that {@code anyCorpus} lies in. */
  public WikiNamesTable(Warehouse anyCorpus) {
    this.warehouse = anyCorpus.in(NAMESPACE);
  }

  Warehouse warehouse() {
    return warehouse;
  }

  Table ensureTable() {
    return warehouse.ensure(WikiNames.SCHEMA, spec -> spec.bucket("surface", BUCKETS));
  }

  /** The rows of {@link WikiNames}; none if nothing was imported. */
  public Dataset<Row> names() {
    return WikiNames.SCHEMA.project(warehouse.read(WikiNames.SCHEMA, SnapshotRef.MAIN_BRANCH));
  }

  /** A string that is equal as long as the rows are. */
  public String state() {
    return warehouse
        .find(WikiNames.SCHEMA)
        .filter(table -> table.currentSnapshot() != null)
        .map(table -> "knowledge@" + Warehouse.contentId(table, table.currentSnapshot()))
        .orElse("no knowledge");
  }

  /** How a language was imported, if it was. */
  Optional<KnowledgeAccount> account(String language) {
    return warehouse
        .find(WikiNames.SCHEMA)
        .map(table -> table.properties().get(ACCOUNT + language))
        .map(KnowledgeAccount::parse);
  }

  static String property(String language) {
    return ACCOUNT + language;
  }

  /** What is there, for the log. */
  public String inWords() {
    List<String> languages = new ArrayList<>();
    for (String language : Dictionary.languages()) {
      account(language)
          .ifPresent(a -> languages.add("%,d of language %s".formatted(a.rowsWritten(), language)));
    }
    return languages.isEmpty()
        ? "Wikipedia's names are not there, so names are resolved by ledger and corpus alone; get them"
            + " by `scripts/dateline knowledge import`"
        : "knows Wikipedia's names, " + String.join(", ", languages);
  }

  /** The number of the part that a surface form belongs to, as Iceberg counts it. */
  static org.apache.spark.sql.Column bucket() {
    return functions.expr(
        "%s.system.bucket(%d, surface)".formatted(SparkSessions.CATALOG, BUCKETS));
  }
}
