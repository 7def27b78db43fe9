package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingProblemsTest {

  private static List<String> found(SettingProblems problems) {
    var thrown = catchThrowableOfType(SettingProblems.Found.class, problems::throwIfAny);
    return thrown == null ? List.of() : thrown.problems();
  }

  @Test
  void valuesAtTheEdges_areNoProblem() {
    SettingProblems problems =
        SettingProblems.of("mill")
            .range("wheels", 1, 1, 4)
            .range("wheels", 4, 1, 4)
            .atLeast("stones", 2, 2)
            .share("share", 0)
            .share("share", 1)
            .above("factor", 1, 0.5, 1)
            .require(true, "name", "x", "a name");
    assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void everyProblem_hasTheSameForm() {
    assertThat(
            found(
                SettingProblems.of("mill")
                    .range("wheels", 0, 1, 4)
                    .range("wheels", 5, 1, 4)
                    .atLeast("stones", 1, 2)
                    .share("share", -0.1)
                    .share("share", Double.NaN)
                    .above("factor", 0.5, 0.5, 1)
                    .above("factor", Double.NaN, 1, 1_000)
                    .require(false, "name", "x y", "one word")
                    .require(false, "sails", List.of("a", "b"), "none")))
        .containsExactly(
            "mill.wheels = 0: expected 1 to 4",
            "mill.wheels = 5: expected 1 to 4",
            "mill.stones = 1: expected 2 or more",
            "mill.share = -0.1: expected 0 to 1",
            "mill.share = NaN: expected 0 to 1",
            "mill.factor = 0.5: expected more than 0.5, at most 1",
            "mill.factor = NaN: expected more than 1, at most 1000",
            "mill.name = \"x y\": expected one word",
            "mill.sails = [a, b]: expected none");
  }

  @Test
  void settingOutsideOfSections_hasNoPrefix() {
    assertThat(found(SettingProblems.of("").share("share", 2)))
        .containsExactly("share = 2.0: expected 0 to 1");
  }

  @Test
  void message_hasALineForEachProblem() {
    var thrown =
        catchThrowableOfType(
            SettingProblems.Found.class,
            () -> SettingProblems.of("mill").share("a", 2).share("b", 3).throwIfAny());
    assertThat(thrown)
        .hasMessage("mill.a = 2.0: expected 0 to 1\nmill.b = 3.0: expected 0 to 1")
        .isInstanceOf(IllegalArgumentException.class);
  }
}
