package org.dateline.ingest.delimited;

import java.util.Optional;

/**
 * How a file of rows is laid out.
 *
 * @param header number of the row that names the columns, from 0; blank rows are none
 * @param comments whether rows that begin with # are comments; the header may begin so too
 * @param rowNames whether rows have a number before the cells that the header names, as R writes
 * @param noHeader what shows that no row names the columns, for people; empty if one does
 * @param columns cells of the header
 * @param known how many of them are known names of fields
 * @param rows how many rows below the header were looked at
 * @param fit the share of these that have as many cells as the header; 1 if there are none
 */
public record TableLayout(
    Dialect dialect,
    int header,
    boolean comments,
    boolean rowNames,
    Optional<String> noHeader,
    int columns,
    int known,
    int rows,
    double fit) {

  /** The layout under which the most rows fit, then the most names are known. */
  boolean isBetterThan(TableLayout other) {
    if (Math.abs(fit - other.fit) > 1e-6) {
      return fit > other.fit;
    }
    return known != other.known ? known > other.known : columns > other.columns;
  }
}
