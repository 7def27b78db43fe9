/**
 * HTML pages to what they say: {@link org.dateline.ingest.html.HtmlText} decides a page's character
 * encoding, {@link org.dateline.ingest.html.HtmlArticle} reads the story ({@code body}) and its
 * metadata ({@code head}). Pure functions of a page; nothing is fetched.
 *
 * <p>The figures of {@code ExtractionQuality} say whether a change was worth it.
 */
@NullMarked
package org.dateline.ingest.html;

import org.jspecify.annotations.NullMarked;
