/**
 * The pages of {@code docs/} that are written from the code: {@link
 * org.dateline.run.reference.TableDocs} from the tables' definitions, {@link
 * org.dateline.run.reference.SettingDocs} from {@code conf/dateline.conf} and the records that
 * check it, {@link org.dateline.run.reference.LanguageDocs} from the lists of languages that the
 * steps keep. {@code scripts/docs} writes them; a test fails while a page differs.
 *
 * <p>To add a page: a class that gives its Markdown, a line in {@code DocsCommand}, a test.
 */
@NullMarked
package org.dateline.run.reference;

import org.jspecify.annotations.NullMarked;
