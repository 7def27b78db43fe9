package org.dateline.entities;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.corpus.ContextLinks;
import org.dateline.entities.corpus.EntityOfName;
import org.dateline.entities.corpus.Namesakes;
import org.dateline.entities.corpus.ResolveAcrossCorpus;
import org.dateline.entities.corpus.UnconfirmedNames;
import org.dateline.spark.Checkpoint;
import org.dateline.table.Tables;

/**
 * The links of all articles, once the corpus has said what their names stand for. Each method is a
 * stage; it is lazy unless it says that it computes.
 *
 * @param corpus what the stages read besides
 * @param entities what the names of the corpus stand for
 * @param rows links; from {@link #decide} on with an entity or the reason why they are open
 */
record NamedLinks(CorpusInputs corpus, EntityOfName entities, Dataset<Row> rows) {

  /** Links each name to its entity, or leaves it open. Computes links with types and entities. */
  NamedLinks decide() {
    Dataset<Row> named = Checkpoint.of(ResolveAcrossCorpus.withEntities(rows, entities));
    int maxCandidates = corpus.params().maxCandidates();
    return with(ResolveAcrossCorpus.decide(named, corpus.wordsOfLedgerPeople(), maxCandidates));
  }

  /** Distinguishes people of one name. Computes which articles mean whom. */
  NamedLinks setNamesakesApart() {
    return with(Namesakes.setApart(rows, corpus.storyArticles()));
  }

  /** Applies the splits and merges of the ledger. */
  NamedLinks withLedgerDecisions() {
    return with(corpus.decisions().withLedgerDecisions(rows));
  }

  /** Opens Chinese names that nothing confirms. Computes the links. */
  NamedLinks reopenUnconfirmed() {
    return with(Checkpoint.of(UnconfirmedNames.reopen(rows)));
  }

  /** Links open names by their context where it leaves little doubt. Computes the open links. */
  NamedLinks withContextLinks() {
    return with(
        ContextLinks.withContextLinks(
            rows, entities, corpus.decisions(), corpus.storyArticles(), corpus.params()));
  }

  /** The tables of the step. Computes the entities, which three tables name. */
  Tables toTables() {
    return EntityTables.of(rows, corpus.ledgerAliases(), corpus.params());
  }

  private NamedLinks with(Dataset<Row> changed) {
    return new NamedLinks(corpus, entities, changed);
  }
}
