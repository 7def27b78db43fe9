package org.dateline.run.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.dateline.knowledge.ImportNames;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.progress.KnowledgeProgress;
import org.dateline.run.progress.LineCounts;
import org.dateline.run.publication.Run;
import org.dateline.run.publication.RunRecovery;
import org.dateline.run.publication.RunReferences;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.warehouse.CorpusTables;
import org.dateline.table.WikiNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports a dictionary into {@link WikiNames}: the rows of its language are replaced by one commit,
 * after it was checked that every line read was written or is accounted for. Until then readers see
 * the former rows, also if the process dies.
 */
final class KnowledgeImport {
  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeImport.class);

  private final WikiNamesTable knowledge;
  private final DictionaryFile file;

  KnowledgeImport(WikiNamesTable knowledge, DictionaryFile file) {
    this.knowledge = knowledge;
    this.file = file;
  }

  /**
   * Imports the dictionary, unless the same one was imported by the same rules before.
   *
   * @return what became of its lines; empty if it was there already
   * @throws DatelineException (INPUT) if it holds no names
   */
  Optional<KnowledgeAccount> run() {
    String language = file.dictionary().language();
    String fingerprint = file.fingerprint();
    if (knowledge.account(language).filter(a -> a.fingerprint().equals(fingerprint)).isPresent()) {
      LOG.info("knowledge: {}: nothing new in {}", language, file.jar());
      return Optional.empty();
    }
    LOG.info("knowledge: {}: reading {}", language, file.jar());
    dropAbandoned();
    Run run = Run.begin(knowledge.warehouse(), "knowledge import", List.of(file.jar().toString()));
    KnowledgeAccount account = write(run);
    publish(run, account);
    return Optional.of(account);
  }

  private void dropAbandoned() {
    var references = new RunReferences(List.of(knowledge.ensureTable()));
    references.dropBranches(RunRecovery.abandonedAmong(references.runsWithBranches()));
  }

  private KnowledgeAccount write(Run run) {
    SparkSession spark = knowledge.warehouse().spark();
    String language = file.dictionary().language();
    var read = new LineCounts();
    var written = new LineCounts();
    spark.sparkContext().register(read);
    spark.sparkContext().register(written);
    Path copy = new Path(folder(run), language + ".gz");
    try (var progress = new KnowledgeProgress(spark.sparkContext(), language, file.bytes())) {
      file.copyTo(copy);
      LongAccumulator rowsWritten = progress.writtenRows();
      ImportNames.Account counted =
          what -> {
            written.count(what);
            rowsWritten.add(1);
          };
      Dataset<Row> rows = rows(spark, copy.toString(), read, progress);
      run.replacePart(
          WikiNames.SCHEMA,
          language,
          ImportNames.mostProbable(rows, WikiNamesTable.BUCKETS, WikiNamesTable.bucket(), counted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder(run));
    }
    var counts = new TreeMap<>(read.value());
    counts.putAll(written.value());
    return checkAccount(new KnowledgeAccount(file.fingerprint(), run.id(), counts));
  }

  private Dataset<Row> rows(
      SparkSession spark, String copy, LineCounts account, KnowledgeProgress progress) {
    String language = file.dictionary().language();
    LongAccumulator bytes = progress.bytes();
    LongAccumulator read = progress.rows();
    FlatMapFunction<String, Row> lines = path -> rows(language, path, bytes, read, account);
    return spark
        .createDataset(List.of(copy), Encoders.STRING())
        .flatMap(lines, Encoders.row(ImportNames.ROW));
  }

  private static Iterator<Row> rows(
      String language,
      String path,
      LongAccumulator bytes,
      LongAccumulator read,
      ImportNames.Account account) {
    Iterator<String> lines = DictionaryLines.of(path, bytes);
    return java.util.stream.StreamSupport.stream(
            java.util.Spliterators.spliteratorUnknownSize(lines, 0), false)
        .peek(line -> read.add(1))
        .flatMap(line -> ImportNames.row(language, line, account).stream())
        .iterator();
  }

  private KnowledgeAccount checkAccount(KnowledgeAccount account) {
    if (!account.adds()) {
      throw new DatelineException(
          ErrorCode.BUG, "knowledge: lines got lost: %s".formatted(account.counts()));
    }
    if (account.rowsWritten() == 0) {
      throw new DatelineException(
          ErrorCode.INPUT,
          "%s in %s holds no names: %d lines read, left out: %s. What was imported before stays."
              .formatted(file.dictionary().entry(), file.jar(), account.read(), account.leftOut()));
    }
    return account;
  }

  /** The rows and their account become visible at once. */
  private void publish(Run run, KnowledgeAccount account) {
    Table table = knowledge.warehouse().find(WikiNames.SCHEMA).orElseThrow();
    long rows = CorpusTables.rows(table.snapshot(run.branch()));
    var transaction = table.newTransaction();
    transaction
        .manageSnapshots()
        .fastForwardBranch(SnapshotRef.MAIN_BRANCH, run.branch())
        .removeBranch(run.branch())
        .commit();
    transaction
        .updateProperties()
        .set(WikiNamesTable.property(file.dictionary().language()), account.text())
        .commit();
    transaction.commitTransaction();
    LOG.info("knowledge: {} now holds {} names", WikiNames.SCHEMA, "%,d".formatted(rows));
  }

  private Path folder(Run run) {
    String location = knowledge.ensureTable().location();
    return new Path(new Path(location).getParent(), "import-" + run.id());
  }

  private static void delete(Path folder) {
    try {
      FileSystem files = folder.getFileSystem(SparkSessions.hadoopConfiguration());
      files.delete(folder, true);
    } catch (IOException e) {
      LOG.warn("knowledge: cannot delete {}: {}", folder, e.getMessage());
    }
  }

  /** In words, for the terminal. */
  static String inWords(String language, Optional<KnowledgeAccount> account) {
    return account
        .map(
            a ->
                "%s: %,d rows read, %,d written; left out: %s"
                    .formatted(language, a.read(), a.rowsWritten(), a.leftOut()))
        .orElse(language + ": was imported before, nothing to do");
  }

  /** Imports several, one after the other. */
  static List<String> all(WikiNamesTable knowledge, Map<String, DictionaryFile> files) {
    var lines = new ArrayList<String>();
    files.forEach(
        (language, file) ->
            lines.add(inWords(language, new KnowledgeImport(knowledge, file).run())));
    return lines;
  }
}
