package org.dateline.run.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.NoSuchNamespaceException;
import org.dateline.run.session.SparkSessions;
import org.dateline.table.TableSchema;
import org.dateline.table.WikiNames;

/** The tables that lie in a warehouse's folder, whatever its catalog says. */
final class WarehouseFolder {
  private static final Set<String> NAMES = names();

  /** Hive and Glue put a namespace into a folder of this ending. */
  private static final String DATABASE = ".db";

  /** Some catalogs add a UUID to the folder of a table, with or without dashes in it. */
  private static final Pattern UUID = Pattern.compile("[-_][0-9a-f-]{32,36}$");

  private final FileSystem files;
  private final Path root;

  /** A table, and the folder that it lies in. */
  record Found(TableIdentifier table, Path folder) {
    String corpus() {
      return table.namespace().toString();
    }

    Path metadata() {
      return new Path(folder, "metadata");
    }
  }

  WarehouseFolder(Path root) throws IOException {
    this.files = root.getFileSystem(SparkSessions.hadoopConfiguration());
    this.root = root;
  }

  FileSystem files() {
    return files;
  }

  /** The names of the corpora that lie here and had a run published. */
  List<String> corpora() throws IOException {
    return tables(Optional.empty()).stream()
        .filter(found -> found.table().name().equals(AllTables.RUNS.name()))
        .map(Found::corpus)
        .toList();
  }

  /** The tables of a corpus, or of all corpora. */
  List<Found> tables(Optional<String> corpus) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Path folder : folders(root)) {
      String name = folder.getName();
      String namespace =
          name.endsWith(DATABASE) ? name.substring(0, name.length() - DATABASE.length()) : name;
      if (corpus.orElse(namespace).equals(namespace)) {
        found.addAll(tables(namespace, folder));
      }
    }
    return found;
  }

  /**
   * The tables that a catalog does not know, by corpus. Other programs may keep tables below the
   * same folder: those of another corpus count only where one of them is {@code runs}.
   *
   * @param catalog the tables that it knows of a namespace
   */
  Map<String, List<Found>> unknownTo(
      Function<Namespace, Set<TableIdentifier>> catalog, String corpus) throws IOException {
    Map<String, List<Found>> unknown = new TreeMap<>();
    Map<String, List<Found>> all =
        tables(Optional.empty()).stream().collect(Collectors.groupingBy(Found::corpus));
    for (var of : all.entrySet()) {
      if (of.getKey().equals(corpus) || isCorpus(of.getValue())) {
        List<Found> lost = unknown(of.getValue(), catalog);
        if (!lost.isEmpty()) {
          unknown.put(of.getKey(), lost);
        }
      }
    }
    return unknown;
  }

  private List<Found> unknown(List<Found> tables, Function<Namespace, Set<TableIdentifier>> catalog)
      throws IOException {
    Set<TableIdentifier> known = catalog.apply(tables.get(0).table().namespace());
    List<Found> unknown = new ArrayList<>();
    for (Found found : tables) {
      if (!known.contains(found.table()) && TableMetadataFile.anyIn(files, found.metadata())) {
        unknown.add(found);
      }
    }
    return unknown;
  }

  /** The tables of a namespace in a catalog; none if it has no such namespace. */
  static Set<TableIdentifier> knownTables(Catalog catalog, Namespace namespace) {
    try {
      return Set.copyOf(catalog.listTables(namespace));
    } catch (NoSuchNamespaceException e) {
      return Set.of();
    }
  }

  private static boolean isCorpus(List<Found> tables) {
    Set<String> names =
        tables.stream().map(found -> found.table().name()).collect(Collectors.toSet());
    return names.contains(WikiNames.SCHEMA.name())
        || names.contains(AllTables.RUNS.name()) && names.size() > 1;
  }

  private List<Found> tables(String namespace, Path folder) throws IOException {
    List<Found> tables = new ArrayList<>();
    for (Path table : folders(folder)) {
      String name = UUID.matcher(table.getName()).replaceFirst("");
      if (NAMES.contains(name)) {
        tables.add(new Found(TableIdentifier.of(Namespace.of(namespace), name), table));
      }
    }
    return tables;
  }

  /** The folders in a folder, by name; none if it is not there. */
  private List<Path> folders(Path folder) throws IOException {
    try {
      return Arrays.stream(files.listStatus(folder))
          .filter(FileStatus::isDirectory)
          .map(FileStatus::getPath)
          .filter(path -> !path.getName().startsWith("."))
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  private static Set<String> names() {
    var names = new HashSet<String>();
    AllTables.PUBLISHED.forEach(table -> names.add(table.name()));
    AllTables.ARTICLE_STORES.forEach(table -> names.add(table.name()));
    for (TableSchema table : List.of(AllTables.RUNS, AllTables.ANNOTATIONS, WikiNames.SCHEMA)) {
      names.add(table.name());
    }
    return names;
  }
}
