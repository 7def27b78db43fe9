/**
 * Mentions to entities: one name for one thing.
 *
 * <p>{@link org.dateline.entities.ResolveEntities} is the entrance. It calls the packages below in
 * the order of the work. {@link org.dateline.entities.ResolveArticles} reads each article once,
 * with the ledger's names in it and those that the models missed ({@code reading}), and resolves it
 * by itself ({@code article}). The stages of {@code CorpusLinks} and {@code NamedLinks} then decide
 * across the corpus ({@code corpus}, {@code wikipedia}): types by vote, Wikipedia's articles by a
 * join on distinct names, namesakes, the ledger's merges and splits, and the context of names that
 * are still open. {@link org.dateline.table.LinkMethod} and {@link
 * org.dateline.table.AmbiguityReason} list every way a mention can end; a doubtful one is reported,
 * never guessed.
 *
 * <p>To add a name, or to merge, split, pin or ban names, add rows to a file of {@code
 * conf/entities} ({@link org.dateline.entities.ledger.LedgerAction} says what a row can decide); no
 * code changes and no article is annotated again. A phrase that contains a name without meaning its
 * entity goes into the setting {@code entities.not-names}, a name that is an everyday word into
 * {@code entities.common-words}.
 *
 * <p>To add a rule within an article, write a class beside {@code PersonNames} and {@code Acronyms}
 * in {@code article} and call it in {@code ArticleResolver}. To add one across the corpus, write a
 * join in {@code corpus}. Give the rule a {@code LinkMethod} with a score below that of the links
 * it infers from, and describe in {@code AmbiguityReason} when it leaves a name open.
 */
@NullMarked
package org.dateline.entities;

import org.jspecify.annotations.NullMarked;
