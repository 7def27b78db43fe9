/**
 * What passes from room to room: a record as it stands in its file ({@link
 * org.dateline.ingest.record.RawRecord}), the article that a format read from it ({@link
 * org.dateline.ingest.record.Draft}), or the reason why there is none ({@link
 * org.dateline.ingest.record.Rejection}).
 *
 * <p>To add a reason for rejection: one constant in {@link
 * org.dateline.ingest.record.RejectionReason}, whose text {@code docs/input.md} repeats.
 */
@NullMarked
package org.dateline.ingest.record;

import org.jspecify.annotations.NullMarked;
