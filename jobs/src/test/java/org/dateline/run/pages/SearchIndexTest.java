package org.dateline.run.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchIndexTest {

  @Test
  void wordsOfAName_areFoundByTheirFirstTwoLetters() {
    assertThat(SearchIndex.beginnings("Christine Blasey-Ford")).containsExactly("ch", "bl", "fo");
    assertThat(SearchIndex.beginnings("Élysée Palace, X")).containsExactly("el", "pa", "x");
  }

  @Test
  void chineseNames_areFoundByTheirFirstCharacter() {
    assertThat(SearchIndex.beginnings("蒂姆·库克")).containsExactly("蒂", "库");
    // A character beyond 16 bits is one character.
    assertThat(SearchIndex.beginnings("𠮷野家")).containsExactly("𠮷");
  }

  @Test
  void nameWithoutLetters_isFoundByNothing() {
    assertThat(SearchIndex.beginnings("— …")).isEmpty();
  }
}
