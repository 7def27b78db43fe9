package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.story.ChromeFilter.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCreditsTest {
  private static final ChromeFilter FILTER = new ChromeFilter(List.of());
  private static final String STORY = "The mayor opened the bridge on Monday.";

  private static String story(String paragraph) {
    return String.join("\n", FILTER.story(List.of(paragraph)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Ann Roe/Reuters)",
        "(Photo by Ann Roe/Getty Images)",
        "(AP Photo/Ann Roe)",
        "(Ann Roe/AFP via Getty Images)",
        "(Ann Roe/The Kessby Post)",
        "(Ann Roe/Associated Press)",
        "(Foto: Ann Roe/dpa)",
        "(Foto: dpa)",
        "(Crédit photo : Ann Roe)",
        "[Fot. Ann Roe/PAP]",
        "(Фото: Анна Роу/ТАСС)",
        "（写真: 共同）",
        "AP Photo/Ann Roe",
        "REUTERS/Ann Roe",
        "Foto: Ann Roe/dpa"
      })
  void creditBehindASentence_goes(String credit) {
    assertThat(story(STORY + " " + credit)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Getty Images",
        "AP Photo",
        "AFP/Getty Images",
        "Ann Roe/Reuters",
        "Foto: Ann Roe",
        "Bild: imago images/Ann Roe",
        "Crédits photos : Ann Roe",
        "© Ann Roe/dpa",
        "Ann Roe/AP, file photo"
      })
  void creditAlone_goes(String credit) {
    assertThat(story(credit)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KESSBY (AP) — The mayor opened the bridge on Monday.",
        "KESSBY (AP/Reuters) - The mayor opened the bridge on Monday.",
        "KESSBY (Reuters) The mayor opened the bridge on Monday.",
        "The band (AC/DC) and the paper (The Kessby Post) were there.",
        "Roe (D-Kessby/Norvik) told Reuters that the bridge (his/her word) holds.",
        "The photo: a bridge in fog, and nobody on it. It hangs in the town hall.",
        "Reuters reported it first, and AP followed."
      })
  void datelinesBracketsAndAgenciesInSentences_stay(String paragraph) {
    assertThat(story(paragraph)).isEqualTo(paragraph);
  }

  @Test
  void cuts_areCountedByRule() {
    var cuts = new ArrayList<Cut>();
    FILTER.story(List.of(STORY + " (Ann Roe/Reuters)", "Getty Images"), cuts);
    assertThat(cuts)
        .containsExactly(
            new Cut("picture credit in text", "(Ann Roe/Reuters)"),
            new Cut("picture credit", "Getty Images"));
  }
}
