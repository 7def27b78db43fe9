package org.dateline.spark;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * A record whose components are the columns of a row: the one place where Java code knows the order
 * of a row's values.
 *
 * <p>A constant {@code SCHEMA} lists the columns in the order of the components, under their names
 * in lower case with underscores. {@code of(Row)} reads a row by the names of its columns; for many
 * rows, it looks up the positions in {@code SCHEMA} once and expects rows with exactly {@link
 * #columns}. {@code toRow()} makes a row. A shape that is only read or only made has one of the
 * two. A test fills every shape and compares what is made with what is read.
 */
public interface RowShape {

  /** The columns of a shape in its order. Select them before rows are read by position. */
  static Column[] columns(StructType schema) {
    return Stream.of(schema.fieldNames()).map(functions::col).toArray(Column[]::new);
  }
}
