package org.dateline.entities.names;

/** What every mention of the article repeats; {@code publishedDay} counts from 1970, or null. */
public record Article(String id, String source, Integer publishedDay, String language) {}
