/**
 * A published run as plain Parquet, for readers that know no Iceberg. {@link
 * org.dateline.run.export.Export} writes it, {@code MergedParquetFile} copies row groups without
 * decoding them, {@code OpenSql} writes the SQL that opens a run in DuckDB, {@code ExportFolder}
 * and {@code ExportManifest} say which exports are whole and which is the newest, {@link
 * org.dateline.run.export.ExportedTables} gives the files of one to who makes something of them.
 */
@NullMarked
package org.dateline.run.export;

import org.jspecify.annotations.NullMarked;
