package org.dateline.run.share;

/**
 * What is given away beside counts and statistics, and under which terms.
 *
 * @param titles whether titles, authors and addresses of articles are
 * @param licence address of the licence
 * @param citation how to cite the data, in words; empty for a sentence with corpus and run
 */
public record Sharing(boolean titles, String licence, String citation) {}
