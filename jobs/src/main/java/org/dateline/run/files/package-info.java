/**
 * A published run as files for other tools. {@link org.dateline.run.files.RunFiles} is the
 * entrance; {@code NewFile} writes a file whole or not at all, {@code DuckDbFile} all tables as one
 * file of DuckDB.
 */
@NullMarked
package org.dateline.run.files;

import org.jspecify.annotations.NullMarked;
