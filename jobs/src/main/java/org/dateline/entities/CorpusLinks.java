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
 * The links of all articles, before the corpus has said what their names stand for. Each method is
 * a stage; it is lazy unless it says that it computes.
 *
 * @param corpus what the stages read besides
 * @param rows rows of {@link ArticleLinks}
 */
record CorpusLinks(CorpusInputs corpus, Dataset<Row> rows) {

  /**
   * The links as the articles, resolved one by one, left them. Computes them.
   *
   * @param inputs see {@link ResolveEntities#settle}
   */
  static CorpusLinks of(Tables inputs, EntityParams params) {
    var corpus = CorpusInputs.of(inputs, params);
    Dataset<Row> links = ArticleLinks.of(inputs.get(ResolvedArticles.SCHEMA));
    return new CorpusLinks(corpus, Checkpoint.of(links));
  }

  /** Makes short forms that mostly stand alone names of their own: see {@link ShortForms}. */
  CorpusLinks keepSupportedShortForms() {
    double share = corpus.params().shortFormShare();
    return new CorpusLinks(corpus, ShortForms.keepSupported(rows, share));
  }

  /** Says for each name of the corpus what it stands for. Computes types and articles. */
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
