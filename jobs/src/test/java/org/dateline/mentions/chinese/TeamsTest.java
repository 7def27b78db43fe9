package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeamsTest {

  private static List<String> names(String marked) {
    return MarkedSentence.names(marked, Teams::add);
  }

  @Test
  void placeWithTheWordForATeam_isAnOrganisation() {
    assertThat(names("[挪威|L] 队 昨晚 输 了")).containsExactly("挪威队|O");
    assertThat(names("[德国|L] 男子 网球 队 今天 出发")).containsExactly("德国男子网球队|O");
    assertThat(names("[中国|L] 女篮 获胜")).containsExactly("中国女篮|O");
    assertThat(names("[挪威队|L] 获胜")).containsExactly("挪威队|O");
  }

  @Test
  void wordsThatBeginLikeATeam_areNone() {
    assertThat(names("[挪威|L] 队员 都 来 了")).containsExactly("挪威|L");
    assertThat(names("[挪威|L] 男子 在 公园 散步")).containsExactly("挪威|L");
    assertThat(names("[李明|P] 队 获胜")).containsExactly("李明|P");
  }
}
