package org.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Markdown pages of the repository, as the tests read them. */
public final class Pages {
  public static final Path ROOT = Path.of(System.getProperty("dateline.root", "..")).normalize();

  private static final String FENCE = "```";

  /** README, CONTRIBUTING and all of docs. */
  public static List<Path> all() {
    var pages =
        new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  public static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines outside fenced blocks. */
  public static List<String> prose(Path page) {
    var prose = new ArrayList<String>();
    boolean fenced = false;
    for (String line : lines(page)) {
      if (line.strip().startsWith(FENCE)) {
        fenced = !fenced;
      } else if (!fenced) {
        prose.add(line);
      }
    }
    return prose;
  }

  /** The lines of the first fenced block of a kind, such as {@code mermaid}. */
  public static List<String> block(Path page, String kind) {
    return lines(page).stream()
        .dropWhile(line -> !line.equals(FENCE + kind))
        .skip(1)
        .takeWhile(line -> !line.equals(FENCE))
        .toList();
  }

  private Pages() {}
}
