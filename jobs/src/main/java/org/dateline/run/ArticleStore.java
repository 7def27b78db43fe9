package org.dateline.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.function.UnaryOperator;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.KeptRows;
import org.dateline.table.TableSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store of results of single articles, with columns {@code article_id}, {@code rules} and {@code
 * state}: what is not there yet is computed, in batches that are committed one by one, so that a
 * killed run loses one batch at most. Rows of other rules are removed when those of the present
 * ones are complete; rows of the present rules for articles whose state has changed stay, and are
 * passed over. A store of an earlier version with other columns is filled anew.
 */
final class ArticleStore {
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
  ArticleStore(Run run, TableSchema table, String rules, long batchArticles) {
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
  Dataset<Row> of(Dataset<Row> states, UnaryOperator<Dataset<Row>> compute) {
    run.warehouse().ensureAnew(table);
    Dataset<Row> missing =
        KeptRows.of(states.join(stored().select("article_id", "state"), KEY, "left_anti"));
    long articles = missing.count();
    int batches = (int) ((articles + batchArticles - 1) / batchArticles);
    LOG.info("  {}: {} articles to add, in {} batches", table, articles, batches);
    run.measure(table.name() + "_added", articles);
    for (int batch = 0; batch < batches; batch++) {
      Dataset<Row> some =
          missing.filter(pmod(xxhash64(col("article_id")), lit(batches)).equalTo(batch));
      run.appendUnpublished(table, compute.apply(some).withColumn("rules", lit(rules)));
      LOG.info("  {}: batch {} of {} is committed", table, batch + 1, batches);
    }
    removeOtherRules();
    Dataset<Row> stale =
        KeptRows.of(stored().select("article_id", "state").join(states, KEY, "left_anti"));
    return stored().join(stale, KEY, "left_anti");
  }

  private Dataset<Row> stored() {
    return run.read(table).filter(col("rules").equalTo(rules));
  }

  /** Files hold rows of one rule only, so none is written anew, and no reader goes back to them. */
  private void removeOtherRules() {
    Dataset<Row> others = run.read(table).filter(col("rules").notEqual(rules));
    if (!others.select("rules").isEmpty()) {
      var stored = run.warehouse().find(table).orElseThrow();
      stored.newDelete().deleteFromRowFilter(Expressions.notEqual("rules", rules)).commit();
      stored.expireSnapshots().expireOlderThan(run.startedAt().toEpochMilli()).commit();
    }
  }
}
