package org.dateline.run.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes a report in which every title, name, source and sentence is made to break out of its page,
 * for a browser to open: {@code HostilePages FOLDER TEXTS}.
 */
final class HostilePages {

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[1]);
    List<String> texts = HostileTexts.of(count);
    Path folder = Path.of(arguments[0]);
    String pages = String.valueOf(Math.min(10_000, count));
    RunOfTexts.report(
        texts,
        Map.of("report.entities", pages, "report.pairs", pages, "report.stories", pages),
        folder);
    Files.write(
        folder.resolve("texts.json"),
        new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsBytes(texts));
    System.out.printf("%,d texts in %s%n", texts.size(), folder.resolve("report"));
  }

  private HostilePages() {}
}
