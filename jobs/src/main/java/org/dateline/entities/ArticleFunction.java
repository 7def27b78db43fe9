package org.dateline.entities;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** From the parts of one article to its links; the ledger's indexes are built once a task. */
final class ArticleFunction implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<LedgerRows> ledger;
  private final String annotator;
  private final Wording wording;
  private transient LedgerNames names;
  private transient ArticleRules rules;

  ArticleFunction(Broadcast<LedgerRows> ledger, String annotator, Wording wording) {
    this.ledger = ledger;
    this.annotator = annotator;
    this.wording = wording;
  }

  @Override
  public Iterator<Row> call(String articleId, Iterator<Row> rows) {
    prepare();
    var parts = new ArticleParts(rows, names, annotator, rules.normalizer().honorifics()::contains);
    if (!parts.isAnnotated()) {
      return List.<Row>of().iterator();
    }
    List<Mention> found = rules.merging().merge(parts.modelMentions(), parts.ledgerMentions());
    List<Mention> mentions = MergeMentions.withMissed(found, parts.missedMentions());
    return ArticleResolver.resolve(mentions, names, parts.article(), rules).stream()
        .map(resolved -> ArticleLinks.row(parts.article(), resolved))
        .iterator();
  }

  private void prepare() {
    if (names == null) {
      rules = wording.rules();
      names = new LedgerNames(ledger.value(), rules.normalizer());
    }
  }
}
