/**
 * How a run comes into being and is seen, all of it or nothing. A {@link
 * org.dateline.run.publication.Run} writes to a branch of its own in every table; {@link
 * org.dateline.run.publication.Publication} makes these branches what readers see, with {@code
 * RunRow} as the moment that decides. Whatever dies or stands still on the way is ended by {@code
 * RunRecovery}, {@code Withdrawal} and {@code Leftovers}; {@code CorpusLease} keeps two runs from
 * one corpus.
 *
 * <p>{@code ArticleStore} keeps results of single articles between runs. Only this room, {@code
 * export} and {@code knowledge} write; reports cannot import it.
 */
@NullMarked
package org.dateline.run.publication;

import org.jspecify.annotations.NullMarked;
