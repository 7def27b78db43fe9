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
 * in lower case with underscores. {@code of(Row)} reads a row by the names of its columns; where
 * many rows pass, it asks {@code SCHEMA} for their places once and expects rows with {@link
 * #columns}. {@code toRow()} makes a row. A shape that is only read, or only made, has one of the
 * two. A test fills every shape, and compares what it makes and reads.
 */
public interface RowShape {

  /** The columns of a shape, to select before rows are read by it. */
  static Column[] columns(StructType schema) {
    return Stream.of(schema.fieldNames()).map(functions::col).toArray(Column[]::new);
  }
}
