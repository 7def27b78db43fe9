/**
 * What tests of several packages share: the one session ({@code SharedSpark}), rows written inside
 * a test ({@code TestRows}), what holds for every step ({@code StepChecks}), a corpus in memory,
 * packed files and the pages of the repository.
 */
package org.dateline.testing;
