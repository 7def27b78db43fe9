package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a name in brackets may begin and end where it does. */
class NameBoundaryTest {

  private static int begin(String marked) {
    return marked.indexOf('[');
  }

  private static int end(String marked) {
    return marked.indexOf(']') - 1;
  }

  private static String text(String marked) {
    return marked.replaceAll("[\\[\\]]", "");
  }

  @ParameterizedTest
  @CsvSource({
    "[Apple] fell, true, true",
    "the [Apple], true, true",
    "Pine[apple] fell, false, true",
    "@[Apple] fell, false, true",
    "big_[Apple] fell, false, true",
    "-[Apple]-, true, true",
    "[Apple]s fell, true, false",
    "[Apple].com, true, false",
    "[Apple]. The, true, true",
    "[Apple]_inc, true, false",
    "[apple]@mail, true, false",
    "[Apple]'s, true, true",
    "[U.S.]A., true, false",
    "[U.S.] law, true, true",
    "访问[Apple]公司, true, true",
    "访问[苹果]公司, true, true",
    "9[Apple], false, true"
  })
  void nameStandsByItself_ifNoWordOrAddressGoesOn(String marked, boolean begins, boolean ends) {
    String text = text(marked);
    assertThat(NameBoundary.mayBegin(text, begin(marked))).isEqualTo(begins);
    assertThat(NameBoundary.mayEnd(text, end(marked))).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. [Cook] spoke, Mr., spoke",
    "[Cook] spoke, '', spoke",
    "said [Cook], said, ''",
    "'said, [Cook]. He', '', ''",
    "so  [Cook]  spoke, '', ''",
    "the U.S. [Senate] voted, U.S., voted"
  })
  void neighbours_areTheWordsASpaceAway(String marked, String before, String after) {
    String text = text(marked);
    assertThat(NameBoundary.wordBefore(text, begin(marked))).isEqualTo(before);
    assertThat(NameBoundary.wordAfter(text, end(marked))).isEqualTo(after);
  }

  @Test
  void wordOfALineInCapitals_isShouted() {
    assertThat(NameBoundary.isShouted("CONTACT US", 8, 10)).isTrue();
    assertThat(NameBoundary.isShouted("CONTACT US TODAY", 8, 10)).isTrue();
    assertThat(NameBoundary.isShouted("CONTACT US today", 8, 10)).isFalse();
    assertThat(NameBoundary.isShouted("the US today", 4, 6)).isFalse();
    assertThat(NameBoundary.isShouted("US TODAY", 0, 2)).isFalse();
  }
}
