package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.analysis.trends.TrendParams;
import org.dateline.entities.settings.EntityParams;
import org.dateline.entities.settings.MissedParams;
import org.dateline.run.settings.Settings;
import org.dateline.stories.CopyParams;
import org.junit.jupiter.api.Test;

class ParamsTest {

  @Test
  void nothingChanged_isWhatDatelineShips() {
    assertThat(Params.of(EntityParams.class))
        .isEqualTo(Settings.load(Optional.empty(), Map.of()).entities());
  }

  @Test
  void changes_areBoundByName() {
    var params = Params.of(TrendParams.class, "granularities=[week]", "burst-gamma=1.5");

    assertThat(params.granularities()).containsExactly("week");
    assertThat(params.burstGamma()).isEqualTo(1.5);
    assertThat(params.burstScale()).isEqualTo(Params.of(TrendParams.class).burstScale());
  }

  @Test
  void partOfASection_isFound() {
    assertThat(Params.of(CopyParams.class, "window-days=2").windowDays()).isEqualTo(2);
    assertThat(Params.of(MissedParams.class, "languages=[zh]").languages()).containsExactly("zh");
  }

  @Test
  void problems_nameTheWholeKey() {
    assertThatThrownBy(() -> Params.of(CopyParams.class, "window-days=-1", "windows=2"))
        .hasMessageContaining("stories.copies.window-days = -1: expected 0 or more")
        .hasMessageContaining("unknown setting stories.copies.windows");
    assertThatThrownBy(() -> Params.of(CopyParams.class, "window-days"))
        .hasMessage("expected key=value, found window-days");
    assertThatThrownBy(() -> Params.of(Version.class))
        .hasMessageContaining("expected the record of one section of settings, found");
  }

  @Test
  void words_areReplacedByTheNameOfTheirList() {
    var few = Map.of("honorifics", List.of("dr"), "no-names", List.of("monday"));
    var params = Params.withWords(Params.of(EntityParams.class, "max-aliases=3"), few);

    assertThat(params.honorifics()).containsExactly("dr");
    assertThat(params.missed().noNames()).containsExactly("monday");
    assertThat(params.maxAliases()).isEqualTo(3);
    assertThat(params.genericWords()).isEqualTo(Params.of(EntityParams.class).genericWords());
    assertThatThrownBy(() -> Params.withWords(params, Map.of("titles", List.of("dr"))))
        .hasMessage("EntityParams has no lists of words [titles]");
  }

  /** A record of no section. */
  private record Version(int number) {}
}
