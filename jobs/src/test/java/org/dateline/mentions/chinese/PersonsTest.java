package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTest {

  private static List<String> names(String marked) {
    return MarkedSentence.names(marked, Persons::extend);
  }

  @Test
  void surnameAlone_takesTheGivenName() {
    assertThat(names("教练 [吴|P] 金贵 来 了")).containsExactly("吴金贵|P");
  }

  @Test
  void formOfAddressOrVerb_isNoGivenName() {
    assertThat(names("[吴|P] 先生 来 了")).containsExactly("吴|P");
    assertThat(names("[吴|P] 说 他 会 来")).containsExactly("吴|P");
    assertThat(names("教练 [吴|P]")).containsExactly("吴|P");
  }
}
