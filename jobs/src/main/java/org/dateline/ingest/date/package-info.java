/**
 * Dates as people and programs write them. {@link org.dateline.ingest.date.DateText} reads a date
 * in full; {@code NumericDate} one whose day and month may be either way round, {@code PartialDate}
 * one that lacks a part, {@code UrlDate} the date in an address, {@code DatelineDate} the one at
 * the start of a story, {@code DatesInText} those inside a line. What cannot be read for certain
 * stays unread.
 *
 * <p>Plain Java without Spark. To add a way of writing dates: one pattern in {@code DateForms},
 * which {@code DateText} tries in order.
 */
@NullMarked
package org.dateline.ingest.date;

import org.jspecify.annotations.NullMarked;
