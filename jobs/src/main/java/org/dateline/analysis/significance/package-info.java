/**
 * Corrections for many tests at once, shared by the analyses. {@link
 * org.dateline.analysis.significance.BenjaminiHochberg} gives the q-values of a family of tests as
 * columns of a table; {@code QValues} computes the same figures in memory.
 */
@NullMarked
package org.dateline.analysis.significance;

import org.jspecify.annotations.NullMarked;
