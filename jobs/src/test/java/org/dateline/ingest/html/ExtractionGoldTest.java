package org.dateline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bound below which the extraction must not fall; the figures are in docs/benchmarks.md. */
class ExtractionGoldTest {
  @Test
  void mainText_agreesWithTheGoldSet() throws IOException {
    Path folder =
        Path.of(System.getProperty("dateline.root", "."))
            .resolve("../shared/gold/extraction")
            .normalize();
    assumeTrue(Files.isDirectory(folder), "no gold set at " + folder);
    List<ExtractionQuality.Agreement> pages = ExtractionQuality.agreements(folder);
    assertThat(pages).hasSize(181);
    assertThat(ExtractionQuality.Scores.of(pages).f1()).isGreaterThanOrEqualTo(0.96);
  }
}
