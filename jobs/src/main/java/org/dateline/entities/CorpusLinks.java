package org.dateline.entities;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ArticleLinks;
import org.dateline.entities.corpus.EntityOfName;
import org.dateline.entities.corpus.ShortForms;
import org.dateline.entities.corpus.TypeByVote;
import org.dateline.entities.settings.EntityParams;
import org.dateline.entities.wikipedia.ArticlesAboutNames;
import org.dateline.entities.wikipedia.NamesakeTitles;
import org.dateline.entities.wikipedia.WikipediaLinks;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleReadings;
import org.dateline.table.ResolvedArticles;
import org.dateline.table.Tables;
import org.dateline.table.WikiNames;

/**
 * The links of all articles before their names have entities of the corpus. Each method is a stage,
 * which is lazy unless it says that it computes.
 *
 * @param corpus the other inputs of the stages
 * @param rows rows of {@link ArticleLinks}
 */
record CorpusLinks(CorpusInputs corpus, Dataset<Row> rows) {

  /**
   * Reads the links from resolved_articles. Computes them.
   *
   * @param inputs see {@link ResolveEntities#settle}
   */
  static CorpusLinks of(Tables inputs, EntityParams params) {
    var corpus = CorpusInputs.of(inputs, params);
    Dataset<Row> links = ArticleLinks.of(inputs.get(ResolvedArticles.SCHEMA));
    return new CorpusLinks(corpus, Checkpoint.of(links));
  }

  /**
   * Turns short forms that mostly stand alone into names of their own, see {@link ShortForms}.
   * Computes these short forms.
   */
  CorpusLinks keepSupportedShortForms() {
    double share = corpus.params().shortFormShare();
    return new CorpusLinks(corpus, ShortForms.keepSupported(rows, share));
  }

  /**
   * Finds the entity of each name of the corpus. Computes the types of names and their Wikipedia
   * articles.
   */
  NamedLinks nameEntities() {
    Dataset<Row> votes = Checkpoint.of(votes());
    return new NamedLinks(corpus, new EntityOfName(votes, articlesOfWikipedia(votes)), rows);
  }

  private Dataset<Row> votes() {
    EntityParams params = corpus.params();
    return TypeByVote.of(rows, params.typeVoteShare(), params.loneTypeVoteShare());
  }

  private Dataset<Row> articlesOfWikipedia(Dataset<Row> votes) {
    Dataset<Row> wikiNames = corpus.inputs().get(WikiNames.SCHEMA);
    Dataset<Row> readings = corpus.inputs().get(ArticleReadings.SCHEMA);
    return WikipediaLinks.uses(rows)
        .transform(names -> TypeByVote.withVotedTypes(names, votes))
        .transform(names -> WikipediaLinks.of(names, wikiNames, corpus.params()))
        .transform(Checkpoint::of)
        .transform(articles -> ArticlesAboutNames.removeFrom(articles, wikiNames))
        .transform(Checkpoint::of)
        .transform(articles -> NamesakeTitles.removeFrom(articles, rows, readings))
        .transform(Checkpoint::of);
  }
}
