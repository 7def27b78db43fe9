package org.dateline.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          promises up to 40 % improvement | at_most 40 percent
          up to 40% faster, or so they say | at_most 40 percent
          was valued at $2.614 trillion on Friday | 2614000000000 USD
          a US$3bn plant and a C$4.5m office | 3000000000 USD; 4500000 CAD
          raised £350 million and €12,500 | 350000000 GBP; 12500 EUR
          wages of $15 an hour | 15 USD per hour
          five percent of voters, twenty-five per cent of all | 5 percent; 25 percent
          fell by 0.3 percentage points | 0.3 percentage point
          half a million people marched | 500000 person
          more than 1,200 new jobs | more_than 1200 job
          40 to 50 percent of drivers | 40-50 percent
          between $5 and $6 million | 5000000-6000000 USD
          10-15 people waited | 10-15 person
          five to ten million people | 5000000-10000000 person
          900,000 to 1 million jobs | 900000-1000000 job
          ten times as many, a 12-fold rise | 10 times; 12 times
          at least 12 dead | at_least 12 person
          no more than 300 soldiers, 30 miles or more | at_most 300 soldier; at_least 30 mile
          nearly 2.5 billion users | nearly 2500000000 user
          two hundred refugees | 200 refugee
          about 3 million yuan | about 3000000 CNY
          """)
  void englishQuantity_isNormalised(String sentence, String expected) {
    assertThat(QuantitiesInWords.english(sentence)).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 2014 and on 9/11 at 5:30 p.m.
          the 5-4 vote, a 52-48 seats margin
          six in 10 people, one out of 5 voters
          one-tenth of 1 percent
          No. 5 people pleaser
          the F-16 planes
          several hundred and fifty people
          hundreds of people
          50 per 100,000 residents
          visited three times
          a man of 50 years
          one person
          2 million fewer votes
          2.5 people on average
          """)
  void englishNumberThatIsNoQuantity_isLeftOut(String sentence) {
    assertThat(QuantitiesInWords.english(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          性能提升高达40%。 | at_most 40 percent
          百分之四十的用户 | 40 percent
          是去年的10倍 | 10 times
          投资2.6万亿元人民币 | 2600000000000 CNY
          约11亿美元 | about 1100000000 USD
          造成4万多人死亡 | more_than 40000 person
          三千五百人参加 | 3500 person
          至少12名工人 | at_least 12 person
          全长1,200公里左右 | about 1200 kilometre
          下调1.5个百分点 | 1.5 percentage point
          收入占三成，比上年高 | 30 percent
          招聘3至5万人 | 30000-50000 person
          近６０吨 | nearly 60 tonne
          面积超过540万亩 | more_than 5400000 mu
          70%以上的支出 | at_least 70 percent
          """)
  void chineseQuantity_isNormalised(String sentence, String expected) {
    assertThat(QuantitiesInWords.chinese(sentence)).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年5月31日
          几十人到场
          数百名工人
          上千人参加
          第3人
          一名工人
          三分之一的人
          人均收入
          三成立了公司
          """)
  void chineseNumberThatIsNoQuantity_isLeftOut(String sentence) {
    assertThat(QuantitiesInWords.chinese(sentence)).isEmpty();
  }

  @Property
  void anyEnglishLikeText_givesOrderedSpansInside(
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String text) {
    ClaimTokens words = ClaimTokens.of(text, 0, text.length(), new ArticleMentions(List.of()));
    check(text, EnglishQuantities.of(words));
  }

  @Property
  void anyChineseLikeText_givesOrderedSpansInside(@ForAll @StringLength(max = 40) String any) {
    String signs = "0123456789一二两三十百千万亿多余倍元人名%，。百分之个点至几第超约成以上";
    var text = new StringBuilder();
    any.chars().forEach(c -> text.append(signs.charAt(c % signs.length())));
    check(text.toString(), ChineseQuantities.of(text.toString(), 0, text.length(), List.of()));
  }

  @Property
  void sentenceThatIsPassedOver_hasNoQuantity(
      @ForAll @Size(max = 8) List<@IntRange(max = 23) Integer> pieces,
      @ForAll @IntRange(max = 40) int nameBegin,
      @ForAll @IntRange(min = 1, max = 6) int nameLength) {
    String[] parts =
        "ten Ten Million half a  an 's - $ , percent jobs one’s 5 twenty Acme dozen thousand ſix People of the"
            .split(" ");
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece >= parts.length ? " " : parts[piece]));
    int begin = Math.min(nameBegin, text.length());
    int end = Math.min(begin + nameLength, text.length());
    List<Name> names =
        begin == end ? List.of() : List.of(new Name(begin, end, 0, "A", "ORGANIZATION"));
    if (!EnglishNumber.mayStandIn(text.toString(), 0, text.length(), names)) {
      ClaimTokens words =
          ClaimTokens.of(text.toString(), 0, text.length(), new ArticleMentions(names));
      assertThat(EnglishQuantities.of(words)).isEmpty();
    }
  }

  private static void check(String text, List<Quantity> quantities) {
    int last = 0;
    for (Quantity quantity : quantities) {
      assertThat(quantity.begin()).isBetween(last, quantity.end() - 1);
      assertThat(quantity.end()).isLessThanOrEqualTo(text.length());
      assertThat(quantity.value()).isNotNegative();
      assertThat(quantity.upper() == null || quantity.upper() > quantity.value()).isTrue();
      last = quantity.begin();
    }
  }

  private static List<String> list(String expected) {
    return Arrays.stream(expected.split(";")).map(String::strip).toList();
  }
}
