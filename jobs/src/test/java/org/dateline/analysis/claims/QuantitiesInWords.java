package org.dateline.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

/** Quantities as a test writes them: "at_most 40 percent", "5-6 USD". */
final class QuantitiesInWords {

  static String of(Quantity quantity) {
    String qualifier =
        quantity.qualifier() == Quantity.Qualifier.EXACT ? "" : quantity.qualifier().code() + " ";
    String upper = quantity.upper() == null ? "" : "-" + plain(quantity.upper());
    return qualifier + plain(quantity.value()) + upper + " " + quantity.unit();
  }

  private static String plain(double value) {
    return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
  }

  static List<String> english(String sentence) {
    ClaimTokens words =
        ClaimTokens.of(sentence, 0, sentence.length(), new ArticleMentions(List.of()));
    List<Quantity> quantities = EnglishQuantities.of(words);
    assertThat(
            quantities.isEmpty()
                || EnglishNumber.mayStandIn(sentence, 0, sentence.length(), List.of()))
        .as("%s is not passed over", sentence)
        .isTrue();
    return quantities.stream().map(QuantitiesInWords::of).toList();
  }

  static List<String> chinese(String sentence) {
    return ChineseQuantities.of(sentence, 0, sentence.length(), List.of()).stream()
        .map(QuantitiesInWords::of)
        .toList();
  }

  private QuantitiesInWords() {}
}
