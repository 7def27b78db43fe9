/**
 * Mentions to entities: one name for one thing.
 *
 * <p>{@link org.dateline.entities.ResolveEntities} finds the ledger's names in the articles, merges
 * them with the models' mentions, looks for what both missed ({@link
 * org.dateline.entities.MissedNames}), resolves each article by itself ({@link
 * org.dateline.entities.ArticleResolver}) and then the corpus as a whole: types by vote,
 * Wikipedia's articles by a join on distinct names ({@link org.dateline.entities.WikipediaLinks}),
 * namesakes ({@link org.dateline.entities.Namesakes}), the ledger's merges and splits ({@link
 * org.dateline.entities.LedgerDecisions}), and by context what is still open ({@link
 * org.dateline.entities.ContextLinks}). {@link org.dateline.table.LinkMethod} and {@link
 * org.dateline.table.AmbiguityReason} list every way a mention can end; a doubtful one is reported,
 * never guessed.
 *
 * <p>To teach it a name, or to merge, split, pin or ban some: add rows to a file of {@code
 * conf/entities} ({@link org.dateline.entities.LedgerAction} says what a row can decide); no code
 * changes and no article is annotated again. A phrase that holds a name and does not mean it goes
 * into the setting {@code entities.not-names}, a name that is an everyday word into {@code
 * entities.common-words}.
 *
 * <p>To add a rule: within an article it is a class beside {@code PersonNames} and {@code
 * Acronyms}, asked by {@code ArticleResolver}; across the corpus a join in {@code
 * ResolveAcrossCorpus}. Give it a {@code LinkMethod} with a score below what it infers from, and
 * say in {@code AmbiguityReason} what its doubts mean.
 */
package org.dateline.entities;
