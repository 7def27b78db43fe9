package org.dateline.run.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.Secrets;
import org.dateline.run.message.TextTable;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.WarehouseFolder.Found;

/**
 * Registers the tables that lie in a warehouse with a catalog that does not know them, each in its
 * newest state. What the catalog knows is left as it is.
 */
public final class CatalogRecovery {
  private final Warehouse warehouse;
  private final List<String> passedOver = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();

  private CatalogRecovery(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** How many tables of a corpus were registered, and how many the catalog knew before. */
  private record Account(int registered, int known) {}

  /**
   * Recovers a corpus, or all that are found.
   *
   * @return what was registered, for a person to read
   * @throws DatelineException (INPUT) if there is nothing to recover; (EXTERNAL) if a table has no
   *     state that can be used, after all others were registered
   */
  public static String recover(Settings settings, Optional<String> corpus) {
    try {
      var folder = new WarehouseFolder(SparkSessions.qualify(settings.corpus().warehouse()));
      List<Found> found = folder.tables(corpus);
      if (found.isEmpty()) {
        throw new DatelineException(
            ErrorCode.INPUT,
            "nothing to recover: expected tables in %s, found none."
                .formatted(place(settings, corpus)));
      }
      try (var warehouse = Warehouse.openUnchecked("recover", settings)) {
        return new CatalogRecovery(warehouse).recover(folder, found);
      }
    } catch (IOException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "cannot read warehouse %s: %s"
              .formatted(settings.corpus().warehouse(), Causes.inWords(e)),
          e);
    }
  }

  private static String place(Settings settings, Optional<String> corpus) {
    String warehouse = settings.corpus().warehouse();
    return corpus.map(name -> "corpus " + name + " of warehouse " + warehouse).orElse(warehouse);
  }

  private String recover(WarehouseFolder folder, List<Found> found) throws IOException {
    Map<String, Account> accounts = new TreeMap<>();
    for (Found table : found) {
      boolean known = warehouse.catalog().tableExists(table.table());
      boolean registered = !known && register(folder, table);
      accounts.merge(
          table.corpus(),
          new Account(registered ? 1 : 0, known ? 1 : 0),
          (a, b) -> new Account(a.registered() + b.registered(), a.known() + b.known()));
    }
    String text = inWords(accounts);
    if (!lost.isEmpty()) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "%s\n\n%,d tables have no state that can be used. Restore their files, or delete their"
                  .formatted(text, lost.size())
              + " folders if they are not needed, and run it again:\n  - "
              + String.join("\n  - ", lost));
    }
    return text;
  }

  private boolean register(WarehouseFolder folder, Found found) throws IOException {
    Map<Path, String> unusable = new TreeMap<>();
    var io = new HadoopFileIO(warehouse.spark().sessionState().newHadoopConf());
    var newestFirst = TableMetadataFile.newestFirst(folder.files(), found.metadata(), io, unusable);
    for (TableMetadataFile file : newestFirst) {
      refuseIfMoved(found, file);
      Optional<String> missing = file.missing(io);
      if (missing.isEmpty()) {
        warehouse.createNamespace(found.table().namespace());
        warehouse.catalog().registerTable(found.table(), file.path().toString());
        unusable.forEach(
            (path, why) -> {
              if (TableMetadataFile.numberOf(path) >= file.number()) {
                passedOver.add(path + " " + why);
              }
            });
        return true;
      }
      unusable.put(file.path(), "names %s, which is not there".formatted(missing.get()));
    }
    unusable.entrySet().stream()
        .reduce((earlier, later) -> later)
        .ifPresent(last -> lost.add(last.getKey() + " " + last.getValue()));
    return false;
  }

  /** Metadata holds absolute paths, so a copied table would point to the original's files. */
  private static void refuseIfMoved(Found found, TableMetadataFile file) throws IOException {
    Path location = SparkSessions.qualify(file.metadata().location());
    if (!isSamePlace(location, found.folder())) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "%s was written as %s, and tables hold whole paths: move the warehouse back there."
              .formatted(found.folder(), location));
    }
  }

  private static boolean isSamePlace(Path a, Path b) throws IOException {
    if (a.equals(b) || !a.toUri().getScheme().equals("file")) {
      return a.equals(b);
    }
    var other = java.nio.file.Path.of(a.toUri().getPath());
    return Files.exists(other)
        && Files.isSameFile(other, java.nio.file.Path.of(b.toUri().getPath()));
  }

  private String inWords(Map<String, Account> accounts) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("corpus", "tables registered", "known before", "newest run"));
    accounts.forEach(
        (corpus, account) ->
            lines.add(
                List.of(
                    corpus,
                    String.valueOf(account.registered()),
                    String.valueOf(account.known()),
                    newestRun(corpus))));
    String older =
        passedOver.isEmpty()
            ? ""
            : "\nPassed over, as a killed process leaves them; what only they held is lost:\n  "
                + String.join("\n  ", passedOver)
                + "\n";
    return Secrets.mask(TextTable.of(lines) + older);
  }

  private String newestRun(String corpus) {
    return new RunHistory(warehouse.tables().in(corpus)).newestId().orElse("(none published)");
  }
}
