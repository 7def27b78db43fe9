/**
 * The shell around the steps, and the only code that touches disks, clocks, catalogs and settings.
 *
 * <p>{@link org.dateline.run.JobRunner} runs a job: it checks {@code settings} and {@code input}
 * before anything starts, lets {@code PipelineSteps} call the pure functions of the other packages
 * on the tables of a {@code warehouse}, has {@code Audit} look at what a run wrote on its branch,
 * and hands it to {@code publication} and {@code export}. What a person asks of a published run is
 * answered by {@code report} and {@code show}, which only read. {@code reference} writes the pages
 * of {@code docs/} that follow from the code. A new step is a method in {@code PipelineSteps} and a
 * line in {@code JobRunner}; a new analysis needs nothing here.
 */
@NullMarked
package org.dateline.run;

import org.jspecify.annotations.NullMarked;
