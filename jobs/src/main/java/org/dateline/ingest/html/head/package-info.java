/**
 * What a page says about its story: {@code MetaTags} and {@code JsonLd} read its metadata; {@code
 * PageTitle}, {@code PageAuthors} and {@code PageDates} choose the best of several sources, also of
 * what the page shows ({@code ShownDates}, {@code VisibleDates}).
 *
 * <p>To read more metadata: a name in {@code PageDates} or {@code PageAuthors}.
 */
@NullMarked
package org.dateline.ingest.html.head;

import org.jspecify.annotations.NullMarked;
