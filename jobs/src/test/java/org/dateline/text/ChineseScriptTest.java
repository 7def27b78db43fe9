package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseScriptTest {

  @Test
  void traditionalText_isSimplifiedAtItsPlaces() {
    assertThat(ChineseScript.toSimplified("臺灣總統馬英九訪問廣東省")).isEqualTo("台湾总统马英九访问广东省");
  }

  @Test
  void quotesAndDotsOfTraditionalText_becomeThoseOfSimplifiedText() {
    assertThat(ChineseScript.toSimplified("「賈麥勒‧班納」說")).isEqualTo("“贾麦勒·班纳”说");
    assertThat(ChineseScript.toSimplified("「们」")).isEqualTo("「们」");
  }

  @Test
  void simplifiedTextWithAQuotation_isLeft() {
    String text = "他们说，招牌上写着“臺北”，还有几个字看不清。";
    assertThat(ChineseScript.toSimplified(text)).isSameAs(text);
  }

  @Test
  void textOfBothScripts_isNotTraditional() {
    assertThat(ChineseScript.isTraditional("王小明去山上")).isFalse();
    assertThat(ChineseScript.isTraditional("")).isFalse();
  }

  @Test
  void charactersOfTwoCodeUnits_keepTheirPlaces() {
    String text = "𠮷野家開業，㑮㒓與𩶘";
    assertThat(ChineseScript.toSimplified(text)).hasSameSizeAs(text).startsWith("𠮷野家开业，㑮");
  }
}
