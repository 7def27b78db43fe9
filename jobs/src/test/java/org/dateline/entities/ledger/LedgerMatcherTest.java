package org.dateline.entities.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerMatcherTest {

  @Test
  void latinName_standsBetweenWordBoundaries() {
    assertThat(find("Apple's rival, Pineapple; Apples, (Apple) Apple-made MyApple", "Apple"))
        .containsExactly("Apple@0", "Apple@35", "Apple@42");
  }

  @Test
  void case_counts() {
    assertThat(find("Tell us: the US, the us, IT and it.", "US", "IT"))
        .containsExactly("US@13", "IT@25");
  }

  @Test
  void longestName_wins() {
    assertThat(find("New York Times of New York", "New York", "New York Times"))
        .containsExactly("New York Times@0", "New York@18");
  }

  @Test
  void longerCandidateThatBreaksOff_fallsBackToTheShorter() {
    assertThat(find("Amazon Web Servants", "Amazon", "Amazon Web Services"))
        .containsExactly("Amazon@0");
  }

  @Test
  void chineseName_standsAnywhere_andLatinOneBesideChinese() {
    assertThat(find("据悉苹果公司与OpenAI敲定协议，英伟达股价", "苹果", "苹果公司", "OpenAI", "英伟达"))
        .containsExactly("苹果公司@2", "OpenAI@7", "英伟达@18");
  }

  @Test
  void variantsOfWidthQuotesAndSpaces_areAlike() {
    assertThat(find("ＯｐｅｎＡＩ and Sam\u00A0Altman, 蒂姆•库克", "OpenAI", "Sam Altman", "蒂姆·库克"))
        .containsExactly("ＯｐｅｎＡＩ@0", "Sam\u00A0Altman@11", "蒂姆•库克@23");
  }

  @Test
  void addressesAndHandles_areNoNames() {
    assertThat(find("Apple.com, me@Apple, @Apple, Apple_Fan. Visit Apple.", "Apple"))
        .containsExactly("Apple@46");
  }

  @Test
  void initialism_isNotTheStartOfALongerOne() {
    assertThat(find("The U.S.S. Maine, the U.S.-led U.S. fleet", "U.S."))
        .containsExactly("U.S.@22", "U.S.@31");
  }

  @Test
  void shortCapitals_inShoutingText_areNotBelieved() {
    assertThat(find("CONTACT US\nJOIN US TODAY. The US Navy left the US.", "US"))
        .containsExactly("US@30", "US@47");
  }

  @Test
  void phrasesThatMeanSomethingElse_arePassedOver() {
    assertThat(find("高通胀压力下，高通公司喝苹果汁", List.of("高通胀", "苹果汁"), "高通", "高通公司", "苹果"))
        .containsExactly("高通公司@7");
  }

  @Test
  void lastName_besideAnotherCapitalisedWord_isLeftToTheModels() {
    var matcher =
        new LedgerMatcher(
            List.of(
                new LedgerMatcher.Alias("Obama", true),
                new LedgerMatcher.Alias("Barack Obama", true)),
            List.of(),
            Set.of("president", "mr"));
    String text = "Michelle Obama. Barack Obama. President Obama. Mr. Obama, the Obama Library";
    assertThat(matcher.find(text))
        .extracting(LedgerMatcher.Match::begin)
        .containsExactly(16, 40, 51);
  }

  private static List<String> find(String text, String... aliases) {
    return find(text, List.of(), aliases);
  }

  private static List<String> find(String text, List<String> notNames, String... aliases) {
    var matcher =
        new LedgerMatcher(
            Stream.of(aliases).map(alias -> new LedgerMatcher.Alias(alias, false)).toList(),
            notNames,
            Set.of());
    return matcher.find(text).stream()
        .map(match -> text.substring(match.begin(), match.end()) + "@" + match.begin())
        .toList();
  }
}
