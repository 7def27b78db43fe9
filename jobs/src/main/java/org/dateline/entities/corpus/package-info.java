/**
 * What one article could not settle: joins over the links of the whole corpus. Each class is one
 * stage: short forms that are names of their own ({@code ShortForms}), one type for a name ({@code
 * TypeByVote}), people named by one word ({@code SingleWordPeople}), people of one name ({@code
 * Namesakes}), the ledger's merges and splits ({@code LedgerDecisions}), names that nothing
 * confirms ({@code UnconfirmedNames}), and what the context makes likely ({@code ContextLinks}).
 *
 * <p>To add a stage: write it here as a function from links to links, give it a method in {@code
 * NamedLinks} that says whether it computes, and put it into the chain of {@code
 * ResolveEntities.settle} where its evidence is complete.
 */
@NullMarked
package org.dateline.entities.corpus;

import org.jspecify.annotations.NullMarked;
