package org.dateline.run.publication;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.spark.Checkpoint;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store of results of single articles, with columns {@code article_id}, {@code rules} and {@code
 * state}. Missing results are computed in batches that are committed one by one, so that a killed
 * run loses one batch at most. Rows made by other rules are removed once those of the present rules
 * are complete. Rows of the present rules for articles whose state has changed stay and are
 * ignored. If two runs add the same article at once, one row counts. A store that an earlier
 * version made with other columns is filled anew.
 */
public final class ArticleStore {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleStore.class);
  private static final String[] KEY = {"article_id", "state"};

  private final Run run;
  private final TableSchema table;
  private final String rules;
  private final long batchArticles;

  /**
   * @param rules fingerprint of all that results depend on besides an article's state
   * @param batchArticles articles of a batch, about
   */
  public ArticleStore(Run run, TableSchema table, String rules, long batchArticles) {
    this.run = run;
    this.table = table;
    this.rules = rules;
    this.batchArticles = batchArticles;
  }

  /**
   * The rows of the articles in these states, after those that were missing have been added.
   *
   * @param states one row per article: {@code article_id}, {@code state}
   * @param compute rows of the table, without rules, for some of the states
   */
  public Dataset<Row> of(Dataset<Row> states, UnaryOperator<Dataset<Row>> compute) {
    Optional<Long> begun = snapshot(run.warehouse().ensureAnew(table));
    Dataset<Row> missing =
        Checkpoint.of(states.join(storedRows().select("article_id", "state"), KEY, "left_anti"));
    long articles = missing.count();
    int batches = (int) ((articles + batchArticles - 1) / batchArticles);
    LOG.info(
        "  {}: {} to add, in {}",
        table,
        Counted.of(articles, "article"),
        Counted.of(batches, "batch"));
    run.measure(table.name() + "_added", articles);
    for (int batch = 0; batch < batches; batch++) {
      Dataset<Row> some =
          missing.filter(pmod(xxhash64(col("article_id")), lit(batches)).equalTo(batch));
      run.appendUnpublished(table, compute.apply(some).withColumn("rules", lit(rules)));
      LOG.info("  {}: batch {} of {} is committed", table, batch + 1, batches);
    }
    removeOtherRules();
    requireNothingRemovedSince(begun);
    return StoredOnce.of(storedRows(), states, KEY);
  }

  private static Optional<Long> snapshot(Table stored) {
    return Optional.ofNullable(stored.currentSnapshot()).map(Snapshot::snapshotId);
  }

  /**
   * Fails if a run with other rules, at work at the same time, has removed what this one added.
   *
   * @param begun snapshot of the store before this run; empty if it had none
   */
  private void requireNothingRemovedSince(Optional<Long> begun) {
    Table stored = run.warehouse().find(table).orElseThrow();
    Optional<Long> next = snapshot(stored);
    while (!next.equals(begun)) {
      Snapshot one = next.map(stored::snapshot).orElse(null);
      boolean isHarmless =
          one != null
              && (!one.summary().containsKey("deleted-records")
                  // Made by a run with the same rules, which leaves these rows alone.
                  || rules.equals(one.summary().get(Run.RULES_PROPERTY)));
      if (!isHarmless) {
        throw new DatelineException(
            ErrorCode.EXTERNAL,
            "another run with other settings, or of another version, has removed rows of %s while this one was at work; nothing was published. Run it again when the other has ended."
                .formatted(table));
      }
      next = Optional.ofNullable(requireNonNull(one).parentId());
    }
  }

  private Dataset<Row> storedRows() {
    return run.read(table).filter(col("rules").equalTo(rules));
  }

  /**
   * Each file holds rows of one set of rules only, so whole files are dropped and none is
   * rewritten. No reader goes back to earlier snapshots, so these expire.
   */
  private void removeOtherRules() {
    Dataset<Row> others = run.read(table).filter(col("rules").notEqual(rules));
    if (!others.select("rules").isEmpty()) {
      var stored = run.warehouse().find(table).orElseThrow();
      stored
          .newDelete()
          .deleteFromRowFilter(Expressions.notEqual("rules", rules))
          .set(Run.RULES_PROPERTY, rules)
          .commit();
      stored.expireSnapshots().expireOlderThan(run.startedAt().toEpochMilli()).commit();
    }
  }
}
