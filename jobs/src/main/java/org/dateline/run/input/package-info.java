/**
 * What a run is given to read: files, folders and globs on any storage. {@link
 * org.dateline.run.input.InputFiles} is the entrance; {@code InputFolders} walks folders in tasks,
 * {@code OwnFolders} knows what Dateline wrote itself, {@code PassedOver} says what is not read and
 * why, {@code FileRecords} hands a file's records to {@code ingest}. {@code ParquetRows} reads
 * Parquet, which needs its file.
 *
 * <p>The ledger's files and the list of publishers are found here too ({@code LedgerFiles}, {@code
 * SourcesReader}).
 */
@NullMarked
package org.dateline.run.input;

import org.jspecify.annotations.NullMarked;
