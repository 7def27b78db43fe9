package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseAnnotatorTest {
  private final Annotator chinese = TestAnnotators.chinese();

  private List<String> names(String text) {
    return TestAnnotators.names(chinese, text);
  }

  @Test
  void newsText_givesPersonsOrganisationsAndPlaces() {
    assertThat(names("苹果公司首席执行官库克昨天抵达北京，会见了商务部部长王文涛。"))
        .contains("ORGANIZATION 苹果公司", "PERSON 库克", "LOCATION 北京", "PERSON 王文涛");
  }

  @Test
  void listWithEnumerationCommas_isSplit() {
    assertThat(names("谷歌、微软、英伟达都在上海设有办事处。"))
        .contains("ORGANIZATION 谷歌", "ORGANIZATION 微软", "LOCATION 上海")
        .noneMatch(name -> name.contains("、"));
  }

  @Test
  void mixedText_keepsOffsetsExact() {
    String text = "😀 库克（Tim Cook）说，iPhone 15 Pro 在\u3000北京　很受欢迎。\r\n\r\n苹果公司没有 评论！";
    assertThat(names(text)).contains("PERSON 库克", "LOCATION 北京", "ORGANIZATION 苹果公司");
    assertThat(chinese.annotate("", text).text().sentences()).hasSize(2);
  }

  @Test
  void traditionalText_hasNamesInItsOwnCharacters() {
    assertThat(names("😀 馬英九昨天抵達廣東，「蘋果公司」的員工歡迎他。"))
        .contains("PERSON 馬英九", "LOCATION 廣東", "ORGANIZATION 蘋果公司");
  }

  @Test
  void imageAddress_isNoName() {
    assertThat(names("![](https://img.example.cn/Fmc23ul5g-iLqV9r)\n\n苹果公司发布了新手机。"))
        .containsExactly("ORGANIZATION 苹果公司");
  }

  @Test
  void artificialIntelligenceAlone_isNoOrganisation() {
    assertThat(names("苹果在AI领域落后。AI很重要，AI技术也很重要。")).noneMatch(name -> name.endsWith(" AI"));
  }

  @Test
  void sentences_endAtChineseStops() {
    assertThat(chinese.annotate("", "他来了！你好吗？“我很好。”她说。").text().sentences()).hasSize(4);
  }

  @Test
  void orderAndThreads_makeNoDifference() {
    List<String> texts =
        IntStream.range(0, 20)
            .mapToObj(i -> "第" + i + "天，库克在北京会见了苹果公司的员工。apple和Google都在。")
            .toList();
    List<AnnotatedText> alone =
        texts.stream().map(text -> chinese.annotate("", text).text()).toList();
    var threads = Executors.newFixedThreadPool(2);
    try {
      var together =
          IntStream.range(0, texts.size())
              .mapToObj(i -> texts.get(texts.size() - 1 - i))
              .map(
                  text ->
                      CompletableFuture.supplyAsync(
                          () -> chinese.annotate("", text).text(), threads))
              .toList();
      assertThat(
              IntStream.range(0, texts.size())
                  .mapToObj(i -> together.get(texts.size() - 1 - i).join()))
          .isEqualTo(alone);
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "\"", "/", "♥", "@", "😀", "，", "。", "苹果", "a", "1", " ", "\ud800"})
  void longRun_endsAndLeavesTheRestToBeRead(String symbol) {
    String text = symbol.repeat(10_000) + "\n库克在北京。";
    assertThat(names(text)).endsWith("PERSON 库克", "LOCATION 北京");
  }

  @Property(tries = 100)
  void oddUnicode_neverBreaksOffsets(@ForAll("oddTexts") String text) {
    assertThat(TestAnnotators.checked(chinese, text).failure()).isNull();
  }

  @Provide
  static Arbitrary<String> oddTexts() {
    return EnglishAnnotatorTest.oddTexts();
  }
}
