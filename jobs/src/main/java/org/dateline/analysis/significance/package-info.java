/**
 * How sure a count is, shared by the analyses. {@link
 * org.dateline.analysis.significance.LogLikelihood} (G²) says of a 2×2 table ({@code Contingency})
 * whether it is more than chance, {@code ChiSquared} how likely so much is by chance. {@link
 * org.dateline.analysis.significance.BenjaminiHochberg} gives the q-values of a family of tests as
 * columns of a table; {@code QValues} computes the same figures in memory.
 */
@NullMarked
package org.dateline.analysis.significance;

import org.jspecify.annotations.NullMarked;
