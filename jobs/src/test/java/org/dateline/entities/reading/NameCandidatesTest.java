package org.dateline.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.entities.names.CoveredText;
import org.dateline.entities.names.TextWords;
import org.junit.jupiter.api.Test;

class NameCandidatesTest {
  private static final NameCandidates CANDIDATES =
      new NameCandidates(Set.of("secretary")::contains, Set.of("secretary", "monday")::contains);

  @Test
  void capitalsInsideASentence_tell_andItsFirstWordSaysNothing() {
    assertThat(in("Reports say Project Stargate grew. Stargate began small."))
        .containsExactly("Reports?", "Project Stargate", "Stargate?");
  }

  @Test
  void firstWordThatIsWrittenSmallElsewhere_isNoPartOfTheName() {
    assertThat(in("In Orlunda, rain fell in the morning.")).containsExactly("Orlunda");
  }

  @Test
  void titleBeforeAName_isNotPartOfIt_andDaysAreNone() {
    assertThat(in("the visit of Secretary Orlunda on Monday was short")).containsExactly("Orlunda");
  }

  @Test
  void headline_tellsNothing() {
    assertThat(in("Mayor Opens Bridge After iStep Deal Fails Again")).isEmpty();
    assertThat(in("Big Day for iStep, Says Mayor"))
        .as("only words that are no plain ones")
        .containsExactly("Big Day?", "iStep?", "Says Mayor?");
  }

  @Test
  void partsOfAddressesHandlesAndInitials_areNone() {
    assertThat(in("see www.Orlunda.com or @Orlunda or A.Orlunda or Jean-Claude & Sons")).isEmpty();
  }

  @Test
  void wordBesideAKnownName_isPartOfMore() {
    String text = "they met Amaro Tower staff, then saw the Tower.";
    var covered = new CoveredText(text.length());
    covered.add(9, 14);
    assertThat(in(text, covered)).containsExactly("Tower");
  }

  private static List<String> in(String text) {
    return in(text, new CoveredText(text.length()));
  }

  private static List<String> in(String text, CoveredText covered) {
    return CANDIDATES.in(text, new TextWords(text), covered).stream()
        .map(one -> text.substring(one.begin(), one.end()) + (one.telling() ? "" : "?"))
        .toList();
  }
}
