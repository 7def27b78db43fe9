package org.dateline.analysis.contract;

import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;

/**
 * The part of an analysis that is done article by article, and whose results are kept between runs:
 * an article whose state and rules are known is not computed again. The analysis is given the
 * results of all articles as one more table.
 *
 * @param store the results: {@code article_id}, {@code rules}, {@code state} and more; of no other
 *     analysis
 * @param rules the settings that affect an article's results, in words
 * @param states from the analysis' inputs, one row per article: {@code article_id}, {@code state},
 *     a hash of all that its results depend on
 * @param results from the inputs, of the articles of some rows of states: rows of the store,
 *     without rules
 */
public record ArticlePart<P extends Record>(
    TableSchema store,
    Function<P, String> rules,
    Function<Tables, Dataset<Row>> states,
    Results<P> results) {

  /** A function from the inputs and the articles that are wanted to their results. */
  @FunctionalInterface
  public interface Results<P extends Record> {
    Dataset<Row> of(Tables inputs, Dataset<Row> wanted, P params);
  }
}
