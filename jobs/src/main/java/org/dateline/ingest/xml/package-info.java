/**
 * Formats with marked elements: news in XML ({@code NewsXml}), feeds ({@code FeedXml}),
 * Reuters-21578 in SGML ({@code ReutersSgml}) and collections of tagged documents ({@code
 * TaggedDocuments}). All cut their elements out of the stream with {@code MarkedElements} and read
 * one at a time.
 */
@NullMarked
package org.dateline.ingest.xml;

import org.jspecify.annotations.NullMarked;
