package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.reading.Reading.LedgerName;

/**
 * Finds the ledger's names in the articles, titles and texts ({@link TitleOffsets}). Java, because
 * SQL has no multi-pattern matcher.
 */
final class FindLedgerNames {

  /** The names in text order, those of the title first. */
  static List<LedgerName> in(ArticleToRead article, LedgerNames ledger) {
    String title = article.title() == null ? "" : article.title();
    List<List<LedgerNames.Found>> found =
        ledger.find(article.article(), List.of(title, article.text()));
    List<LedgerName> names = new ArrayList<>();
    add(found.get(0), title, TitleOffsets.ORIGIN, names);
    add(found.get(1), article.text(), 0, names);
    return names;
  }

  private static void add(
      List<LedgerNames.Found> found, String text, int origin, List<LedgerName> names) {
    for (LedgerNames.Found each : found) {
      names.add(
          new LedgerName(
              origin + each.begin(),
              origin + each.end(),
              text.substring(each.begin(), each.end()),
              each.entity().id()));
    }
  }

  private FindLedgerNames() {}
}
