package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Associated Press | GENEVA (AP) — Ministers met on Monday.",
        "Reuters | LONDON, May 5 (Reuters) - Shares fell.",
        "Agence France-Presse | PARIS (AFP) - The museum reopened.",
        "Associated Press | By The Associated Press",
        "Reuters | Shares fell on Friday. (Reuters)",
        "Xinhua | 新华社北京5月1日电（记者李明）港口今天恢复通航。",
        "Xinhua | 港口今天恢复通航。（新华社）",
        "China News Service | 中新社上海6月2日电 展览今天开幕。",
        "Reuters | 路透社伦敦5月3日电 股市周五下跌。",
      })
  void credit_isTheAgency(String agency, String text) {
    assertThat(Agencies.creditedAgency(text, List.of())).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to Reuters, the talks ended without a treaty.",
        "The minister told the Associated Press that he would resign.",
        "The Associated Press contributed to this report.",
        "据新华社报道，港口今天恢复通航。",
        "An AP class (AP) is hard, pupils say.",
      })
  void agencyThatIsOnlyCited_isNoCredit(String text) {
    assertThat(Agencies.creditedAgency(text, List.of())).isNull();
  }

  @Test
  void authorOfAnAgency_isACredit() {
    assertThat(Agencies.creditedAgency("The talks ended.", List.of("Ann Doe", "Associated Press")))
        .isEqualTo("Associated Press");
  }

  @Test
  void endlessLine_isReadInNoTime() {
    assertThat(Agencies.creditedAgency("(AP".repeat(500_000), List.of())).isNull();
    assertThat(Agencies.creditedAgency("—".repeat(500_000), List.of())).isNull();
  }
}
