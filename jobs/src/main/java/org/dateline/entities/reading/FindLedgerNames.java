package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.reading.Reading.LedgerName;

/**
 * Finds the ledger's names in the articles, titles and texts ({@link TitleOffsets}). Java, because
 * SQL has no multi-pattern matcher.
 */
final class FindLedgerNames {

  /** The names in text order, those of the title first. */
  static List<LedgerName> in(ArticleToRead article, LedgerNames ledger) {
    List<LedgerName> names = new ArrayList<>();
    if (article.title() != null) {
      find(article.article(), article.title(), TitleOffsets.ORIGIN, ledger, names);
    }
    find(article.article(), article.text(), 0, ledger, names);
    return names;
  }

  private static void find(
      Article article, String text, int origin, LedgerNames ledger, List<LedgerName> names) {
    for (LedgerNames.Found found : ledger.find(article, text)) {
      names.add(
          new LedgerName(
              origin + found.begin(),
              origin + found.end(),
              text.substring(found.begin(), found.end()),
              found.entity().id()));
    }
  }

  private FindLedgerNames() {}
}
