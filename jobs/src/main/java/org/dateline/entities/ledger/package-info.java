/**
 * The alias ledger: what an analyst decided about names. {@link
 * org.dateline.entities.ledger.Ledger} reads and checks its files, {@link
 * org.dateline.entities.ledger.LedgerRows} carries the rows to the executors, {@code LedgerNames}
 * finds the ledger's names in an article and says what each stands for there.
 *
 * <p>To add a decision that a row can take: one constant in {@link
 * org.dateline.entities.ledger.LedgerAction}, what must hold for it in {@code LedgerConsistency},
 * and the class that obeys it ({@code LedgerMerges} is an example).
 */
@NullMarked
package org.dateline.entities.ledger;

import org.jspecify.annotations.NullMarked;
