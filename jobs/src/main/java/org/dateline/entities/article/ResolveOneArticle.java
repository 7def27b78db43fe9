package org.dateline.entities.article;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.ArticleRules;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameWordLists;
import org.dateline.spark.RowShape;
import org.dateline.table.ResolvedArticles;

/**
 * Makes a row of an article's id and links from its parts; an article that was not annotated has no
 * links. The ledger's indexes are built once a task.
 */
final class ResolveOneArticle implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1L;

  /** The links of an article: a row of {@link ResolvedArticles} without its rules. */
  record Links(
      String articleId,
      Long state,
      String source,
      Integer publishedDay,
      String language,
      List<LinkRow> links)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("state", DataTypes.LongType)
            .add("source", DataTypes.StringType)
            .add("published_day", DataTypes.IntegerType)
            .add("language", DataTypes.StringType)
            .add("links", DataTypes.createArrayType(ResolvedArticles.LINK));

    Row toRow() {
      return RowFactory.create(
          articleId,
          state,
          source,
          publishedDay,
          language,
          links.stream().map(LinkRow::toRow).toArray(Row[]::new));
    }
  }

  private final Broadcast<LedgerRows> ledger;
  private final String annotator;
  private final NameWordLists wording;

  @SuppressWarnings("NullAway.Init")
  private transient LedgerNames names;

  @SuppressWarnings("NullAway.Init")
  private transient ArticleRules rules;

  ResolveOneArticle(Broadcast<LedgerRows> ledger, String annotator, NameWordLists wording) {
    this.ledger = ledger;
    this.annotator = annotator;
    this.wording = wording;
  }

  @Override
  public Iterator<Row> call(String articleId, Iterator<Row> rows) {
    prepare();
    var parts = new ArticleParts(rows, names, annotator, rules.normalizer().honorifics()::contains);
    if (parts.state() == null) {
      return List.<Row>of().iterator();
    }
    List<LinkRow> found = parts.isAnnotated() ? links(parts) : List.of();
    var article = parts.article();
    var links =
        new Links(
            articleId,
            parts.state(),
            article.source(),
            article.publishedDay(),
            article.language(),
            found);
    return List.of(links.toRow()).iterator();
  }

  private List<LinkRow> links(ArticleParts parts) {
    List<Mention> found =
        new MergeMentions(rules.generic()).merge(parts.modelMentions(), parts.ledgerMentions());
    List<Mention> mentions = MergeMentions.withMissed(found, parts.missedMentions());
    return ArticleLinks.rows(
        ArticleResolver.resolve(mentions, names, parts.article(), rules, parts.sharedNames()));
  }

  private void prepare() {
    if (names == null) {
      rules = wording.rules();
      names = new LedgerNames(ledger.value(), rules.normalizer());
    }
  }
}
