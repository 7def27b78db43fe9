/**
 * What all corpora of a warehouse know from elsewhere: the names of Wikipedia. {@link
 * org.dateline.run.knowledge.KnowledgeJobs} is the entrance, {@code KnowledgeImport} reads a
 * dictionary into the table {@code wiki_names}, {@link org.dateline.run.knowledge.WikiNamesTable}
 * reads the table.
 */
@NullMarked
package org.dateline.run.knowledge;

import org.jspecify.annotations.NullMarked;
