package org.dateline.entities;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.corpus.ResolveAcrossCorpus;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.settings.EntityParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleReadings;
import org.dateline.table.ResolvedArticles;
import org.dateline.table.Tables;

/**
 * Finds out which entity each mention stands for.
 *
 * <p>The ledger's names and those that the models missed ({@code MissedNames}) are searched in the
 * articles and merged with the models' mentions ({@code MergeMentions}); each article's names are
 * resolved among themselves and by the ledger ({@link ResolveArticles}); the corpus settles the
 * rest ({@link ResolveAcrossCorpus}). A mention ends in entity_mentions ({@code LinkMethod}) or in
 * ambiguous_mentions ({@code AmbiguityReason}), unless a ledger name that overlaps it stands there
 * in its place: none is lost. Titles ("Mr.") and what a hyphen ties to a name ("anti-") are no part
 * of the mentions there. Names in titles are resolved with those of their text, and counted apart
 * ({@link TitleOffsets}).
 */
public final class ResolveEntities {

  /**
   * Resolves the mentions of all annotated articles.
   *
   * <p>Not all of it is lazy: the ledger is read here, and intermediate rows are computed here, see
   * {@link Checkpoint}.
   *
   * @param inputs articles, sentences, mentions, title_mentions, ledger_aliases, wiki_names,
   *     story_articles
   * @return entity_mentions, title_entity_mentions, entities, ambiguous_mentions
   * @throws IllegalArgumentException if rows of the ledger contradict each other
   */
  public static Tables compute(Tables inputs, EntityParams params) {
    var articles = new ResolveArticles(inputs, params);
    Dataset<Row> states = Checkpoint.of(articles.states());
    Dataset<Row> readings = Checkpoint.of(articles.read(states));
    Dataset<Row> missed = articles.missedNames(readings);
    return settle(
        inputs
            .with(ArticleReadings.SCHEMA, readings)
            .with(ResolvedArticles.SCHEMA, articles.resolve(states, readings, missed)),
        params);
  }

  /**
   * Settles across the corpus what the articles, resolved one by one, left open. Each stage says
   * whether it computes rows.
   *
   * @param inputs ledger_aliases, wiki_names, story_articles, and one row for each article of
   *     article_readings and resolved_articles
   */
  public static Tables settle(Tables inputs, EntityParams params) {
    return CorpusLinks.of(inputs, params)
        .keepSupportedShortForms()
        .nameEntities()
        .decide()
        .setNamesakesApart()
        .withLedgerDecisions()
        .reopenUnconfirmed()
        .withContextLinks()
        .toTables();
  }

  private ResolveEntities() {}
}
