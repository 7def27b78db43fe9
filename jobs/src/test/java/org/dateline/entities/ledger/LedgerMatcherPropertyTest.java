package org.dateline.entities.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.entities.names.NameBoundary;

/** The trie against the plainest matcher there is, on random texts over few characters. */
class LedgerMatcherPropertyTest {

  @Property(tries = 2000)
  void trie_findsWhatTryingEveryAliasEverywhereFinds(
      @ForAll("texts") String text, @ForAll("aliases") Set<String> aliases) {
    List<String> names = aliases.stream().sorted().toList();
    var matcher =
        new LedgerMatcher(
            names.stream().map(name -> new LedgerMatcher.Alias(name, false)).toList(),
            List.of(),
            Set.of());
    assertThat(matcher.find(text)).isEqualTo(naive(text, names));
  }

  private static List<LedgerMatcher.Match> naive(String text, List<String> names) {
    List<LedgerMatcher.Match> matches = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin++) {
      LedgerMatcher.Match longest = null;
      for (int i = 0; i < names.size(); i++) {
        int end = begin + names.get(i).length();
        if (text.startsWith(names.get(i), begin)
            && NameBoundary.mayBegin(text, begin)
            && NameBoundary.mayEnd(text, end)
            && !(names.get(i).matches("\\p{Lu}{2,4}") && NameBoundary.isShouted(text, begin, end))
            && (longest == null || end > longest.end())) {
          longest = new LedgerMatcher.Match(begin, end, i);
        }
      }
      if (longest != null) {
        matches.add(longest);
        begin = longest.end() - 1;
      }
    }
    return matches;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aBC. 苹果").ofMaxLength(40);
  }

  @Provide
  Arbitrary<Set<String>> aliases() {
    return Arbitraries.strings()
        .withChars("aBC. 苹果")
        .ofMinLength(2)
        .ofMaxLength(6)
        .filter(alias -> alias.equals(alias.strip()))
        .set()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
