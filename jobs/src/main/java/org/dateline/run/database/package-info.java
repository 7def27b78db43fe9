/**
 * A published run as a database in memory: DuckDB reads the run's Parquet files where they lie, so
 * an answer needs no Spark session ({@code OlderFiles}: also those of older versions). {@link
 * org.dateline.run.database.RunDatabase} is the entrance, {@code RunViews} the SQL of its views and
 * questions, which each export carries too, {@code SqlRow} a row of an answer. {@link
 * org.dateline.run.database.RunFile} keeps all of it in a file.
 */
@NullMarked
package org.dateline.run.database;

import org.jspecify.annotations.NullMarked;
