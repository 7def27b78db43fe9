package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.names.TextWords;
import org.dateline.entities.reading.ArticleToRead.NameInText;
import org.dateline.entities.reading.Reading.LedgerName;
import org.dateline.entities.reading.Reading.Span;
import org.dateline.entities.settings.MissedParams;

/**
 * Makes the reading of one article from it and what is known of it; indexes are built once a task.
 */
final class ReadArticle implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<LedgerRows> ledger;
  private final NameWordLists wording;
  private final List<String> languages;
  private final SecondReading again;
  private final RolesOfNames roles;

  @SuppressWarnings("NullAway.Init")
  private transient LedgerNames names;

  ReadArticle(Broadcast<LedgerRows> ledger, NameWordLists wording, MissedParams missed) {
    this.ledger = ledger;
    this.wording = wording;
    languages = List.copyOf(missed.languages());
    again = new SecondReading(wording, missed.noNames());
    roles = new RolesOfNames(wording.media());
  }

  @Override
  public Row call(Row article) {
    return read(ArticleToRead.of(article)).toRow();
  }

  private Reading read(ArticleToRead article) {
    if (names == null) {
      names = new LedgerNames(ledger.value(), wording.normalizer());
    }
    List<LedgerName> found = FindLedgerNames.in(article, names);
    List<Span> spans = List.of();
    List<String> small = List.of();
    if (languages.contains(article.language())) {
      var words = new TextWords(article.text());
      spans = spans(article, words, found);
      small = words.small().stream().sorted().toList();
    }
    return new Reading(
        article.articleId(),
        article.state(),
        article.source(),
        found,
        spans,
        small,
        roles.of(article, found, spans),
        SharedNames.begins(article.text()));
  }

  /**
   * The article's spans; none in an article without names, which says nothing of how names are
   * written.
   */
  private List<Span> spans(ArticleToRead article, TextWords words, List<LedgerName> byLedger) {
    List<NameInText> known = new ArrayList<>(article.known());
    for (LedgerName name : byLedger) {
      known.add(new NameInText(name.charBegin(), name.charEnd(), name.surface(), null));
    }
    return known.isEmpty() ? List.of() : again.spans(article, words, known);
  }
}
