package org.dateline.entities;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ArticleLinks;
import org.dateline.entities.corpus.AmbiguousCandidates;
import org.dateline.entities.corpus.ContextLinks;
import org.dateline.entities.corpus.CountEntities;
import org.dateline.entities.corpus.EntityOfName;
import org.dateline.entities.corpus.LedgerDecisions;
import org.dateline.entities.corpus.Namesakes;
import org.dateline.entities.corpus.ResolveAcrossCorpus;
import org.dateline.entities.corpus.ShortForms;
import org.dateline.entities.corpus.SingleWordPeople;
import org.dateline.entities.corpus.TypeByVote;
import org.dateline.entities.corpus.UnconfirmedNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.settings.EntityParams;
import org.dateline.entities.wikipedia.ArticlesAboutNames;
import org.dateline.entities.wikipedia.NamesakeTitles;
import org.dateline.entities.wikipedia.WikipediaLinks;
import org.dateline.spark.Checkpoint;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.ArticleReadings;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.LedgerAliases;
import org.dateline.table.ResolvedArticles;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.table.WikiNames;

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
   * Settles across the corpus what the articles, resolved one by one, left open.
   *
   * @param inputs ledger_aliases, wiki_names, story_articles, and one row for each article of
   *     article_readings and resolved_articles
   */
  public static Tables settle(Tables inputs, EntityParams params) {
    Dataset<Row> ledgerAliases = inputs.get(LedgerAliases.SCHEMA);
    LedgerRows ledger = LedgerRows.of(ledgerAliases, params.notNames());
    NameWordLists wording = NameWordLists.of(params);
    Dataset<Row> links = Checkpoint.of(ArticleLinks.of(inputs.get(ResolvedArticles.SCHEMA)));
    Dataset<Row> supported = ShortForms.keepSupported(links, params.shortFormShare());
    Dataset<Row> votes =
        Checkpoint.of(TypeByVote.of(supported, params.typeVoteShare(), params.loneTypeVoteShare()));
    Dataset<Row> people = SingleWordPeople.wordsOfLedger(links, ledger, wording.normalizer());
    Dataset<Row> articles =
        Checkpoint.of(
            ArticlesAboutNames.removeFrom(
                Checkpoint.of(
                    WikipediaLinks.of(
                        TypeByVote.withVotedTypes(WikipediaLinks.uses(supported), votes),
                        inputs.get(WikiNames.SCHEMA),
                        params)),
                inputs.get(WikiNames.SCHEMA)));
    var entities =
        new EntityOfName(
            votes,
            Checkpoint.of(
                NamesakeTitles.removeFrom(
                    articles, supported, inputs.get(ArticleReadings.SCHEMA))));
    var decisions = new LedgerDecisions(ledger, links.sparkSession());
    Dataset<Row> stories = inputs.get(StoryArticles.SCHEMA);
    Dataset<Row> decided =
        Checkpoint.of(
            UnconfirmedNames.reopen(
                decisions.withLedgerDecisions(
                    Namesakes.setApart(
                        ResolveAcrossCorpus.decide(
                            supported, entities, people, params.maxCandidates()),
                        stories))));
    Dataset<Row> settled =
        ContextLinks.withContextLinks(decided, entities, decisions, stories, params);
    return results(settled, LedgerDecisions.naming(ledgerAliases), params);
  }

  private static Tables results(
      Dataset<Row> settled, Dataset<Row> ledgerAliases, EntityParams params) {
    Dataset<Row> linked = settled.filter(col("link_method").isNotNull());
    Dataset<Row> open = settled.filter(col("link_method").isNull());
    // Three tables name entities.
    Dataset<Row> entities =
        Checkpoint.of(CountEntities.of(linked, ledgerAliases, params.maxAliases()));
    Dataset<Row> mentions = ArticleLinks.mentions(linked);
    return Tables.of(
            EntityMentions.SCHEMA, EntityMentions.SCHEMA.project(TitleOffsets.texts(mentions)))
        .with(TitleEntityMentions.SCHEMA, ofTitles(mentions, entities))
        .with(Entities.SCHEMA, entities)
        .with(
            AmbiguousMentions.SCHEMA,
            AmbiguousCandidates.toRows(
                open.filter(ArticleLinks.isInText()), entities, params.maxCandidates()));
  }

  /** An entity that no text names is not counted, for no sentence bears it out. */
  private static Dataset<Row> ofTitles(Dataset<Row> mentions, Dataset<Row> entities) {
    return TitleEntityMentions.SCHEMA.project(
        TitleOffsets.of(mentions).join(entities.select("entity_id"), "entity_id"));
  }

  private ResolveEntities() {}
}
