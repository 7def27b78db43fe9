package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.GenericWords;
import org.dateline.entities.names.Mention;
import org.dateline.table.EntityType;

/**
 * Makes one list of the names that the models and the ledger found in an article, so that none
 * overlap.
 *
 * <ul>
 *   <li>Equal spans, and a model's span within the ledger's: the ledger's stays, and an equal span
 *       keeps the model's type as evidence.
 *   <li>A model's span around the ledger's is a longer name of its own ("Apple Records", "New York
 *       Times") and stays, unless every word beyond the ledger names in it is generic ("OpenAI
 *       Collaboration", "Apple CEO Tim Cook"): then the ledger names stay. Generic are the words of
 *       the setting {@code generic-words}, honorifics, company suffixes, and single characters. A
 *       place and a body that follows it directly are a longer name too ("Texas Supreme Court").
 *   <li>Partly overlapping spans: the ledger's stays and the rest of the model's is dropped.
 * </ul>
 *
 * What is found again afterwards stays where nothing was found, of several that overlap the
 * longest.
 *
 * <p>Model mentions never overlap each other, nor do ledger mentions, so each model mention is
 * decided by itself: the work is a sort and one pass.
 */
public final class MergeMentions {
  private static final Comparator<Mention> IN_TEXT_ORDER =
      Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end);

  private final GenericWords genericWords;

  public MergeMentions(GenericWords genericWords) {
    this.genericWords = genericWords;
  }

  public List<Mention> merge(List<Mention> byModels, List<Mention> byLedger) {
    List<Mention> models = byModels.stream().sorted(IN_TEXT_ORDER).toList();
    Mention[] ledger = byLedger.stream().sorted(IN_TEXT_ORDER).toArray(Mention[]::new);
    List<Mention> merged = new ArrayList<>();
    int from = 0;
    for (Mention model : models) {
      while (from < ledger.length && isBefore(ledger[from], model)) {
        from++;
      }
      int to = from;
      while (to < ledger.length && overlap(ledger[to], model)) {
        to++;
      }
      if (to == from) {
        merged.add(model);
      } else if (to == from + 1 && sameSpan(ledger[from], model)) {
        ledger[from] = ledger[from].withModelType(model.type());
      } else if (covers(model, ledger, from, to) && isLongerName(model, ledger, from, to)) {
        merged.add(model);
        Arrays.fill(ledger, from, to, outOfUse(model));
      }
    }
    Arrays.stream(ledger).filter(mention -> !mention.surface().isEmpty()).forEach(merged::add);
    merged.sort(IN_TEXT_ORDER);
    return merged;
  }

  /**
   * Adds missed names that overlap no mention; the longest first, then the earliest.
   *
   * @param merged what {@link #merge} made
   */
  static List<Mention> withMissed(List<Mention> merged, List<Mention> missed) {
    TreeMap<Integer, Mention> byBegin = new TreeMap<>();
    merged.forEach(mention -> byBegin.put(mention.begin(), mention));
    missed.stream()
        .sorted(
            Comparator.comparingInt((Mention mention) -> mention.begin() - mention.end())
                .thenComparingInt(Mention::begin)
                .thenComparing(Mention::foundBy)
                .thenComparing(Mention::type))
        .filter(mention -> isFree(byBegin, mention))
        .forEach(mention -> byBegin.put(mention.begin(), mention));
    return new ArrayList<>(byBegin.values());
  }

  private static boolean isFree(TreeMap<Integer, Mention> byBegin, Mention mention) {
    var before = byBegin.lowerEntry(mention.end());
    return before == null || before.getValue().end() <= mention.begin();
  }

  private static boolean isBefore(Mention ledger, Mention model) {
    return ledger.end() <= model.begin();
  }

  private static boolean overlap(Mention one, Mention other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private static boolean sameSpan(Mention one, Mention other) {
    return one.begin() == other.begin() && one.end() == other.end();
  }

  private static boolean covers(Mention model, Mention[] ledger, int from, int to) {
    return model.begin() <= ledger[from].begin() && ledger[to - 1].end() <= model.end();
  }

  /** A placeholder for ledger mentions within a longer name, at its end so that order holds. */
  private static Mention outOfUse(Mention model) {
    return new Mention(0, model.end(), model.end(), "", model.type(), "", null, null);
  }

  /** "Texas Supreme Court": another body than the ledger's "Supreme Court", and no two names. */
  private static boolean isBodyOfPlace(Mention model, Mention[] ledger, int from, int to) {
    return model.type() == EntityType.ORGANIZATION
        && to == from + 2
        && ledger[from].begin() == model.begin()
        && ledger[to - 1].end() == model.end()
        && ledger[from].end() + 1 == ledger[to - 1].begin()
        && ledger[from].type() == EntityType.LOCATION
        && ledger[to - 1].type() == EntityType.ORGANIZATION
        && !LedgerNames.HOME.equals(ledger[from].ledgerId());
  }

  private boolean isLongerName(Mention model, Mention[] ledger, int from, int to) {
    if (isBodyOfPlace(model, ledger, from, to)) {
      return true;
    }
    int at = 0;
    for (int i = from; i < to; i++) {
      if (!genericWords.cover(model.surface().substring(at, ledger[i].begin() - model.begin()))) {
        return true;
      }
      at = ledger[i].end() - model.begin();
    }
    return !genericWords.cover(model.surface().substring(at));
  }
}
