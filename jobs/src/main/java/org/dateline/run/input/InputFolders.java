package org.dateline.run.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.io.CloseableIterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.dateline.run.session.SparkSessions;
import org.dateline.spark.RowShape;

/**
 * Goes through input folders, each once: level by level, each folder in a task, none held as a
 * whole. Links to folders come last, when all that can be reached without them is known: a folder
 * is then read under its own name, and a circle of links ends.
 */
final class InputFolders {
  private static final String[] FOLDER = {"identity", "path"};
  private static final String[] USING_IDENTITY = {"identity"};

  private final SparkSession spark;
  private final OwnFolders own;
  private final PassedOverAccount passedOver = new PassedOverAccount();
  private Dataset<Row> files;
  private Dataset<Row> visited;
  private Dataset<Row> links;
  private long linksOpen;

  private InputFolders(SparkSession spark, OwnFolders own) {
    this.spark = spark;
    this.own = own;
    this.files = rows(List.of());
    this.visited = files;
    this.links = files;
  }

  /**
   * What was found.
   *
   * @param files rows of {@link FoundFile#SCHEMA}; one may come several times, under one identity
   */
  record Below(Dataset<Row> files, PassedOverAccount passedOver) {}

  /** The files among the roots and below, and what is passed over. */
  static Below filesBelow(SparkSession spark, List<FoundFile> roots, OwnFolders own) {
    var folders = new InputFolders(spark, own);
    folders.walk(folders.rows(roots).withColumn("link", lit(false)), meet(roots));
    while (folders.linksOpen > 0) {
      Dataset<Row> linked = folders.links.withColumn("link", lit(false));
      folders.links = folders.rows(List.of());
      folders.linksOpen = 0;
      folders.walk(linked, true);
    }
    return new Below(folders.files, folders.passedOver);
  }

  /** Whether a folder is among the roots twice, or lies in another. */
  private static boolean meet(List<FoundFile> roots) {
    List<String> sorted =
        roots.stream()
            .filter(FoundFile::folder)
            .map(root -> root.identity() + "/")
            .sorted()
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).startsWith(sorted.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Walks down from these folders, leaving links to folders for later.
   *
   * @param mayMeet whether a folder may be reached twice
   */
  private void walk(Dataset<Row> from, boolean mayMeet) {
    OwnFolders passedOver = own;
    FlatMapFunction<Row, Row> list = folder -> rowsOfChildren(FoundFile.of(folder), passedOver);
    Dataset<Row> level = from;
    long folders = takeIn(level);
    while (folders > 0) {
      Dataset<Row> open = level.filter("folder and not link");
      if (mayMeet) {
        open = notVisited(open);
      }
      visited = visited.union(open);
      int tasks = (int) Math.min(folders, 16L * spark.sparkContext().defaultParallelism());
      level =
          persistAsNewPlan(open.repartition(tasks).flatMap(list, Encoders.row(FoundFile.SCHEMA)));
      folders = takeIn(level);
    }
  }

  /** Notes what a level has; gives the number of folders to go through next. */
  private long takeIn(Dataset<Row> level) {
    Row counts =
        level
            .agg(
                count_if(col("folder").and(not(col("link")))).as("folders"),
                count_if(col("folder").and(col("link"))).as("links"),
                count_if(col("passed_over").isNotNull()).as("passed_over"))
            .head();
    files = files.union(level.filter("not folder and passed_over is null"));
    long newLinks = counts.getAs("links");
    if (newLinks > 0) {
      links = links.union(level.filter("folder and link"));
      linksOpen += newLinks;
    }
    if (counts.<Long>getAs("passed_over") > 0) {
      passOver(level.filter("passed_over is not null"));
    }
    return counts.getAs("folders");
  }

  private void passOver(Dataset<Row> rows) {
    rows.groupBy("passed_over")
        .agg(count(lit(1)).as("found"), min("path").as("first"))
        .collectAsList()
        .forEach(
            row ->
                passedOver.add(
                    PassedOver.of(row.getAs("passed_over")),
                    row.getAs("found"),
                    row.getAs("first")));
  }

  /**
   * Each folder once, by its first path, unless it was gone through; the others are passed over.
   */
  private Dataset<Row> notVisited(Dataset<Row> folders) {
    Dataset<Row> first = folders.groupBy("identity").agg(min("path").as("path"));
    Dataset<Row> fresh =
        persistAsNewPlan(
            folders
                .join(first, FOLDER, "left_semi")
                .dropDuplicates("identity")
                .join(visited, USING_IDENTITY, "left_anti"));
    passOver(
        folders
            .join(fresh, FOLDER, "left_anti")
            .withColumn("passed_over", lit(PassedOver.READ_ALREADY.code())));
    return fresh;
  }

  /**
   * Persists the rows and starts a new query plan from them. Otherwise each level's plan would
   * contain the plans of all levels before it.
   */
  private Dataset<Row> persistAsNewPlan(Dataset<Row> rows) {
    Dataset<Row> inOrder =
        rows.select(RowShape.columns(FoundFile.SCHEMA)).persist(StorageLevel.MEMORY_AND_DISK());
    return spark.createDataFrame(inOrder.javaRDD(), FoundFile.SCHEMA);
  }

  private Dataset<Row> rows(List<FoundFile> found) {
    return spark.createDataFrame(found.stream().map(FoundFile::toRow).toList(), FoundFile.SCHEMA);
  }

  private static Iterator<Row> rowsOfChildren(FoundFile folder, OwnFolders own) throws IOException {
    CloseableIterator<FoundFile> children = children(folder, own, SparkSessions::taskConfiguration);
    FileRecords.closeAtEndOfTask(children);
    return CloseableIterator.transform(children, FoundFile::toRow);
  }

  /**
   * The contents of a folder. A folder of Dateline's own tables gives one entry: itself, passed
   * over.
   */
  static CloseableIterator<FoundFile> children(
      FoundFile folder, OwnFolders own, Supplier<Configuration> configuration) throws IOException {
    Storage storage = Storage.of(folder.path(), configuration);
    if (own.holds(folder, storage)) {
      var passedOver = FoundFile.passedOver(PassedOver.OWN_TABLES, folder.path());
      return CloseableIterator.withClose(List.of(passedOver).iterator());
    }
    return storage.children(folder);
  }
}
