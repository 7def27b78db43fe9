/**
 * What a page of the report consists of, and how it is written: {@link
 * org.dateline.run.pages.html.Page}, its sections, tables and cells are the templates' only input
 * ({@code src/main/jte}); {@code PageFolder} renders them, {@code Shard} writes the data beside
 * them. Knows nothing of runs.
 */
@NullMarked
package org.dateline.run.pages.html;

import org.jspecify.annotations.NullMarked;
