package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {

  private static List<String> names(String marked) {
    return MarkedSentence.names(marked, Abbreviations::correct);
  }

  @Test
  void twoGreatCountries_areTwoPlaces() {
    assertThat(names("中美 关系")).containsExactly("中|L", "美|L");
    assertThat(names("关于 俄乌 的 报道")).containsExactly("俄|L", "乌|L");
    assertThat(names("[中美|L] 关系")).containsExactly("中|L", "美|L");
  }

  @Test
  void chinaAndASmallerCountry_needWordsOfDealings() {
    assertThat(names("中非 合作 论坛")).containsExactly("中|L", "非|L");
    assertThat(names("中非 的 老师")).isEmpty();
    assertThat(names("中塔 、 中吉 边境")).containsExactly("中|L", "塔|L", "中|L", "吉|L");
  }

  @Test
  void opponents_areTwoPlaces() {
    assertThat(names("巴以 冲突")).containsExactly("巴|L", "以|L");
    assertThat(names("[印巴|O] 边界")).containsExactly("印|L", "巴|L");
  }

  @Test
  void placeInOneWordWithItsVerb_isFound() {
    assertThat(names("他 昨天 抵京")).containsExactly("京|L");
    assertThat(names("[驻华|L] 记者")).containsExactly("华|L");
    assertThat(names("来日 方 长")).isEmpty();
  }

  @Test
  void wordsThatBeginWithChina_areNoPair() {
    assertThat(names("中央 合作")).isEmpty();
    assertThat(names("中东 局势")).isEmpty();
    assertThat(names("中国 外交")).isEmpty();
  }

  @Test
  void railwayBetweenTwo_isOnePlace() {
    assertThat(names("中老 铁路 开通")).containsExactly("中老铁路|L");
  }

  @Test
  void oneCountry_standsBesideAnOfficeOrAMinistry() {
    assertThat(names("俄 外长 抵达")).containsExactly("俄|L");
    assertThat(names("美 国会 通过")).containsExactly("美国会|O");
    assertThat(names("俄 的 天气")).isEmpty();
    assertThat(names("中 外长")).isEmpty();
  }

  @Test
  void oneCountryBehindAWordOfDirection_isAPlace() {
    assertThat(names("对 俄 制裁")).containsExactly("俄|L");
    assertThat(names("赴 日 旅游")).containsExactly("日|L");
    assertThat(names("对 俄 方")).isEmpty();
    assertThat(names("赴 约 旅游")).isEmpty();
  }

  @Test
  void namesFound_areLeftAlone() {
    assertThat(names("[俄罗斯|L] 总统 [普京|P]")).containsExactly("俄罗斯|L", "普京|P");
    assertThat(names("")).isEmpty();
  }
}
