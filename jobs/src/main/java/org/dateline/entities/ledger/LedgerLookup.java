package org.dateline.entities.ledger;

import java.util.Collection;
import java.util.List;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.settings.EntityParams;

/** Which rows of the ledger have a say on a surface form. */
public final class LedgerLookup {

  /**
   * The rows whose alias is the surface form, typographic variants aside, the names that differ
   * from it in form only (case, article, company suffix), and the merges from or into the given
   * entities.
   */
  public static List<Ledger.Entry> rows(
      Ledger.Contents ledger, String surface, Collection<String> entityIds, EntityParams params) {
    NameNormalizer normalizer = NameWordLists.of(params).normalizer();
    String plain = NameCharacters.plain(surface);
    return ledger.entries().stream()
        .sorted(Ledger.Entry.ORDER)
        .filter(
            entry -> {
              LedgerRow row = entry.row();
              if (row.action() == LedgerAction.MERGE) {
                return entityIds.contains(row.alias()) || entityIds.contains(row.entityId());
              }
              return NameCharacters.plain(row.alias()).equals(plain)
                  || (row.isName() && sameKey(normalizer, row, surface));
            })
        .toList();
  }

  private static boolean sameKey(NameNormalizer normalizer, LedgerRow row, String surface) {
    return normalizer
        .of(row.alias(), row.type())
        .key()
        .equals(normalizer.of(surface, row.type()).key());
  }

  private LedgerLookup() {}
}
