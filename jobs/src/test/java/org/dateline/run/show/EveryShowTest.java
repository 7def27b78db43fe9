package org.dateline.run.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.run.JobRunner;
import org.dateline.run.report.Answer;
import org.dateline.run.report.Reports;
import org.dateline.run.settings.Settings;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a run holds can be shown: pieces of two corpora through the whole nightly job.
 * NightlyTest does so with the examples.
 */
class EveryShowTest {
  private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));

  @TempDir Path folder;

  @Test
  void everythingInAmericanNews_isShown() throws IOException {
    assertEverythingIsShown(head("allsides-2012-2017.ndjson.gz", 150));
  }

  @Test
  void everythingInChineseNews_isShown() throws IOException {
    assertEverythingIsShown(head("cctv-2022-2025.ndjson.gz", 100));
  }

  private void assertEverythingIsShown(Path input) {
    SharedSpark.session();
    Settings settings =
        Settings.load(
            Optional.of(ROOT.resolve("conf/dateline.conf")),
            Map.of("warehouse", folder.resolve("warehouse").toString(), "export.enabled", "false"));
    new JobRunner(settings).nightly(List.of(input.toString()));
    EveryShow.Outcome outcome = EveryShow.of(settings);
    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.shown()).isGreaterThan(500);
    assertThat(Reports.digest(settings, Answer.Form.TEXT)).contains("WHO IS IN THE NEWS");
  }

  /** The first records of a corpus that only some machines have. */
  private Path head(String corpus, int records) throws IOException {
    Path whole = ROOT.resolve("../shared/corpora").resolve(corpus);
    assumeTrue(Files.isRegularFile(whole), () -> "skipped: no " + whole);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(whole)), StandardCharsets.UTF_8))) {
      return Files.write(folder.resolve("head.jsonl"), lines.lines().limit(records).toList());
    }
  }
}
