/**
 * From named fields to a draft. {@link org.dateline.ingest.draft.NamedFields} takes the fields of a
 * record, as {@code fields} sorted them by role, and makes of them a {@code Draft}; {@code
 * FieldText} reads a text with its markup, {@code MissingText} says what an article without text
 * lacks, {@code FolderFields} and {@code JekyllName} read what the file's path says.
 *
 * <p>All formats of named fields end here: JSON, tables, front matter.
 */
@NullMarked
package org.dateline.ingest.draft;

import org.jspecify.annotations.NullMarked;
