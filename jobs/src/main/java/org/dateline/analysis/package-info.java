/**
 * The analyses: each a question, answered by a pure function from tables to tables. {@link
 * org.dateline.analysis.Analyses} lists them; what every analysis must offer is in {@code
 * contract}, what several of them compute with in {@code significance}.
 *
 * <p>To add one: make a folder here with the transformation ({@code XAnalysis} with a public {@code
 * ANALYSIS} constant), its table classes and a package-info; its mirrored test; a section in {@code
 * conf/dateline.conf} if it has settings; and one line in {@link org.dateline.analysis.Analyses}.
 * Command line, docs, audits, export and contract tests follow from the registry.
 */
@NullMarked
package org.dateline.analysis;

import org.jspecify.annotations.NullMarked;
