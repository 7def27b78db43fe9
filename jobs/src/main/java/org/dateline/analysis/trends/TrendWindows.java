package org.dateline.analysis.trends;

/** How many periods the moving average, the baseline and the expectation look back. */
record TrendWindows(int average, int baseline, int coverage) {}
