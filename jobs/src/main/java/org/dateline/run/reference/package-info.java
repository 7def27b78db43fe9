/**
 * The pages of {@code docs/} that are written from the code: {@link
 * org.dateline.run.reference.TableDocs} from the tables' definitions, {@link
 * org.dateline.run.reference.SettingDocs} from {@code conf/dateline.conf} and the records that
 * check it. {@code scripts/docs} writes them; a test fails while a page differs.
 */
package org.dateline.run.reference;
