package org.dateline.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.entities.names.CoveredText;
import org.dateline.entities.names.TextWords;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;
import org.junit.jupiter.api.Test;

class RepeatedNamesTest {

  @Test
  void name_isFoundBetweenWordBoundaries_theLongest() {
    assertThat(
            find(
                "Talks with Marlow Steel and Marlow's board; Marlowe and marlow are others.",
                "Marlow",
                "Marlow Steel"))
        .containsExactly("11 Marlow Steel", "28 Marlow");
  }

  @Test
  void partOfAnotherName_isNotFound() {
    assertThat(
            find(
                "the Marlow Foundation, Kit Marlow, Jean-Marlow, Marlow & Sons, #Marlow, Marlow.com",
                "Marlow"))
        .isEmpty();
    assertThat(find("an anti-Marlow rally, a Marlow-led bid, Mr. Marlow", "Marlow")).hasSize(3);
  }

  @Test
  void smallWordOfTheArticle_mayStandBefore() {
    assertThat(find("When Marlow fell, and when it rose.", "Marlow")).containsExactly("5 Marlow");
  }

  @Test
  void chineseName_needsAnEndOfWordOnBothSides() {
    assertThat(find("他到林海。林海人说，在林海的船", "林海")).containsExactly("2 林海", "11 林海");
  }

  @Test
  void chineseNeighbour_isTrustedWhereAModelSawIt() {
    String text = "市长陈一鸣同志。记者陈一鸣同志";
    RepeatedNames names = names(text, "陈一鸣");
    assertThat(find(names, text)).as("长 and 者 may belong to a name").isEmpty();
    names.learn("记者陈一鸣同志", 2, 5);
    assertThat(find(names, text)).containsExactly("10 陈一鸣");
  }

  @Test
  void coveredText_isPassedOver() {
    String text = "Marlow met Marlow.";
    var covered = new CoveredText(text.length());
    covered.add(0, 6);
    assertThat(names(text, "Marlow").find(text, covered)).hasSize(1);
  }

  private static List<String> find(String text, String... names) {
    return find(names(text, names), text);
  }

  private static List<String> find(RepeatedNames names, String text) {
    return names.find(text, new CoveredText(text.length())).stream()
        .map(place -> place.begin() + " " + text.substring(place.begin(), place.end()))
        .toList();
  }

  private static RepeatedNames names(String text, String... surfaces) {
    List<KnownName> names = new ArrayList<>();
    for (String surface : surfaces) {
      names.add(new KnownName(surface, EntityType.ORGANIZATION, FoundBy.ARTICLE));
    }
    return new RepeatedNames(names, new TextWords(text).small(), Set.of("mr"));
  }
}
