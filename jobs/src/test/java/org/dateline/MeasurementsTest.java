package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.testing.Pages;
import org.junit.jupiter.api.Test;

/** The registry of measurements, scripts/setup/measurements.tsv, beside the code and the pages. */
class MeasurementsTest {
  private static final Path REGISTRY = Pages.ROOT.resolve("scripts/setup/measurements.tsv");
  private static final Pattern NAMED = Pattern.compile("(?:scripts/|`)quality ([a-z][a-z-]*)");
  private static final Pattern STARTED = Pattern.compile("java_main ([A-Za-z.]+)");

  @Test
  void everyMeasurement_hasEachColumnAndANameOfItsOwn() {
    List<String> lines = Pages.lines(REGISTRY);
    assertThat(lines.get(0)).isEqualTo("name\tcost\tamong all\theap\tcommand\targuments\tmeaning");
    assertThat(measurements())
        .hasSizeGreaterThan(20)
        .allSatisfy(columns -> assertThat(columns).hasSize(7).doesNotContain(""))
        .allSatisfy(columns -> assertThat(columns[2]).isIn("yes", "no"))
        .extracting(columns -> columns[0])
        .doesNotHaveDuplicates();
  }

  @Test
  void everyClassThatAMeasurementStarts_isThere() {
    var script = String.join("\n", Pages.lines(Pages.ROOT.resolve("scripts/quality")));
    var registry = String.join("\n", Pages.lines(REGISTRY));
    assertThat(found(STARTED, registry + script))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(
                        Files.exists(
                            Pages.ROOT.resolve(
                                "jobs/src/bench/java/org/dateline/%s.java"
                                    .formatted(name.replace('.', '/')))))
                    .as(name)
                    .isTrue());
  }

  @Test
  void everyMeasurementThatAPageNames_isRegistered() {
    Set<String> names =
        measurements().stream().map(columns -> columns[0]).collect(Collectors.toSet());
    for (Path page : Pages.all()) {
      assertThat(names)
          .as("%s", page)
          .containsAll(found(NAMED, String.join(" ", Pages.lines(page))));
    }
  }

  private static List<String[]> measurements() {
    return Pages.lines(REGISTRY).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(MeasurementsTest::last)
        .toList();
  }

  private static String last(String match) {
    return match.substring(match.indexOf(' ') + 1);
  }
}
