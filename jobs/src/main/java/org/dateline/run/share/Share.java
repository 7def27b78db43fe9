package org.dateline.run.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.dateline.run.database.ParquetCopy;
import org.dateline.run.export.OpenSql;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a run as a folder that may be given away: each table as {@code <table>/part-00000.parquet}
 * with the columns of {@link SharedColumns} empty, {@code open.sql}, {@code croissant.json}, {@code
 * LICENCE.txt} and {@code CITATION.txt}.
 */
public final class Share {
  private static final Logger LOG = LoggerFactory.getLogger(Share.class);

  private final Path folder;

  /** A share that will be this folder. */
  public Share(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /**
   * Looks at the place, before any work is done.
   *
   * @throws DatelineException (USAGE) if something else is there than an older share
   */
  public void check() {
    if (Files.exists(folder) && !Files.exists(folder.resolve(Croissant.NAME)) && !isEmpty()) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "%s: expected no folder, an empty one or an older share with %s, found another. Give another name."
              .formatted(folder, Croissant.NAME));
    }
  }

  private boolean isEmpty() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes the folder beside its place, and then moves it there.
   *
   * @param files the Parquet files of a table, as local paths; none for an empty one
   * @throws DatelineException (EXTERNAL) if that fails; an older share stays
   */
  public void write(
      String corpus, String run, Function<TableSchema, List<String>> files, Settings.Share params) {
    Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
    try {
      FileUtils.deleteDirectory(unfinished.toFile());
      List<SharedFile> shared = new ArrayList<>();
      for (TableSchema table : AllTables.EXPORTED) {
        Path file =
            Files.createDirectories(unfinished.resolve(table.name())).resolve("part-00000.parquet");
        List<String> withheld = SharedColumns.withheld(table, params);
        ParquetCopy.write(file, table, files.apply(table), withheld);
        shared.add(SharedFile.of(table, unfinished, file, withheld));
      }
      Files.writeString(unfinished.resolve(OpenSql.NAME), OpenSql.text(corpus, run));
      Files.writeString(
          unfinished.resolve(Croissant.NAME), Croissant.text(corpus, run, shared, params));
      Files.writeString(unfinished.resolve("LICENCE.txt"), Terms.licence(params));
      Files.writeString(unfinished.resolve("CITATION.txt"), Terms.citation(corpus, run, params));
      FileUtils.deleteDirectory(folder.toFile());
      Files.move(unfinished, folder);
      LOG.info("share of run {}: {}", run, folder);
    } catch (IOException | IllegalStateException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL, "cannot write %s: %s".formatted(folder, Causes.inWords(e)), e);
    }
  }
}
