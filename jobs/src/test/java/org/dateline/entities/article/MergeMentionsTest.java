package org.dateline.entities.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.entities.names.GenericWords;
import org.dateline.entities.names.Mention;
import org.dateline.table.EntityType;
import org.junit.jupiter.api.Test;

class MergeMentionsTest {
  private final MergeMentions merging =
      new MergeMentions(new GenericWords(List.of("CEO", "collaboration", "and", "ai", "的", "总裁")));

  @Test
  void equalSpan_isTheLedgersWithTheModelsTypeAsEvidence() {
    List<Mention> merged = merging.merge(List.of(model(0, "Jordan")), List.of(ledger(0, "Jordan")));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).isFromLedger()).isTrue();
    assertThat(merged.get(0).modelType()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void longerModelName_stays() {
    assertThat(merge(List.of(model(0, "Apple Records")), List.of(ledger(0, "Apple"))))
        .containsExactly("model Apple Records");
  }

  @Test
  void ledgerNamesWithGenericWords_stay() {
    assertThat(
            merge(
                List.of(model(0, "Apple's CEO Tim Cook"), model(30, "OpenAI Collaboration")),
                List.of(ledger(0, "Apple"), ledger(12, "Tim Cook"), ledger(30, "OpenAI"))))
        .containsExactly("ledger Apple", "ledger Tim Cook", "ledger OpenAI");
  }

  @Test
  void chineseTitleAfterALedgerName_isGeneric() {
    assertThat(merge(List.of(model(0, "苹果总裁")), List.of(ledger(0, "苹果"))))
        .containsExactly("ledger 苹果");
    assertThat(merge(List.of(model(0, "苹果的AI")), List.of(ledger(0, "苹果"))))
        .containsExactly("ledger 苹果");
    assertThat(merge(List.of(model(0, "白俄罗斯")), List.of(ledger(1, "俄罗斯"))))
        .containsExactly("model 白俄罗斯");
    assertThat(merge(List.of(model(0, "中国银行")), List.of(ledger(0, "中国"))))
        .containsExactly("model 中国银行");
  }

  @Test
  void partialOverlapAndPartOfLedgerName_areTheLedgers() {
    assertThat(
            merge(
                List.of(model(0, "New Amazon"), model(11, "Web")),
                List.of(ledger(4, "Amazon Web Services"))))
        .containsExactly("ledger Amazon Web Services");
  }

  @Test
  void missedNames_standWhereNothingElseDoes_theLongest() {
    List<Mention> merged =
        MergeMentions.withMissed(
            List.of(model(0, "Ada Marsh"), ledger(20, "Apple")),
            List.of(
                model(4, "Marsh"),
                model(26, "Nordhafen"),
                model(26, "Nordhafen Steel"),
                model(12, "Tessel")));
    assertThat(merged)
        .extracting(Mention::surface)
        .containsExactly("Ada Marsh", "Tessel", "Apple", "Nordhafen Steel");
  }

  private List<String> merge(List<Mention> models, List<Mention> ledger) {
    return merging.merge(models, ledger).stream()
        .map(one -> (one.isFromLedger() ? "ledger " : "model ") + one.surface())
        .toList();
  }

  static Mention model(int begin, String surface) {
    return mention(begin, surface, null);
  }

  static Mention ledger(int begin, String surface) {
    return mention(begin, surface, "Some_entity");
  }

  private static Mention mention(int begin, String surface, String ledgerId) {
    EntityType type = ledgerId == null ? EntityType.PERSON : EntityType.LOCATION;
    return new Mention(
        0,
        begin,
        begin + surface.length(),
        surface,
        type,
        "test",
        ledgerId,
        ledgerId == null ? type : null);
  }
}
