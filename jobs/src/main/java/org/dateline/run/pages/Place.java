package org.dateline.run.pages;

/** A sentence of an article that a figure opens to; -1 for an article without a sentence. */
record Place(String articleId, long sentence) {}
