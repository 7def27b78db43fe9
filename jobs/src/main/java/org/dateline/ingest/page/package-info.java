/**
 * Pages as files: an HTML page ({@link org.dateline.ingest.page.HtmlPage}) and a page that a
 * browser saved with its parts ({@code MhtmlPage}). What a page says is read by {@code html}; here
 * is how it comes out of its file.
 */
@NullMarked
package org.dateline.ingest.page;

import org.jspecify.annotations.NullMarked;
