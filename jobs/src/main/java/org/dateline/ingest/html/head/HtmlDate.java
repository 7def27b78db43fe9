package org.dateline.ingest.html.head;

/**
 * A date of publication as a page writes it, unread.
 *
 * @param raw as written, spaces normalised
 * @param kind where it stands: {@code json-ld}, {@code open-graph}, {@code microdata}, {@code
 *     dublin-core}, {@code meta} (another {@code <meta>} name in use at news sites), {@code
 *     time-element}, {@code attribute} and {@code page-text} (kept or shown beside the headline,
 *     asked only if nothing else gives a year)
 */
public record HtmlDate(String raw, String kind) {}
