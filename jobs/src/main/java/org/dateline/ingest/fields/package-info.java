/**
 * Records of named fields (a JSON object, a row of a table, front matter): which field holds which
 * part of an article, and what its value says. {@code names.tsv} lists the names that are known,
 * each with its {@link org.dateline.ingest.fields.Role}; {@link
 * org.dateline.ingest.fields.RecordFields} sorts a record's fields by role, {@link
 * org.dateline.ingest.fields.FieldValues} and {@link org.dateline.ingest.fields.StructuredText}
 * read their values, {@link org.dateline.ingest.fields.Resemblance} says what a field that is not
 * known looks like. Pure functions of a record.
 *
 * <p>To know one more name: one word in {@code names.tsv}, in the place that says how far it is to
 * be believed beside the others of its role.
 */
@NullMarked
package org.dateline.ingest.fields;

import org.jspecify.annotations.NullMarked;
