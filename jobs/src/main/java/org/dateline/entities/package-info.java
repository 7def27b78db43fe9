/**
 * Mentions to entities: one name for one thing.
 *
 * <p>{@link org.dateline.entities.ResolveEntities} is the entrance, and the order in which it calls
 * the rooms is the order of the work. {@link org.dateline.entities.ResolveArticles} reads each
 * article once, with the ledger's names in it and those that the models missed ({@code reading}),
 * and resolves it by itself ({@code article}). The stages of {@code CorpusLinks} and {@code
 * NamedLinks} then settle the corpus as a whole ({@code corpus}, {@code wikipedia}): types by vote,
 * Wikipedia's articles by a join on distinct names, namesakes, the ledger's merges and splits, and
 * by context what is still open. {@link org.dateline.table.LinkMethod} and {@link
 * org.dateline.table.AmbiguityReason} list every way a mention can end; a doubtful one is reported,
 * never guessed.
 *
 * <p>To teach it a name, or to merge, split, pin or ban some: add rows to a file of {@code
 * conf/entities} ({@link org.dateline.entities.ledger.LedgerAction} says what a row can decide); no
 * code changes and no article is annotated again. A phrase that holds a name and does not mean it
 * goes into the setting {@code entities.not-names}, a name that is an everyday word into {@code
 * entities.common-words}.
 *
 * <p>To add a rule: within an article it is a class beside {@code PersonNames} and {@code Acronyms}
 * in {@code article}, asked by {@code ArticleResolver}; across the corpus a join in {@code corpus}.
 * Give it a {@code LinkMethod} with a score below what it infers from, and say in {@code
 * AmbiguityReason} what its doubts mean.
 */
@NullMarked
package org.dateline.entities;

import org.jspecify.annotations.NullMarked;
