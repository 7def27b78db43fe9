package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorksTest {

  private static List<String> names(String marked) {
    return MarkedSentence.names(marked, Works::drop);
  }

  @Test
  void titleOfAWork_isNoName() {
    assertThat(names("他 读 《 [南极条约|O] 》")).isEmpty();
  }

  @Test
  void newspaperInTitleMarks_isAnOrganisation() {
    assertThat(names("据 《 [海港晚报|L] 》 报道")).containsExactly("海港晚报|O");
  }

  @Test
  void nameWithinATitle_stays() {
    assertThat(names("他 读 《 [上海|L] 的 早晨 》")).containsExactly("上海|L");
  }
}
