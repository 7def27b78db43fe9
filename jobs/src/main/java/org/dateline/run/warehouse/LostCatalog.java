package org.dateline.run.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.LockedCatalog;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.WarehouseFolder.Found;

/** Notices that a catalog was lost or replaced: the warehouse holds tables it does not know. */
final class LostCatalog {
  private static final String SQLITE = "jdbc:sqlite:";

  /** The file of an SQLite catalog; empty for other catalogs. */
  static Optional<Path> fileOf(Settings settings) {
    String uri = SparkSessions.catalogUri(settings);
    if (!uri.startsWith(SQLITE) || uri.startsWith(SQLITE + ":")) {
      return Optional.empty();
    }
    String file = uri.substring(SQLITE.length()).replaceFirst("[?].*", "");
    try {
      return Optional.of(Path.of(file.startsWith("file:") ? file.substring(5) : file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** False for a file that is missing or empty, as SQLite leaves one that it only opened. */
  private static boolean isThere(Path catalog) {
    try {
      return Files.size(catalog) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The check of {@link #refuse} where the catalog is a file.
   *
   * @return true if the file is not there, and neither are tables
   */
  static boolean refuseWithoutFile(Settings settings) {
    boolean without = fileOf(settings).filter(file -> !isThere(file)).isPresent();
    if (without) {
      refuseWithout(settings);
    }
    return without;
  }

  /**
   * The check of {@link #refuse} where the catalog is a file, for those who read.
   *
   * @throws DatelineException (INPUT) if the file is not there, and neither are tables
   */
  static void requireFile(Settings settings) {
    if (refuseWithoutFile(settings)) {
      throw new DatelineException(
          ErrorCode.INPUT,
          "there is no warehouse in %s: expected its catalog %s. Name another with --warehouse, or run `scripts/dateline nightly --input PATH` first."
              .formatted(settings.corpus().warehouse(), fileOf(settings).orElseThrow()));
    }
  }

  /** The check of {@link #refuse} for a catalog that is not there; it does not create one. */
  private static void refuseWithout(Settings settings) {
    refuse(namespace -> Set.of(), settings);
  }

  /** The error for a catalog that does not open, or was never made, for those who read. */
  static DatelineException cannotOpenToRead(Settings settings, Exception cause) {
    if (CatalogDatabase.isNew(settings)) {
      refuseWithout(settings);
      return NothingPublished.in(settings);
    }
    return cannotOpen(settings, cause);
  }

  /** The error for a catalog that does not open, with what to do about it. */
  static DatelineException cannotOpen(Settings settings, Exception cause) {
    if (cause instanceof DatelineException known) {
      return known;
    }
    String why = LockedCatalog.inWords(cause).orElse(Causes.inWords(cause));
    boolean damaged = why.contains("SQLITE_NOTADB") || why.contains("SQLITE_CORRUPT");
    return new DatelineException(
        ErrorCode.EXTERNAL,
        "cannot open the %s catalog of warehouse %s: %s%s"
            .formatted(
                settings.catalog().type(),
                settings.corpus().warehouse(),
                why,
                damaged
                    ? " Move the file %s away and run `scripts/dateline recover --warehouse %s`, which makes it anew from the tables."
                        .formatted(fileOf(settings).orElseThrow(), settings.corpus().warehouse())
                    : ""),
        cause);
  }

  /**
   * @throws DatelineException (EXTERNAL) if tables lie in the warehouse that the catalog does not
   *     know
   */
  static void refuse(Catalog catalog, Settings settings) {
    refuse(namespace -> WarehouseFolder.knownTables(catalog, namespace), settings);
  }

  private static void refuse(Function<Namespace, Set<TableIdentifier>> known, Settings settings) {
    String warehouse = settings.corpus().warehouse();
    Map<String, List<Found>> unknown;
    try {
      var folder = new WarehouseFolder(SparkSessions.qualify(warehouse));
      unknown = folder.unknownTo(known, settings.corpus().corpus());
    } catch (IOException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "cannot read warehouse %s: %s".formatted(warehouse, Causes.inWords(e)),
          e);
    }
    if (!unknown.isEmpty()) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "warehouse %s holds tables that its catalog does not know: %s. The catalog was lost or"
                  .formatted(warehouse, inWords(unknown))
              + " replaced. `scripts/dateline recover --warehouse %s` registers them again; delete the folders of those that are not needed."
                  .formatted(warehouse));
    }
  }

  private static String inWords(Map<String, List<Found>> unknown) {
    return unknown.entrySet().stream()
        .map(of -> "%s (%s)".formatted(of.getKey(), names(of.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Found> tables) {
    String first =
        tables.stream()
            .limit(3)
            .map(found -> found.table().name())
            .collect(Collectors.joining(", "));
    return tables.size() > 3 ? "%s and %,d more".formatted(first, tables.size() - 3) : first;
  }

  private LostCatalog() {}
}
