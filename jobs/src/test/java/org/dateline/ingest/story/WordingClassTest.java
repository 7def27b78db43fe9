package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingClassTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "LABEL ~ More news from the quay",
        "LABEL ~ Editor's note:",
        "LABEL ~ 港口快讯",
        "ABOUT_THE_PAGE ~ Ann Roe is a columnist and keeps a boat.",
        "ABOUT_THE_PAGE ~ Write to us at desk@harbour.example.",
        "ABOUT_THE_PAGE ~ Das Hafenblatt können Sie hier abonnieren.",
        "ABOUT_THE_PAGE ~ 更多消息请关注港口公众号。",
        "SHORT_SENTENCE ~ LONDON 1996-12-06",
        "SHORT_SENTENCE ~ NEW YORK, May 14",
        "LABEL ~ LONDON STOCK MARKET",
        "LABEL ~ MAY 14",
        "SHORT_SENTENCE ~ Thank you.",
        "SHORT_SENTENCE ~ The minister attended the meeting.",
        "SHORT_SENTENCE ~ 港务部长参加会见。",
        "SHORT_SENTENCE ~ बंदरगाह आज फिर खुल गया।",
        "SHORT_SENTENCE ~ ท่าเรือเปิดอีกครั้งวันนี้",
        "LONG_SENTENCE ~ The quay was closed in 2011 after a storm tore away the outer wall, and two attempts to rebuild it failed.",
        "LONG_SENTENCE ~ 港务部长、渔业部长、财政部长、交通部长以及沿海各市市长和渔民代表、船东代表、工会代表等出席了上述开工仪式并讲话。",
      })
  void wording_saysHowMuchEvidenceALineNeeds(WordingClass expected, String paragraph) {
    assertThat(WordingClass.of(paragraph)).isEqualTo(expected);
  }
}
