package org.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ledger files and word lists that ship with Dateline. */
class ShippedLedgerTest {

  @Test
  void files_haveNoProblems() throws IOException {
    var ledger = read();
    assertThat(ledger.problems()).isEmpty();
    assertThat(ledger.rows()).hasSizeGreaterThan(700);
  }

  @Test
  void commonWords_areAliases() throws IOException {
    Set<String> aliases =
        read().entries().stream().map(entry -> entry.row().alias()).collect(Collectors.toSet());
    assertThat(aliases).containsAll(Settings.shipped().commonWords());
  }

  @Test
  void notNames_areNoAliases() throws IOException {
    Set<String> aliases =
        read().entries().stream().map(entry -> entry.row().alias()).collect(Collectors.toSet());
    assertThat(Settings.shipped().notNames()).doesNotContainAnyElementsOf(aliases);
  }

  @Test
  void oneWordAliases_doNotSplitOnCaseOrPunctuation() throws IOException {
    var normalizer = Wording.of(Settings.shipped()).normalizer();
    var byKey =
        read().entries().stream()
            .map(Ledger.Entry::row)
            .filter(LedgerRow::isName)
            .collect(
                Collectors.groupingBy(
                    entry ->
                        normalizer.of(entry.alias(), entry.type()).key()
                            + " "
                            + entry.type().name(),
                    Collectors.mapping(LedgerRow::entityId, Collectors.toSet())));
    byKey.values().removeIf(ids -> ids.size() == 1);
    assertThat(byKey).as("aliases of two entities that differ in case only").isEmpty();
  }

  static Ledger.Contents read() throws IOException {
    List<Ledger.Contents> files = new ArrayList<>();
    try (var paths = Files.newDirectoryStream(Settings.root().resolve("conf/entities"), "*.tsv")) {
      for (Path path : paths) {
        files.add(Ledger.parse(path.getFileName().toString(), Files.readAllLines(path)));
      }
    }
    return Ledger.combine(files);
  }
}
