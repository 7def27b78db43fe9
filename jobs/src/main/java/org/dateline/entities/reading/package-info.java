/**
 * The first two passes of entity resolution, and the only ones that see texts. {@code ReadArticles}
 * reads each article once: where the ledger's names stand ({@code FindLedgerNames}), where its
 * certain names and those of its story stand again, and what is written like a name ({@code
 * SecondReading}). {@code MissedNames} then asks the corpus which of these candidates are names
 * ({@code DiscoverNames}, {@code TypeByContext}).
 *
 * <p>A reading is kept between runs by the fingerprint of {@code ArticleStates}: a new rule here
 * must follow from what is in that fingerprint, or articles keep their old readings.
 */
@NullMarked
package org.dateline.entities.reading;

import org.jspecify.annotations.NullMarked;
