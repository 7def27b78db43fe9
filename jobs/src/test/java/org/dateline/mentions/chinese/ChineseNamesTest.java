package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChineseNamesTest {
  private static final ChineseNames NAMES = ChineseNames.load();

  @Test
  void neighbouringPlaces_areNamesOfTheirOwn() {
    assertThat(names("安徽/GPE 芜湖/GPE 的 茶农 很 忙")).containsExactly("LOCATION 安徽", "LOCATION 芜湖");
    assertThat(names("游客 来自 中国/GPE 美国/GPE 等 国")).containsExactly("LOCATION 中国", "LOCATION 美国");
    assertThat(names("江西省/GPE 大安市/GPE 下雪 了")).containsExactly("LOCATION 江西省", "LOCATION 大安市");
  }

  @Test
  void placesInARowTakenForAnOrganisation_areCut() {
    assertThat(names("湖北/ORGANIZATION 宜都/ORGANIZATION 组织/ORGANIZATION 农户 插秧"))
        .containsExactly("LOCATION 湖北", "LOCATION 宜都");
  }

  @Test
  void countriesAndProvincesMissed_areFound() {
    assertThat(names("福建 茶商 先后 在 挪威 开店")).containsExactly("LOCATION 福建", "LOCATION 挪威");
  }

  @Test
  void countryWithinOtherWords_isNoName() {
    assertThat(names("发展 中 国家 的 代表")).isEmpty();
    assertThat(names("中东部 有 雨")).isEmpty();
  }

  @Test
  void countryWithMoreInOneWord_endsBefore() {
    assertThat(names("中国式/GPE 园林 很 美")).containsExactly("LOCATION 中国");
    assertThat(names("一位 非洲裔/LOCATION 医生")).containsExactly("LOCATION 非洲");
    assertThat(names("韩国人/LOCATION 爱 喝 茶")).containsExactly("LOCATION 韩国");
  }

  @Test
  void smallerPlaceBehindAPlace_isFound() {
    assertThat(names("他 住 在 四川/GPE 资阳 郊外")).containsExactly("LOCATION 四川", "LOCATION 资阳");
    assertThat(names("临沧/GPE 马台 乡 的 核桃 熟 了")).containsExactly("LOCATION 临沧", "LOCATION 马台乡");
  }

  @Test
  void commonWordLikeAPlace_isNoName() {
    assertThat(names("河北/GPE 山区 和 四川/GPE 城市")).containsExactly("LOCATION 河北", "LOCATION 四川");
  }

  @Test
  void waterTakenForAPerson_isAPlace() {
    assertThat(names("莫愁湖/PERSON 的 水 很 清")).containsExactly("LOCATION 莫愁湖");
  }

  @Test
  void villageBehindItsTownInOneName_isANameOfItsOwn() {
    assertThat(names("衡南县泉溪镇/GPE 的 茶")).containsExactly("LOCATION 衡南县", "LOCATION 泉溪镇");
  }

  @Test
  void countryWithACommonNoun_isTheCountry() {
    assertThat(names("挪威/ORGANIZATION 政府/ORGANIZATION 说")).containsExactly("LOCATION 挪威");
  }

  @Test
  void wordBeforeAnOrganisation_isNotPartOfIt() {
    assertThat(names("他 任/ORGANIZATION 海洋/ORGANIZATION 研究所/ORGANIZATION 所长"))
        .containsExactly("ORGANIZATION 海洋研究所");
  }

  @Test
  void nameWithAMarkOfNetworks_isNone() {
    assertThat(names("小美@大爱/PERSON 转发")).isEmpty();
  }

  @Test
  void sideOfAConflict_isNoName() {
    assertThat(names("中方/GPE 对 俄军/GPE 的 说法")).isEmpty();
    assertThat(names("海军/ORGANIZATION 的 军舰")).containsExactly("ORGANIZATION 海军");
    assertThat(names("清军/ORGANIZATION 南下")).containsExactly("ORGANIZATION 清军");
  }

  @Test
  void countriesOfOneCharacter_areFoundInCompanyOnly() {
    assertThat(names("中美 关系 很 重要")).containsExactly("LOCATION 中", "LOCATION 美");
    assertThat(names("中拉/GPE 航天 项目")).containsExactly("LOCATION 中", "LOCATION 拉");
    assertThat(names("深化 中塔 、 中非 友好"))
        .containsExactly("LOCATION 中", "LOCATION 塔", "LOCATION 中", "LOCATION 非");
    assertThat(names("中心 在 中部 ， 美 在 其中")).isEmpty();
  }

  @Test
  void ministryBehindACountryOfOneCharacter_isAnOrganisation() {
    assertThat(names("俄 国防部 昨晚 通报")).containsExactly("ORGANIZATION 俄国防部");
    assertThat(names("英 外长 昨晚 抵达")).containsExactly("LOCATION 英");
  }

  @Test
  void wordsUpToTheKindOfOrganisation_belongToIt() {
    assertThat(names("中国/GPE 工商业 联合会 年会")).containsExactly("ORGANIZATION 中国工商业联合会");
    assertThat(names("国家 统计局 的 数字")).containsExactly("ORGANIZATION 国家统计局");
    assertThat(names("乌克兰/GPE 经济部/ORGANIZATION 称")).containsExactly("ORGANIZATION 乌克兰经济部");
  }

  @Test
  void verbsAndCommonKinds_makeNoOrganisation() {
    assertThat(names("河南/GPE 成立 研究院")).containsExactly("LOCATION 河南");
    assertThat(names("中国/GPE 公司 很 多")).containsExactly("LOCATION 中国");
    assertThat(names("贯彻 党中央 决策 部署")).containsExactly("ORGANIZATION 党中央");
  }

  @Test
  void organisationBetweenStates_isNoPartOfAPlace() {
    assertThat(names("在 纽约/ORGANIZATION 联合国/ORGANIZATION 总部/ORGANIZATION 开会"))
        .containsExactly("LOCATION 纽约", "ORGANIZATION 联合国");
  }

  @Test
  void foreignPersonMissed_isFoundByOfficeAndSounds() {
    assertThat(names("总理 帕什 尼扬 表示 感谢")).containsExactly("PERSON 帕什尼扬");
    assertThat(names("总理 的 话 让 大家 高兴")).isEmpty();
  }

  @Test
  void wordCutByAName_keepsItsCharacters() {
    List<CoreLabel> cut = correct("中国式/GPE 园林");
    assertThat(cut).extracting(CoreLabel::word).containsExactly("中国", "式", "园林");
    assertThat(cut).extracting(CoreLabel::beginPosition).containsExactly(0, 2, 3);
    assertThat(cut).extracting(CoreLabel::endPosition).containsExactly(2, 3, 5);
  }

  @Test
  void offsetsWithinAPiece_areKept() {
    List<CoreLabel> words = words("在 中国式/GPE 园林");
    words.forEach(
        word -> {
          word.setBeginPosition(word.beginPosition() + 40);
          word.setEndPosition(word.endPosition() + 40);
        });
    assertThat(NAMES.correct(words, labels("在 中国式/GPE 园林")))
        .extracting(CoreLabel::beginPosition)
        .containsExactly(40, 41, 43, 44);
  }

  @Test
  void tables_areDescribedByTheirContent() {
    assertThat(ChineseNames.describeTables())
        .hasSize(2)
        .allMatch(table -> table.matches("[a-z]+\\.tsv \\d+ [0-9a-f]+"));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.strings()
        .withChars("中美俄国省市县区部委局党的在、。·总统尼扬a1 联合国北京")
        .ofMinLength(1)
        .ofMaxLength(4)
        .map(word -> word.replace(' ', '铁'))
        .map(
            word ->
                word
                    + "/"
                    + List.of("O", "GPE", "PERSON", "ORGANIZATION", "LOCATION")
                        .get(word.length() % 5))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 500)
  void anySentence_keepsItsText(@ForAll @From("sentences") List<String> words) {
    String sentence = String.join(" ", words);
    var text = new StringBuilder();
    int end = 0;
    for (CoreLabel word : correct(sentence)) {
      assertThat(word.beginPosition()).isEqualTo(end);
      assertThat(word.word()).hasSize(word.endPosition() - word.beginPosition());
      end = word.endPosition();
      text.append(word.word());
    }
    assertThat(text.toString()).isEqualTo(sentence.replaceAll("/[A-Z]+", "").replace(" ", ""));
  }

  private static List<CoreLabel> correct(String sentence) {
    return NAMES.correct(words(sentence), labels(sentence));
  }

  private static List<String> names(String sentence) {
    List<String> names = new ArrayList<>();
    String last = "";
    for (CoreLabel word : correct(sentence)) {
      String label = word.get(AnswerAnnotation.class);
      String type = label.replace("B-", "");
      if (label.startsWith("B-") || !type.equals(last)) {
        names.add(type + " " + word.word());
      } else {
        names.set(names.size() - 1, names.get(names.size() - 1) + word.word());
      }
      last = type;
    }
    names.removeIf(name -> name.startsWith("O "));
    return names;
  }

  private static List<CoreLabel> words(String sentence) {
    List<CoreLabel> words = new ArrayList<>();
    int position = 0;
    for (String labelled : sentence.split(" ")) {
      String characters = labelled.split("/")[0];
      var word = new CoreLabel();
      word.setWord(characters);
      word.setOriginalText(characters);
      word.setBeginPosition(position);
      word.setEndPosition(position + characters.length());
      position = word.endPosition();
      words.add(word);
    }
    return words;
  }

  private static List<String> labels(String sentence) {
    List<String> labels = new ArrayList<>();
    for (String labelled : sentence.split(" ")) {
      labels.add(labelled.contains("/") ? labelled.split("/")[1] : "O");
    }
    return labels;
  }
}
