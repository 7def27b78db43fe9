/**
 * The Spark session that all jobs share ({@code SparkSessions}), with the catalog that Dateline
 * gives it: {@code SqliteCatalog} waits for a locked file and says so ({@code LockedCatalog});
 * {@code ReadCatalog} opens the catalog without a session; {@code LocalFiles} is Hadoop's local
 * disk without a process for each file.
 */
@NullMarked
package org.dateline.run.session;

import org.jspecify.annotations.NullMarked;
