package org.dateline;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.analysis.cooccurrence.CooccurrenceAnalysis;
import org.dateline.entities.ResolveEntities;
import org.dateline.ingest.Ingest;
import org.dateline.mentions.FindMentions;
import org.dateline.run.input.LedgerFiles;
import org.dateline.run.input.SourcesReader;
import org.dateline.run.settings.Settings;
import org.dateline.spark.Checkpoint;
import org.dateline.stories.GroupStories;
import org.dateline.table.Annotations;
import org.dateline.table.ArticleSightings;
import org.dateline.table.Articles;
import org.dateline.table.LedgerAliases;
import org.dateline.table.RejectedArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.WikiNames;
import org.dateline.testing.Pages;
import org.dateline.testing.SharedSpark;

/** The articles of one outlet of the examples, and what the steps of a night make of them. */
final class OneOutlet {
  private static final String FOLDER = "examples/corpus/silicon-harbor";

  private final SparkSession spark = SharedSpark.session();
  private final Settings settings =
      Settings.load(Optional.of(Pages.ROOT.resolve("conf/dateline.conf")), Map.of());
  private final Dataset<Row> records;
  private final Dataset<Row> drafts;
  private Tables tables;

  /**
   * Takes the steps up to cooccurrence, each by its public function, as {@code PipelineSteps} does.
   */
  OneOutlet() throws IOException {
    records = spark.createDataFrame(read(), Ingest.RAW_RECORD);
    drafts =
        Checkpoint.of(
            Ingest.drafts(
                records,
                settings.ingest(),
                SourcesReader.read(settings),
                spark.sparkContext().longAccumulator()));
    var settled = Ingest.settle(drafts, nothingKnown(), settings.ingest());
    tables = Tables.of(Articles.SCHEMA, Checkpoint.of(settled.get(Articles.SCHEMA)));
    add(Annotations.SCHEMA, FindMentions.annotate(of(Articles.SCHEMA), settings.mentions()));
    addAll(FindMentions.compute(tables, settings.mentions()));
    addAll(GroupStories.compute(tables, settings.stories()));
    add(WikiNames.SCHEMA, WikiNames.SCHEMA.empty(spark));
    add(LedgerAliases.SCHEMA, ledger());
    addAll(ResolveEntities.compute(tables, settings.entities()));
    addAll(CooccurrenceAnalysis.compute(tables, settings.of(CooccurrenceAnalysis.ANALYSIS)));
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Pages.ROOT.resolve(FOLDER))) {
      return files.sorted().toList();
    }
  }

  /** Rows of {@link Ingest#RAW_RECORD}. */
  Dataset<Row> records() {
    return records;
  }

  /** Rows of {@link Ingest#DRAFT}. */
  Dataset<Row> drafts() {
    return drafts;
  }

  Dataset<Row> of(TableSchema table) {
    return tables.get(table);
  }

  private List<Row> read() throws IOException {
    var rows = new ArrayList<Row>();
    for (Path file : files()) {
      try (InputStream bytes = Files.newInputStream(file)) {
        Ingest.rawRecords(FOLDER + "/" + file.getFileName(), bytes, settings.ingest())
            .forEachRemaining(rows::add);
      }
    }
    return rows;
  }

  private Tables nothingKnown() {
    Tables known = Tables.none();
    for (var table : List.of(Articles.SCHEMA, ArticleSightings.SCHEMA, RejectedArticles.SCHEMA)) {
      known = known.with(table, table.empty(spark).withColumn("run_id", lit("0")));
    }
    return known;
  }

  private Dataset<Row> ledger() {
    return spark.createDataFrame(
        LedgerFiles.ledger(settings).rows(), LedgerAliases.SCHEMA.structType());
  }

  private void add(TableSchema table, Dataset<Row> rows) {
    tables = tables.with(table, Checkpoint.of(rows));
  }

  private void addAll(Tables results) {
    results.schemas().forEach(table -> add(table, results.get(table)));
  }
}
