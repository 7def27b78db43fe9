package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedChineseTest {

  @Test
  void traditionalText_isSimplifiedAtItsPlaces() {
    assertThat(SimplifiedChinese.toSimplified("臺灣總統馬英九訪問廣東省")).isEqualTo("台湾总统马英九访问广东省");
  }

  @Test
  void quotesAndDotsOfTraditionalText_becomeThoseOfSimplifiedText() {
    assertThat(SimplifiedChinese.toSimplified("「賈麥勒‧班納」說")).isEqualTo("“贾麦勒·班纳”说");
    assertThat(SimplifiedChinese.toSimplified("「们」")).isEqualTo("「们」");
  }

  @Test
  void simplifiedTextWithAQuotation_isLeft() {
    String text = "他们说，招牌上写着“臺北”，还有几个字看不清。";
    assertThat(SimplifiedChinese.toSimplified(text)).isSameAs(text);
  }

  @Test
  void textOfBothScripts_isNotTraditional() {
    assertThat(SimplifiedChinese.isTraditional("王小明去山上")).isFalse();
    assertThat(SimplifiedChinese.isTraditional("")).isFalse();
  }

  @Test
  void charactersOfTwoCodeUnits_keepTheirPlaces() {
    String text = "𠮷野家開業，㑮㒓與𩶘";
    assertThat(SimplifiedChinese.toSimplified(text)).hasSameSizeAs(text).startsWith("𠮷野家开业，㑮");
  }
}
