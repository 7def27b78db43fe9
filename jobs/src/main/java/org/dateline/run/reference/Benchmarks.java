package org.dateline.run.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The figures of docs/benchmarks.md, by the name of the measure. */
final class Benchmarks {
  private final List<String> lines;

  private Benchmarks(List<String> lines) {
    this.lines = lines;
  }

  static Benchmarks of(Path page) throws IOException {
    return new Benchmarks(Files.readAllLines(page));
  }

  /** The figure of a measure, without what stands beside it in brackets. */
  String figure(String measure) {
    return lines.stream()
        .map(line -> line.split(" \\| "))
        .filter(cells -> cells[0].equals("| " + measure))
        .map(cells -> cells[1].replaceFirst(" \\(.*", ""))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("docs/benchmarks.md has no row \"" + measure + "\""));
  }
}
