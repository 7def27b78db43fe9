/**
 * The shell around the steps, and the only code that touches disks, clocks, catalogs and settings.
 *
 * <p>{@link org.dateline.run.JobRunner} runs a job: it checks {@link org.dateline.run.Settings} and
 * inputs before anything starts, lets {@code Steps} call the pure functions of the other packages
 * on tables of a {@code Warehouse}, has {@code Audit} look at what a {@code Run} wrote on its
 * branch, and hands it to {@code Publication} and {@code Export}. A new step is a method in {@code
 * Steps} and a line in {@code JobRunner}; a new analysis needs nothing here.
 */
package org.dateline.run;
