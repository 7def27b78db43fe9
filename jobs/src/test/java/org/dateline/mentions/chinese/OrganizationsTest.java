package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsTest {

  private static List<String> names(String marked) {
    return MarkedSentence.names(marked, Organizations::correct);
  }

  @ParameterizedTest
  @CsvSource({
    "工商业联合会, true",
    "外交部, true",
    "水利局, true",
    "全局, false", // a short word for a kind needs three characters
    "决策部署, false",
    "俱乐部, false",
    "门诊部, false",
    "天气, false"
  })
  void kind_isTheWordAtTheEnd(String text, boolean kind) {
    assertThat(Organizations.isKind(text)).isEqualTo(kind);
  }

  @Test
  void commonKind_isNoNameByItself() {
    assertThat(Organizations.isCommon("公司")).isTrue();
    assertThat(Organizations.isCommon("外交部")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"的, true", "加强, true", "和平, true", "abc, true", "2024, true", "工业, false"})
  void stop_isGrammarOrWhatNoNameHolds(String word, boolean stop) {
    assertThat(Organizations.isStop(word)).isEqualTo(stop);
  }

  @Test
  void placeBeforeAKind_isPartOfTheName() {
    assertThat(names("[中国|L] 工商业 联合会 开会")).containsExactly("中国工商业联合会|O");
    assertThat(names("[乌克兰|L] 能源部 说")).containsExactly("乌克兰能源部|O");
  }

  @Test
  void placeBeforeACommonKind_isLeftAPlace() {
    assertThat(names("[中国|L] 公司 很 多")).containsExactly("中国|L");
  }

  @Test
  void stopBetweenThem_endsTheName() {
    assertThat(names("[中国|L] 的 研究院 很 多")).containsExactly("中国|L");
    assertThat(names("[中国|L] 支持 研究院")).containsExactly("中国|L");
  }

  @Test
  void organisationsOfThemselves_areFound() {
    assertThat(names("联合国 和 欧盟 表示")).containsExactly("联合国|O", "欧盟|O");
    assertThat(names("国家 统计局 发布")).containsExactly("国家统计局|O");
  }

  @Test
  void organisationOfNoCountry_isNotJoinedToAPlace() {
    assertThat(names("[法国|L] 联合国 代表")).containsExactly("法国|L", "联合国|O");
    assertThat(MarkedSentence.names("[纽约联合国总部|O] 开会", Organizations::cut))
        .containsExactly("纽约|L", "联合国|O");
  }

  @Test
  void museumTakenForABuilding_isAnOrganisation() {
    assertThat(names("[故宫博物院|L] 开放")).containsExactly("故宫博物院|O");
  }

  @Test
  void persons_stayAsTheyAre() {
    assertThat(names("[李明|P] 研究院 说")).containsExactly("李明|P");
  }

  @Test
  void knownOrganisationWithMoreBehindIt_isCut() {
    assertThat(MarkedSentence.names("[新华社北京|O] 电", Organizations::cut)).containsExactly("新华社|O");
    assertThat(MarkedSentence.names("[外交部发言人办公室|O] 说", Organizations::cut))
        .containsExactly("外交部发言人办公室|O");
  }
}
