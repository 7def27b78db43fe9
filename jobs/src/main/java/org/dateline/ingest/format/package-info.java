/**
 * What every input format is: {@link org.dateline.ingest.format.ArticleFormat} recognises a file,
 * splits it into records and reads a record into a draft. The settings that all formats obey are in
 * {@link org.dateline.ingest.format.IngestParams}.
 *
 * <p>The formats stand in rooms by family; {@code ArticleFormats} lists them in the order in which
 * they are asked.
 */
@NullMarked
package org.dateline.ingest.format;

import org.jspecify.annotations.NullMarked;
