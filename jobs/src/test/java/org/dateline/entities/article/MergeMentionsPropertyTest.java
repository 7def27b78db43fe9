package org.dateline.entities.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.entities.names.GenericWords;
import org.dateline.entities.names.Mention;

/** Conservation, whatever the spans. */
class MergeMentionsPropertyTest {
  private final MergeMentions merging = new MergeMentions(new GenericWords(List.of()));

  @Property
  void everyModelMention_staysOrOverlapsALedgerMention_andNoneOverlap(
      @ForAll("spans") List<Integer> models, @ForAll("spans") List<Integer> ledger) {
    List<Mention> byModels = mentions(models, false);
    List<Mention> merged = merging.merge(byModels, mentions(ledger, true));
    for (int i = 1; i < merged.size(); i++) {
      assertThat(merged.get(i).begin()).isGreaterThanOrEqualTo(merged.get(i - 1).end());
    }
    for (Mention model : byModels) {
      assertThat(merged)
          .anyMatch(
              one ->
                  one.equals(model)
                      || (one.isFromLedger()
                          && one.begin() < model.end()
                          && model.begin() < one.end()));
    }
  }

  /** Gaps and lengths in turn, so that no two spans overlap. */
  @Provide
  Arbitrary<List<Integer>> spans() {
    return Arbitraries.integers().between(1, 5).list().ofMaxSize(20);
  }

  private static List<Mention> mentions(List<Integer> gapsAndLengths, boolean ledger) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (int i = 0; i + 1 < gapsAndLengths.size(); i += 2) {
      at += gapsAndLengths.get(i) - 1;
      String surface = "abcde".substring(0, gapsAndLengths.get(i + 1));
      mentions.add(
          ledger ? MergeMentionsTest.ledger(at, surface) : MergeMentionsTest.model(at, surface));
      at += surface.length();
    }
    return mentions;
  }
}
