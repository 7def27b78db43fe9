package org.dateline.entities.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.dateline.entities.names.AliasTrie;
import org.dateline.entities.names.NameBoundary;
import org.dateline.entities.names.NameCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ledger's names in text from left to right: at each place it takes the longest name that
 * begins there and goes on after its end. Case counts. A name in a script with spaces stands
 * between word boundaries ("Apple's" holds Apple, "Apples" does not); a Chinese one stands wherever
 * it is written. Work is linear in the text, times at most the length of the longest alias.
 */
final class LedgerMatcher {

  /** A name found: where it stands, and the number its alias was given. */
  record Match(int begin, int end, int alias) {}

  /** An alias and what is to be found by it; {@code person} names of one word are guarded more. */
  record Alias(String text, boolean person) {}

  private static final Pattern SHORT_CAPITALS = Pattern.compile("\\p{Lu}{2,4}");
  private static final int BLOCKED = Integer.MAX_VALUE;

  private final AliasTrie trie = new AliasTrie();
  private final boolean[] shoutable;
  private final boolean[] loneName;
  private final Set<String> honorifics;

  /**
   * @param aliases the names to find; a match holds the index in this list
   * @param notNames phrases that hold an alias and do not mean it; text they cover is passed over
   * @param honorifics words in lower case without dots that may stand before a last name
   */
  LedgerMatcher(List<Alias> aliases, Collection<String> notNames, Set<String> honorifics) {
    this.honorifics = honorifics;
    shoutable = new boolean[aliases.size()];
    loneName = new boolean[aliases.size()];
    for (int i = 0; i < aliases.size(); i++) {
      String text = NameCharacters.plain(aliases.get(i).text());
      trie.put(text, i);
      shoutable[i] = SHORT_CAPITALS.matcher(text).matches();
      loneName[i] =
          aliases.get(i).person() && text.indexOf(' ') < 0 && NameCharacters.hasLatin(text);
    }
    for (String phrase : notNames) {
      trie.put(NameCharacters.plain(phrase), BLOCKED);
    }
  }

  /** The names in the text, in order, none overlapping another. */
  List<Match> find(String text) {
    return find(text, alias -> true);
  }

  /** The names of aliases in use; of those that begin at one place, the longest. */
  List<Match> find(String text, IntPredicate inUse) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Match match = longestAt(text, at, inUse);
      if (match == null) {
        at++;
        continue;
      }
      if (match.alias() != BLOCKED) {
        matches.add(match);
      }
      at = match.end();
    }
    return matches;
  }

  private @Nullable Match longestAt(String text, int begin, IntPredicate inUse) {
    int node = trie.child(AliasTrie.ROOT, NameCharacters.plain(text.charAt(begin)));
    if (node == AliasTrie.NONE || !NameBoundary.mayBegin(text, begin)) {
      return null;
    }
    Match longest = null;
    int end = begin + 1;
    while (node != AliasTrie.NONE) {
      int alias = trie.value(node);
      if (alias != AliasTrie.NONE && accepts(text, begin, end, alias, inUse)) {
        longest = new Match(begin, end, alias);
      }
      node =
          end < text.length()
              ? trie.child(node, NameCharacters.plain(text.charAt(end)))
              : AliasTrie.NONE;
      end++;
    }
    return longest;
  }

  private boolean accepts(String text, int begin, int end, int alias, IntPredicate inUse) {
    if (!NameBoundary.mayEnd(text, end)) {
      return false;
    }
    if (alias == BLOCKED) {
      return true;
    }
    return !(shoutable[alias] && NameBoundary.isShouted(text, begin, end))
        && !(loneName[alias] && isPartOfName(text, begin, end))
        && inUse.test(alias);
  }

  /** Whether a last name has a capitalised neighbour that is no title: "Michelle Obama". */
  private boolean isPartOfName(String text, int begin, int end) {
    String before = NameBoundary.wordBefore(text, begin);
    return isCapitalised(NameBoundary.wordAfter(text, end))
        || (isCapitalised(before) && !honorifics.contains(withoutDots(before)));
  }

  private static String withoutDots(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
