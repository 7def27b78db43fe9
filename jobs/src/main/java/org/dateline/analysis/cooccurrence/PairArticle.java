package org.dateline.analysis.cooccurrence;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * An article in which both entities of a pair occur.
 *
 * @param day day of publication, UTC; null if unknown
 * @param sharedSentences sentences with both entities
 * @param evidenceSentences the first of these; if there are none, the sentence in which the second
 *     of the two is first mentioned
 */
record PairArticle(
    LocalDate day,
    String articleId,
    boolean isCopy,
    String source,
    int copyGroup,
    int story,
    int sharedSentences,
    List<Integer> evidenceSentences) {

  /** From a row as {@link PairCounts} makes it: the columns above, after the pair. */
  static PairArticle of(Row row) {
    return new PairArticle(
        row.isNullAt(2) ? null : LocalDate.ofEpochDay(row.getInt(2)),
        row.getString(3),
        row.getBoolean(4),
        row.getString(5),
        row.getInt(6),
        row.getInt(7),
        row.getInt(8),
        row.getList(9));
  }
}
