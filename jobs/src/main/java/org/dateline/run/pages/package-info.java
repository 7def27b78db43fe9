/**
 * The report of a published run: static pages that open from a disk, without a network or a server.
 *
 * <p>{@link org.dateline.run.pages.Report} is the entrance. A class for each kind of page reads
 * what it shows from the run's database ({@code EntityPages}, {@code PairPages}, {@code
 * OutletPages}, {@code StoryPages}, {@code OverviewPage}, {@code InputPage}) and builds pages of
 * the room {@code html}, which writes them by templates. What charts and dialogs show lies beside
 * each page as a script of data, as a page from a disk cannot fetch any other file; {@code
 * report.js} draws it.
 */
@NullMarked
package org.dateline.run.pages;

import org.jspecify.annotations.NullMarked;
