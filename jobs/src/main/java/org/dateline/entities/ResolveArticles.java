package org.dateline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ResolveWithinArticle;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.reading.ArticleStates;
import org.dateline.entities.reading.MissedNames;
import org.dateline.entities.reading.ReadArticles;
import org.dateline.entities.reading.StoryNames;
import org.dateline.entities.settings.EntityParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.Articles;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;
import org.dateline.table.WikiNames;

/**
 * Resolves articles one by one, so that results can be kept between runs. Each article has a state,
 * a hash of all that is read of it; equal state, ledger and settings give equal results.
 *
 * <p>First each text is read ({@link #read}). Then the readings of all articles show which forms
 * are names that were missed ({@link #missedNames}); articles with such names get another state
 * ({@link #states(Dataset, Dataset)}). Then each article is resolved ({@link #resolve}), without
 * its text.
 */
public final class ResolveArticles {
  private final Tables inputs;
  private final EntityParams params;
  private final NameWordLists wording;
  private final Broadcast<LedgerRows> ledger;
  private final String annotator;

  /**
   * @param inputs articles, sentences, mentions, title_mentions, ledger_aliases, story_articles,
   *     wiki_names
   * @throws IllegalArgumentException if rows of the ledger contradict each other
   */
  public ResolveArticles(Tables inputs, EntityParams params) {
    this.inputs = inputs;
    this.params = params;
    wording = NameWordLists.of(params);
    Dataset<Row> aliases = inputs.get(LedgerAliases.SCHEMA);
    var rows = LedgerRows.of(aliases, params.notNames());
    annotator = LedgerNames.annotator(rows);
    ledger =
        JavaSparkContext.fromSparkContext(aliases.sparkSession().sparkContext()).broadcast(rows);
  }

  /**
   * A string that changes with the ledger and with every setting that affects an article's results.
   */
  public String rules() {
    return annotator + " " + wording + " " + params.missed();
  }

  /** One row per article: {@code article_id} and {@code state}, a hash of all that is read. */
  public Dataset<Row> states() {
    return ArticleStates.of(inputs);
  }

  /** Adds to each state a hash of the names that were missed in the article. */
  public Dataset<Row> states(Dataset<Row> states, Dataset<Row> missed) {
    return ArticleStates.with(states, missed);
  }

  /**
   * One row of article_readings per wanted article, without the column {@code rules}.
   *
   * @param wanted rows of {@link #states()}
   */
  public Dataset<Row> read(Dataset<Row> wanted) {
    Tables some =
        Tables.of(Articles.SCHEMA, inputs.get(Articles.SCHEMA).join(wanted, "article_id"))
            .with(Mentions.SCHEMA, only(inputs.get(Mentions.SCHEMA), wanted))
            .with(TitleMentions.SCHEMA, only(inputs.get(TitleMentions.SCHEMA), wanted));
    return ReadArticles.of(some, storyNames(wanted), ledger, wording, params.missed());
  }

  /**
   * The names that the models found in the stories of the wanted articles, including those of the
   * stories' other articles.
   */
  private Dataset<Row> storyNames(Dataset<Row> wanted) {
    Dataset<Row> all = inputs.get(StoryArticles.SCHEMA).select("story_id", "article_id");
    Dataset<Row> several =
        all.groupBy("story_id").agg(count(lit(1)).as("articles")).filter(col("articles").gt(1));
    Dataset<Row> stories =
        only(all, wanted)
            .select("story_id")
            .distinct()
            .join(several, new String[] {"story_id"}, "left_semi");
    Dataset<Row> articles =
        Checkpoint.of(all.join(stories, new String[] {"story_id"}, "left_semi"));
    return StoryNames.of(
        Tables.of(StoryArticles.SCHEMA, articles),
        ReadArticles.names(only(inputs.get(Mentions.SCHEMA), articles)),
        params.missed().maxStoryNames());
  }

  /**
   * The names that neither the models nor the ledger found: {@code article_id, char_begin,
   * char_end, surface, type, annotator, found_by}.
   *
   * @param readings rows of article_readings, one for each article
   */
  public Dataset<Row> missedNames(Dataset<Row> readings) {
    return MissedNames.in(
        readings, inputs.get(Articles.SCHEMA), inputs.get(WikiNames.SCHEMA), params.missed());
  }

  /**
   * One row of resolved_articles per wanted article, without the column {@code rules}.
   *
   * @param wanted article_id and state
   * @param readings rows of article_readings, one for each article
   * @param missed rows of {@link #missedNames}
   */
  public Dataset<Row> resolve(Dataset<Row> wanted, Dataset<Row> readings, Dataset<Row> missed) {
    return ResolveWithinArticle.links(
        wanted,
        inputs,
        ReadArticles.ledgerNames(readings),
        ReadArticles.sharedNames(readings),
        missed,
        ledger,
        annotator,
        wording);
  }

  private static Dataset<Row> only(Dataset<Row> rows, Dataset<Row> wanted) {
    return rows.join(wanted.select("article_id"), new String[] {"article_id"}, "left_semi");
  }
}
