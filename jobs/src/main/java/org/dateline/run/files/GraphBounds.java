package org.dateline.run.files;

/**
 * What belongs to a graph.
 *
 * @param maxDisparity greatest {@code cooccurrence.disparity} of a tie that is kept, 0 to 1
 */
public record GraphBounds(double maxDisparity) {}
