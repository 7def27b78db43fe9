/**
 * Questions to the keeper of the alias ledger: which entities may be one ({@code SuggestMerges}),
 * and which name may stand for two ({@code SuggestSplits}). {@link
 * org.dateline.entities.suggest.SuggestDecisions} is the entrance. It is no part of a run and
 * decides nothing.
 */
@NullMarked
package org.dateline.entities.suggest;

import org.jspecify.annotations.NullMarked;
