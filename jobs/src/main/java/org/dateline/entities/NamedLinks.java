package org.dateline.entities;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.corpus.ContextLinks;
import org.dateline.entities.corpus.EntityOfName;
import org.dateline.entities.corpus.Namesakes;
import org.dateline.entities.corpus.ResolveAcrossCorpus;
import org.dateline.entities.corpus.UnconfirmedNames;
import org.dateline.entities.role.MentionRoles;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleReadings;
import org.dateline.table.Tables;

/**
 * The links of all articles with the entities of the corpus's names. Each method is a stage, which
 * is lazy unless it says that it computes.
 *
 * @param corpus the other inputs of the stages
 * @param entities the entity of each name of the corpus
 * @param rows links; from {@link #decide} on with an entity or the reason why they are open
 */
record NamedLinks(CorpusInputs corpus, EntityOfName entities, Dataset<Row> rows) {

  /**
   * Links each name to its entity or leaves it open. Computes the links with their types and
   * entities.
   */
  NamedLinks decide() {
    Dataset<Row> named = Checkpoint.of(ResolveAcrossCorpus.withEntities(rows, entities));
    int maxCandidates = corpus.params().maxCandidates();
    return with(ResolveAcrossCorpus.decide(named, corpus.wordsOfLedgerPeople(), maxCandidates));
  }

  /** Distinguishes people of one name. Computes which articles mean which person. */
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

  /**
   * Links open names whose context makes one candidate probable enough. Computes the open links.
   */
  NamedLinks withContextLinks() {
    return with(
        ContextLinks.withContextLinks(
            rows, entities, corpus.decisions(), corpus.storyArticles(), corpus.params()));
  }

  /** Says of each mention whether it is news, cited or a credit. */
  NamedLinks withRoles() {
    return with(MentionRoles.withRoles(rows, corpus.inputs().get(ArticleReadings.SCHEMA)));
  }

  /** Makes the tables of the step. Computes the entities, because three of the tables need them. */
  Tables toTables() {
    return EntityTables.of(rows, corpus.ledgerAliases(), corpus.params());
  }

  private NamedLinks with(Dataset<Row> changed) {
    return new NamedLinks(corpus, entities, changed);
  }
}
