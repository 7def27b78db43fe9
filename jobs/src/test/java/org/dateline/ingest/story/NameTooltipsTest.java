package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.story.ChromeFilter.Cut;
import org.junit.jupiter.api.Test;

class NameTooltipsTest {
  private final List<Cut> cuts = new ArrayList<>();

  private String without(String paragraph) {
    return NameTooltips.remove(paragraph, cuts);
  }

  @Test
  void fullNameAndGluedHeadlines_goAndTheNameStays() {
    assertThat(
            without(
                "The bill of Sen. Joe Manchin Joseph (Joe) ManchinHouse puts off vote on ports Two"
                    + " towns sue over ferry MORE (D-W.Va.) has nine sponsors."))
        .isEqualTo("The bill of Sen. Joe Manchin (D-W.Va.) has nine sponsors.");
    assertThat(cuts)
        .containsExactly(
            new Cut(
                NameTooltips.RULE,
                "Joseph (Joe) ManchinHouse puts off vote on ports Two towns sue over ferry MORE"));
  }

  @Test
  void digitsQuotesAndPossessivesAround_areSeen() {
    assertThat(
            without(
                "Hillary Clinton Hillary Diane Rodham Clinton2020 hopefuls debate ferries MORE’s"
                    + " aides met Paul Ryan Paul Davis Ryan'Never again,' says mayor MORE."))
        .isEqualTo("Hillary Clinton’s aides met Paul Ryan.");
    assertThat(cuts).hasSize(2);
  }

  @Test
  void firstNameThatStandsTwiceToo_isNotTakenForTheLast() {
    assertThat(without("They met Bernie Sanders Bernie SandersPoll: ferries lead MORE at noon."))
        .isEqualTo("They met Bernie Sanders at noon.");
    assertThat(without("They met Paul Ryan Paul Davis Ryan Ferries lead in poll MORE at noon."))
        .isEqualTo("They met Paul Ryan at noon.");
    assertThat(
            without(
                "So did Shelley Moore Capito Shelley Wellons Moore CapitoPorts reopen MORE (R)."))
        .isEqualTo("So did Shelley Moore Capito (R).");
  }

  @Test
  void storyWithTheWordMore_staysAsItIs() {
    for (String story :
        List.of(
            "President Trump said he wants MORE ferries.",
            "Ryan met Paul Davis Ryan, and both want MORE.",
            "Sen. Joe Manchin Joseph (Joe) ManchinHouse puts off vote",
            "Joe Manchin Joseph (Joe) ManchinHouse puts off a MOREOVER",
            "Joe Manchin Joseph ManchinHouse" + " and so on".repeat(100) + " MORE")) {
      assertThat(without(story)).isEqualTo(story);
    }
    assertThat(cuts).isEmpty();
  }

  @Test
  void hostileText_endsSoon() {
    for (String part : List.of("Aa Bb ", "Aa MORE ", "A(B) \"C\" ", "Aa", " MORE", "Aa Aa MORE")) {
      String hostile = part.repeat(2_000_000 / part.length());
      assertThat(without(hostile).length()).isLessThanOrEqualTo(hostile.length());
    }
  }
}
