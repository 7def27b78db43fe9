/**
 * What is known of names from elsewhere, made into tables: CoreNLP's WikiDict dictionaries into
 * {@link org.dateline.table.WikiNames}.
 *
 * <p>{@link org.dateline.knowledge.WikiDict} makes a row of a line or says why it cannot, {@link
 * org.dateline.knowledge.TitleTypes} finds the type of thing a title names, {@link
 * org.dateline.knowledge.ImportNames} sorts the rows and drops duplicates. To add a dictionary, add
 * a line to {@link org.dateline.knowledge.Dictionary}.
 */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
