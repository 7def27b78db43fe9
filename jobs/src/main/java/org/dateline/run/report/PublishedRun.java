package org.dateline.run.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.DatelineException;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.PublishedCorpus;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/**
 * The tables of a published run, as the commands ask them that answer to a person: in SQL, each
 * table under its name once it was opened.
 */
public final class PublishedRun implements AutoCloseable {
  private final RunDatabase database;
  private final Function<TableSchema, List<String>> files;
  private final Set<TableSchema> open = new HashSet<>();

  private PublishedRun(RunDatabase database, Function<TableSchema, List<String>> files) {
    this.database = database;
    this.files = files;
  }

  /**
   * Opens the catalog of a corpus, and loads DuckDB meanwhile.
   *
   * @throws DatelineException as {@link PublishedCorpus#open} does
   */
  public static PublishedCorpus openCorpus(Settings settings) {
    RunDatabase.loadAhead();
    return PublishedCorpus.open(settings);
  }

  /** A run by its id, and the Parquet files of each of its tables, as local paths. */
  public static PublishedRun of(String id, Function<TableSchema, List<String>> files) {
    return new PublishedRun(RunDatabase.withoutViews(id), files);
  }

  /** A published run of a corpus. */
  public static PublishedRun of(PublishedCorpus corpus, String id) {
    return of(id, table -> corpus.files(table, id));
  }

  /**
   * The newest published run of a corpus.
   *
   * @throws DatelineException (INPUT) if there is none
   */
  public static PublishedRun newest(PublishedCorpus corpus) {
    return of(corpus, newestId(corpus));
  }

  /** The id of the newest published run: {@code RunHistory} orders them in the same way. */
  public static String newestId(PublishedCorpus corpus) {
    try (var runs = RunDatabase.withoutViews("")) {
      runs.view("runs", AllTables.RUNS, corpus.filesOfNewestRun());
      return runs
          .rows("SELECT run_id FROM runs ORDER BY finished_at DESC, run_id DESC LIMIT 1")
          .stream()
          .map(row -> row.text("run_id"))
          .findFirst()
          .orElseThrow(corpus::nothingPublished);
    }
  }

  public String id() {
    return database.run();
  }

  /** Opens tables. The catalog is asked for each table once, for several at a time. */
  public PublishedRun open(TableSchema... tables) {
    List<TableSchema> closed = new ArrayList<>(Arrays.asList(tables));
    closed.removeAll(open);
    Map<TableSchema, List<String>> found = new HashMap<>();
    if (closed.size() == 1) {
      found.put(closed.get(0), files.apply(closed.get(0)));
    } else {
      closed.parallelStream()
          .map(table -> Map.entry(table, files.apply(table)))
          .toList()
          .forEach(of -> found.put(of.getKey(), of.getValue()));
    }
    found.forEach((table, itsFiles) -> database.view(table.name(), table, itsFiles));
    open.addAll(closed);
    return this;
  }

  /** Makes a view of other files of a table under a name of its own. */
  void openAs(String name, TableSchema table, List<String> itsFiles) {
    database.view(name, table, itsFiles);
  }

  /** Runs a statement that gives no rows. */
  void execute(String statement) {
    database.execute(statement);
  }

  /**
   * The rows of an answer.
   *
   * @param query reads tables that are open
   * @param values of its question marks
   */
  public List<SqlRow> rows(String query, Object... values) {
    return database.rows(query, values);
  }

  /** The names to show for entity ids; the id itself for one that has no row. */
  public Function<String, String> names(Collection<String> ids) {
    Map<String, String> names = ofEntities(ids, "name");
    return one -> names.getOrDefault(one, one);
  }

  /** The Wikidata ids of those entities that have one, by entity id. */
  Map<String, String> wikidataIds(Collection<String> ids) {
    return ofEntities(ids, "qid");
  }

  private Map<String, String> ofEntities(Collection<String> ids, String column) {
    Map<String, String> values = new HashMap<>();
    if (!ids.isEmpty()) {
      open(Entities.SCHEMA);
      rows("SELECT entity_id, %1$s FROM entities WHERE entity_id IN %2$s AND %1$s IS NOT NULL"
              .formatted(column, RunDatabase.list(ids)))
          .forEach(row -> values.put(row.text("entity_id"), row.text(column)));
    }
    return values;
  }

  @Override
  public void close() {
    database.close();
  }
}
