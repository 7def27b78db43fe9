/**
 * Tables as text (CSV, TSV): {@link org.dateline.ingest.delimited.DelimitedText} is the format,
 * {@code DelimitedRows} cuts a file into rows.
 *
 * <p>How a file is written is found out first: by which characters its cells and rows are set
 * apart, where its header stands and whether it has one ({@code LayoutSearch}, {@code
 * HeaderEvidence}). Those are functions of the text alone.
 */
@NullMarked
package org.dateline.ingest.delimited;

import org.jspecify.annotations.NullMarked;
