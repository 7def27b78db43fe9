package org.dateline.run.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.analysis.claims.ClaimComparison;
import org.dateline.analysis.claims.Claims;
import org.dateline.run.settings.Settings;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.ArticleSightings;
import org.dateline.table.ArticleVersions;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.FilesRead;
import org.dateline.table.IngestReport;
import org.dateline.table.InputFields;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Runs;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleEntityMentions;
import org.dateline.table.TitleMentions;

/**
 * What leaves the house of a run: every count and statistic, and of columns with words those that
 * cannot hold a sentence of an article, or a path of the machine.
 *
 * <p>A column of text that is not named here is given away, so a test holds this list against all
 * tables' columns.
 */
final class SharedColumns {

  /** Texts of articles, and what was cut out of them. */
  private static final Map<TableSchema, Set<String>> TEXTS =
      Map.ofEntries(
          Map.entry(Articles.SCHEMA, Set.of("text", "date_raw", "source_raw", "section")),
          Map.entry(ArticleSightings.SCHEMA, Set.of("source_raw")),
          Map.entry(RejectedArticles.SCHEMA, Set.of("detail", "snippet")),
          Map.entry(Mentions.SCHEMA, Set.of("surface")),
          Map.entry(TitleMentions.SCHEMA, Set.of("surface")),
          Map.entry(EntityMentions.SCHEMA, Set.of("surface")),
          Map.entry(TitleEntityMentions.SCHEMA, Set.of("surface")),
          Map.entry(AmbiguousMentions.SCHEMA, Set.of("surface")),
          Map.entry(Entities.SCHEMA, Set.of("aliases")),
          Map.entry(StoryArticles.SCHEMA, Set.of("shared_words")),
          Map.entry(StoryThreads.SCHEMA, Set.of("shared_words")),
          Map.entry(Claims.SCHEMA, Set.of("text", "qualifier", "ties")),
          Map.entry(ClaimComparison.SCHEMA, Set.of("values")));

  /** Where files lay, how the run was set, who wrote a decision. */
  private static final Map<TableSchema, Set<String>> PRIVATE =
      Map.of(
          Articles.SCHEMA, Set.of("input_file"),
          ArticleSightings.SCHEMA, Set.of("input_file"),
          RejectedArticles.SCHEMA, Set.of("input_file"),
          IngestReport.SCHEMA, Set.of("input_file"),
          InputFields.SCHEMA, Set.of("example_file"),
          FilesRead.SCHEMA, Set.of("input_file"),
          LedgerAliases.SCHEMA, Set.of("author", "reason"),
          Runs.SCHEMA, Set.of("settings", "inputs"));

  /** Titles, who wrote, and addresses, which often say the title again. */
  private static final Map<TableSchema, Set<String>> TITLES =
      Map.of(
          Articles.SCHEMA, Set.of("title", "authors", "url"),
          ArticleSightings.SCHEMA, Set.of("url"),
          ArticleVersions.SCHEMA, Set.of("address"),
          Stories.SCHEMA, Set.of("title"));

  /** The columns of a table that stay empty. */
  static List<String> withheld(TableSchema table, Settings.Share params) {
    List<String> withheld = new ArrayList<>();
    withheld.addAll(TEXTS.getOrDefault(table, Set.of()));
    withheld.addAll(PRIVATE.getOrDefault(table, Set.of()));
    if (!params.titles()) {
      withheld.addAll(TITLES.getOrDefault(table, Set.of()));
    }
    return withheld.stream().sorted().toList();
  }

  private SharedColumns() {}
}
