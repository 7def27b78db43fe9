package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTitlesTest {
  private static final NameList NONE = new ToyNames().list();

  private static int[] without(String marked, int... labels) {
    return PersonTitles.without(labels, ToyEvidence.features(marked, NONE));
  }

  @Test
  void titleThatTheFirstModelLeftOut_isLeftOutAgain() {
    assertThat(without("Sen. Maria/P Lopez/P spoke", 1, 1, 1, 0)).containsExactly(0, 1, 1, 0);
    assertThat(without("Former President Ada/P Roe/P", 1, 1, 1, 1)).containsExactly(0, 0, 1, 1);
  }

  @Test
  void wordsBeforeTheTitle_areAsTheFirstModelHasThem() {
    assertThat(without("Oslo/L Mayor Ada/P Roe/P", 1, 1, 1, 1)).containsExactly(3, 0, 1, 1);
  }

  @Test
  void titleThatTheFirstModelTookForTheName_stays() {
    assertThat(without("Judge/P Reinhold/P acted", 1, 1, 0)).containsExactly(1, 1, 0);
  }

  @Test
  void lastWordOfAName_isNoTitle() {
    assertThat(without("Victor/P Mayor", 1, 1)).containsExactly(1, 1);
    assertThat(without("President", 1)).containsExactly(1);
  }

  @Test
  void otherNames_keepTheirTitles() {
    assertThat(without("General Motors/G grew", 2, 2, 0)).containsExactly(2, 2, 0);
  }

  @Test
  void eachNameOfTheSentence_isLookedAt() {
    assertThat(without("Mr. Roe/P met Dr. Poe/P", 1, 1, 0, 1, 1)).containsExactly(0, 1, 0, 0, 1);
  }
}
