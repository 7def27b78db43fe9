/**
 * A published run as plain Parquet, for readers that know no Iceberg. {@link
 * org.dateline.run.export.Export} writes it, {@code MergedParquetFile} copies row groups without
 * decoding them, {@code OpenSql} writes the SQL that opens a run in DuckDB, {@code ExportFolder}
 * and {@code ExportManifest} say which exports are whole and which is the newest.
 */
@NullMarked
package org.dateline.run.export;

import org.jspecify.annotations.NullMarked;
