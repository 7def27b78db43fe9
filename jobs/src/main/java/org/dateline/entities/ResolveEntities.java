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
 * Finds the entity of each mention.
 *
 * <p>The step searches the articles for names of the ledger and names that the models missed
 * ({@code MissedNames}), and merges them with the models' mentions ({@code MergeMentions}). It
 * resolves each article's names by each other and by the ledger ({@link ResolveArticles}), and the
 * rest across the corpus ({@link ResolveAcrossCorpus}).
 *
 * <p>No mention is lost: each ends in entity_mentions ({@code LinkMethod}) or in ambiguous_mentions
 * ({@code AmbiguityReason}), or is replaced there by a ledger name that overlaps it. Mentions there
 * exclude titles ("Mr.") and prefixes with a hyphen ("anti-"). Names in an article's title are
 * resolved together with those in its text, and counted separately ({@link TitleOffsets}).
 */
public final class ResolveEntities {

  /**
   * Resolves the mentions of all annotated articles.
   *
   * <p>The call is not lazy: it reads the ledger and computes intermediate rows, see {@link
   * Checkpoint}.
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
   * Resolves across the corpus what articles resolved one by one left open. Each stage says whether
   * it computes rows.
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
        .withRoles()
        .toTables();
  }

  private ResolveEntities() {}
}
