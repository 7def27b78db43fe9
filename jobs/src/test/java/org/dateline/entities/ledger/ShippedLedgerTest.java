package org.dateline.entities.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.settings.EntityParams;
import org.dateline.table.EntityType;
import org.dateline.testing.Pages;
import org.dateline.testing.Params;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger files and word lists that ship with Dateline. */
public class ShippedLedgerTest {

  @Test
  void files_haveNoProblems() throws IOException {
    var ledger = read();
    assertThat(ledger.problems()).isEmpty();
    assertThat(ledger.rows()).hasSizeGreaterThan(12000);
    assertThat(entities(ledger, row -> true)).hasSizeGreaterThan(4500);
  }

  @Test
  void files_areSortedAndShort() throws IOException {
    for (Ledger.Contents file : files()) {
      List<LedgerRow> rows = file.entries().stream().map(Ledger.Entry::row).toList();
      assertThat(rows).isSortedAccordingTo(LedgerRow.ORDER).hasSizeLessThan(3000);
    }
  }

  @Test
  void rows_sayWhyTheyAreThere() throws IOException {
    assertThat(read().entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.row().reason()).isNotBlank();
              assertThat(entry.row().author()).isEqualTo("dateline");
            });
  }

  @Test
  void entities_areOfManyKindsInTwoLanguages() throws IOException {
    var ledger = read();
    for (EntityType type : EntityType.values()) {
      assertThat(entities(ledger, row -> row.type() == type))
          .as(type.name())
          .hasSizeGreaterThan(100);
    }
    assertThat(entities(ledger, row -> row.language().equals("zh"))).hasSizeGreaterThan(2500);
    assertThat(entities(ledger, row -> row.qid() != null)).hasSizeGreaterThan(1500);
  }

  /** One or two letters mean too much, but for names that everybody writes so. */
  @Test
  void shortAliases_areKnownOnes() throws IOException {
    Set<String> shortest =
        read().entries().stream()
            .map(Ledger.Entry::row)
            .filter(row -> row.isName() && !NameCharacters.hasHan(row.alias()))
            .map(LedgerRow::alias)
            .filter(alias -> alias.length() < 3)
            .collect(Collectors.toSet());
    assertThat(shortest)
        .isSubsetOf(
            "3M", "AP", "BP", "EU", "G7", "G8", "GE", "GM", "HP", "LG", "UK", "UN", "US", "VW");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2015-01-01, HP, Hewlett-Packard",
    "en, 2020-01-01, HP, HP_Inc.",
    "en, 2013-05-01, Facebook Inc., Meta_Platforms",
    "en, 2014-09-01, ISIS, Islamic_State",
    "en, 2017-01-20, GOP, Republican_Party_(United_States)",
    "en, 2017-01-20, Senate, United_States_Senate",
    "en, 2022-02-24, Kiev, Kyiv",
    "zh, 2023-03-01, 外交部, Ministry_of_Foreign_Affairs_(China)",
    "zh, 2023-03-01, 俄罗斯外交部, Ministry_of_Foreign_Affairs_(Russia)",
    "zh, 2023-03-01, 美国务院, United_States_Department_of_State",
    "zh, 2024-06-01, 苹果公司, Apple_Inc.",
    "zh, 2022-09-24, 新华社, Xinhua_News_Agency",
    "en, 2018-05-01, Georgia, Georgia_(country_or_state)",
    "en, 2018-05-01, New York, New_York_(city_or_state)",
    "en, 2020-03-05, coronavirus, COVID-19",
    "en, 2014-06-20, World Cup, FIFA_World_Cup"
  })
  void nameOfTheNews_standsForItsEntity(
      String language, LocalDate day, String alias, String entityId) throws IOException {
    assertThat(
            entities(
                read(),
                row ->
                    row.isName()
                        && row.companion() == null
                        && row.alias().equals(alias)
                        && row.holdsOn(day)
                        && Set.of(language, LedgerRow.ANY_LANGUAGE).contains(row.language())))
        .containsExactly(entityId);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Clinton",
    "en, Bush",
    "en, Johnson",
    "en, Brown",
    "en, Paul",
    "en, American",
    "en, Secretary of State",
    "zh, 中央",
    "zh, 两会",
    "zh, 美国人"
  })
  void nameOfSeveral_standsForNone(String language, String alias) throws IOException {
    assertThat(
            entities(
                read(),
                row ->
                    row.isName()
                        && row.alias().equals(alias)
                        && Set.of(language, LedgerRow.ANY_LANGUAGE).contains(row.language())))
        .isEmpty();
  }

  @Test
  void commonWords_areAliases() throws IOException {
    Set<String> aliases =
        read().entries().stream().map(entry -> entry.row().alias()).collect(Collectors.toSet());
    assertThat(aliases).containsAll(Params.of(EntityParams.class).commonWords());
  }

  @Test
  void notNames_areNoAliases() throws IOException {
    Set<String> aliases =
        read().entries().stream().map(entry -> entry.row().alias()).collect(Collectors.toSet());
    assertThat(Params.of(EntityParams.class).notNames()).doesNotContainAnyElementsOf(aliases);
  }

  @Test
  void oneWordAliases_doNotSplitOnCaseOrPunctuation() throws IOException {
    var normalizer = NameWordLists.of(Params.of(EntityParams.class)).normalizer();
    var byKey =
        read().entries().stream()
            .map(Ledger.Entry::row)
            .filter(row -> row.isName() && !row.isBounded() && row.companion() == null)
            // 吉林市 is found as written before 吉林 is.
            .filter(row -> !row.alias().endsWith("市"))
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

  public static Ledger.Contents read() throws IOException {
    return Ledger.combine(files());
  }

  private static List<Ledger.Contents> files() throws IOException {
    List<Ledger.Contents> files = new ArrayList<>();
    try (var paths = Files.newDirectoryStream(Pages.ROOT.resolve("conf/entities"), "*.tsv")) {
      for (Path path : paths) {
        files.add(Ledger.parse(path.getFileName().toString(), Files.readAllLines(path)));
      }
    }
    return files;
  }

  private static Set<String> entities(Ledger.Contents ledger, Predicate<LedgerRow> which) {
    return ledger.entries().stream()
        .map(Ledger.Entry::row)
        .filter(which)
        .map(LedgerRow::entityId)
        .collect(Collectors.toSet());
  }
}
