/**
 * The pages of {@code docs/} that are written from the code: {@link
 * org.dateline.run.reference.TableDocs} from the tables' definitions. {@code scripts/docs} writes
 * them; a test fails while a page differs.
 */
package org.dateline.run.reference;
