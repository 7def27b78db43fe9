package org.dateline.entities;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.corpus.LedgerDecisions;
import org.dateline.entities.corpus.SingleWordPeople;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.settings.EntityParams;
import org.dateline.table.LedgerAliases;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/** The inputs of the stages of {@link CorpusLinks} and {@link NamedLinks}, other than the links. */
record CorpusInputs(
    Tables inputs, EntityParams params, LedgerRows ledger, LedgerDecisions decisions) {

  /**
   * Reads the ledger.
   *
   * @throws IllegalArgumentException if rows of the ledger contradict each other
   */
  static CorpusInputs of(Tables inputs, EntityParams params) {
    Dataset<Row> aliases = inputs.get(LedgerAliases.SCHEMA);
    LedgerRows ledger = LedgerRows.of(aliases, params.notNames());
    return new CorpusInputs(
        inputs, params, ledger, new LedgerDecisions(ledger, aliases.sparkSession()));
  }

  Dataset<Row> ledgerAliases() {
    return inputs.get(LedgerAliases.SCHEMA);
  }

  Dataset<Row> storyArticles() {
    return inputs.get(StoryArticles.SCHEMA);
  }

  /** First and last words of the ledger's people, see {@link SingleWordPeople#wordsOfLedger}. */
  Dataset<Row> wordsOfLedgerPeople() {
    return SingleWordPeople.wordsOfLedger(
        ledgerAliases(), ledger, NameWordLists.of(params).normalizer());
  }
}
