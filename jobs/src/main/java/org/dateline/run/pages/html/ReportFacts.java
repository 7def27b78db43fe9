package org.dateline.run.pages.html;

/**
 * What every page of a report says at its foot.
 *
 * @param corpus name of the corpus
 * @param run id of the run
 * @param made when the run was published, UTC
 */
public record ReportFacts(String corpus, String run, String made) {}
