package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Places PLACES =
      new Places(
          lexicon("中国 挪威 四川 安徽 四川省"),
          lexicon("中国 挪威"),
          lexicon("中国 挪威 四川 安徽 四川省 资阳 芜湖 芜湖市 保定 张家口"));

  private static Lexicon lexicon(String words) {
    return new Lexicon(List.of(words.split(" ")));
  }

  private static List<String> names(String marked) {
    return MarkedSentence.names(marked, PLACES::correct);
  }

  @Test
  void placesInARow_areCut() {
    assertThat(names("[安徽芜湖|L] 的 茶")).containsExactly("安徽|L", "芜湖|L");
    assertThat(names("[安徽芜湖市|L] 的 茶")).containsExactly("安徽|L", "芜湖市|L");
    assertThat(names("[安徽芜湖组织|O] 农户")).containsExactly("安徽|L", "芜湖|L");
  }

  @Test
  void organisationBehindPlaces_isNotCut() {
    assertThat(names("[安徽芜湖外交部|O] 说")).containsExactly("安徽芜湖外交部|O");
  }

  @Test
  void countriesAndProvinces_areFoundWhereverTheyStand() {
    assertThat(names("他 在 挪威 和 四川 开店")).containsExactly("挪威|L", "四川|L");
    assertThat(names("挪威 语 很 难")).containsExactly("挪威|L");
    assertThat(names("挪威语 很 难")).isEmpty();
  }

  @Test
  void cities_areFoundBehindAPlaceOnly() {
    assertThat(names("资阳 的 茶")).isEmpty();
    assertThat(names("四川 资阳 的 茶")).containsExactly("四川|L", "资阳|L");
    // Norway is not in China.
    assertThat(names("挪威 资阳 的 茶")).containsExactly("挪威|L");
  }

  @Test
  void listedCities_areFound() {
    assertThat(names("[张家口|L]、 保定 等 地")).containsExactly("张家口|L", "保定|L");
  }

  @Test
  void unknownStemWithItsLevel_isAPlace() {
    assertThat(names("[四川|L] 马台 乡 的 茶")).containsExactly("四川|L", "马台乡|L");
    assertThat(names("[四川|L] 山区 的 茶")).containsExactly("四川|L");
  }

  @Test
  void kindOfPlace_isTakenAlong() {
    assertThat(names("[长江|L] 经济带 发展")).containsExactly("长江经济带|L");
    assertThat(names("四川 省 的 茶")).containsExactly("四川省|L");
    // A country has no city for a name.
    assertThat(names("挪威 市 的 茶")).containsExactly("挪威|L");
    assertThat(names("[芜湖市|L] 县 的 茶")).containsExactly("芜湖市|L");
  }

  @Test
  void persons_areLeftAlone() {
    assertThat(names("[安徽芜湖|P] 说")).containsExactly("安徽芜湖|P");
  }
}
