/**
 * Which names have an article in Wikipedia, and which articles are to be doubted. {@link
 * org.dateline.entities.wikipedia.WikipediaLinks} joins the distinct names of the corpus with
 * Wikipedia's; {@code NamesakeTitles} and {@code ArticlesAboutNames} refuse articles that are
 * hardly the person meant.
 *
 * <p>The dictionary itself is imported by {@code run.knowledge} into the table {@code wiki_names}.
 */
@NullMarked
package org.dateline.entities.wikipedia;

import org.jspecify.annotations.NullMarked;
