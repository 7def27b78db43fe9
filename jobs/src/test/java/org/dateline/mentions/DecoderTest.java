package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both decoders must give one answer, for annotations do not say which of them it was. */
class DecoderTest {
  private static final List<String> ENGLISH =
      List.of(
          "Tim Cook of Apple met French officials in Paris, and Dutch ones in The Hague.",
          "The Washington Post's reporter won the Pulitzer Prize at the Asian Games in New Delhi.",
          "EUROPEAN UNION: GERMAN CARS, SAYS BMW, SELL IN US\nBy Ann-Kathrin O'Neill",
          "World War II veterans flew Boeing 747s to Normandy for the Tour de France on 6 June.",
          "“Colour TV” – the BBC’s phrase – pleased Mr. Li (李) and Владимир; 😀 #WorldCup @fifa");

  private static final List<String> CHINESE =
      List.of(
          "苹果公司首席执行官库克3月24日在北京会见了商务部部长王文涛。",
          "【独家】1998年，Tim Cook加入Apple；2011-08-24升任CEO……",
          "习近平主席同俄罗斯总统普京、法国总统马克龙通电话，强调“一带一路”合作。",
          "新华社 北京 １２月３１日 电 （记者 李娜） A股上涨3.5%，成交额1,234.5亿元!?",
          "龘㐀𠮷野家😀·阿卜杜拉·哈桑 - ABCabc123 ー カタカナ 한국",
          "啊啊啊啊");

  private static void hasOneAnswer(LanguageModel fast, LanguageModel coreNlp, List<String> texts) {
    for (String text : texts) {
      List<List<CoreLabel>> expected = coreNlp.sentences(text);
      List<List<CoreLabel>> found = fast.sentences(text);
      assertThat(words(found)).as(text).isEqualTo(words(expected));
      for (int i = 0; i < expected.size(); i++) {
        assertThat(fast.labels(found.get(i))).as(text).isEqualTo(coreNlp.labels(expected.get(i)));
      }
    }
  }

  private static List<List<String>> words(List<List<CoreLabel>> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.stream().map(CoreLabel::toString).toList())
        .toList();
  }

  @Test
  void english_isTheSameByBothDecoders() {
    hasOneAnswer(
        Annotators.sharedModels("en", Decoder.FAST).model(),
        new EnglishModel(Decoder.CORENLP),
        ENGLISH);
  }

  @Test
  void chinese_isTheSameByBothDecoders() {
    hasOneAnswer(
        Annotators.sharedModels("zh", Decoder.FAST).model(),
        new ChineseModel(Decoder.CORENLP),
        CHINESE);
  }

  @Test
  void decoders_areNamedAsInSettings() {
    assertThat(Decoder.names()).containsExactly("fast", "corenlp");
    assertThat(Decoder.byName("corenlp")).isEqualTo(Decoder.CORENLP);
  }
}
