package org.dateline.run.warehouse;

import java.util.Optional;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.dateline.table.TableSchema;

/** The tables of one corpus as its catalog knows them; needs no Spark session. */
public final class CorpusTables {
  private final Catalog catalog;
  private final String corpus;

  /** The tables of a namespace of a catalog. */
  public CorpusTables(Catalog catalog, String corpus) {
    this.catalog = catalog;
    this.corpus = corpus;
  }

  Catalog catalog() {
    return catalog;
  }

  /** Another namespace of the same catalog. */
  public CorpusTables in(String namespace) {
    return new CorpusTables(catalog, namespace);
  }

  /** Loads a table; empty if it was never written. */
  public Optional<Table> find(TableSchema table) {
    var identifier = identifier(table);
    return catalog.tableExists(identifier)
        ? Optional.of(catalog.loadTable(identifier))
        : Optional.empty();
  }

  /** The state of a table at a branch, tag or main; empty if table or reference is not there. */
  public Optional<Snapshot> snapshot(TableSchema table, String reference) {
    return find(table).map(found -> found.snapshot(reference));
  }

  /** The number of rows at a snapshot, from its summary; no data is read. */
  public static long rows(Snapshot snapshot) {
    return Long.parseLong(snapshot.summary().getOrDefault("total-records", "0"));
  }

  TableIdentifier identifier(TableSchema table) {
    return TableIdentifier.of(Namespace.of(corpus), table.name());
  }
}
