package org.dateline.run.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.analysis.Analyses;
import org.dateline.analysis.contract.ArticlePart;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Annotations;
import org.dateline.table.ArticleCopies;
import org.dateline.table.ArticleReadings;
import org.dateline.table.ArticleSightings;
import org.dateline.table.ArticleVersions;
import org.dateline.table.ArticleWords;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.FilesRead;
import org.dateline.table.IngestReport;
import org.dateline.table.InputFields;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.RejectedArticles;
import org.dateline.table.ResolvedArticles;
import org.dateline.table.Runs;
import org.dateline.table.Sentences;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleEntityMentions;
import org.dateline.table.TitleMentions;

/** Every table, in the order in which a run writes them. */
public final class AllTables {

  /** Tables that a run writes to its branch, audits, tags and exports. */
  public static final List<TableSchema> PUBLISHED = publishedTables();

  /** The store of annotators' answers, which only ever grows. Users do not read it. */
  public static final TableSchema ANNOTATIONS = Annotations.SCHEMA;

  /** The stores of what was found in single articles. Users do not read them. */
  public static final List<TableSchema> ARTICLE_STORES =
      Stream.concat(
              Stream.of(ArticleWords.SCHEMA, ArticleReadings.SCHEMA, ResolvedArticles.SCHEMA),
              Analyses.ALL.stream()
                  .flatMap(analysis -> analysis.kept().stream())
                  .map(ArticlePart::store))
          .toList();

  /** The table of published runs: a run is published once its row is in it. */
  public static final TableSchema RUNS = Runs.SCHEMA;

  /** Tables that an export consists of. */
  public static final List<TableSchema> EXPORTED =
      Stream.concat(PUBLISHED.stream(), Stream.of(RUNS)).toList();

  private static final Set<String> PUBLISHED_NAMES =
      PUBLISHED.stream().map(TableSchema::name).collect(Collectors.toUnmodifiableSet());

  public static boolean isPublished(TableSchema table) {
    return PUBLISHED_NAMES.contains(table.name());
  }

  private static List<TableSchema> publishedTables() {
    var tables =
        new ArrayList<>(
            List.of(
                Articles.SCHEMA,
                ArticleVersions.SCHEMA,
                ArticleSightings.SCHEMA,
                RejectedArticles.SCHEMA,
                IngestReport.SCHEMA,
                InputFields.SCHEMA,
                FilesRead.SCHEMA,
                Mentions.SCHEMA,
                TitleMentions.SCHEMA,
                Sentences.SCHEMA,
                ArticleCopies.SCHEMA,
                Stories.SCHEMA,
                StoryArticles.SCHEMA,
                StoryThreads.SCHEMA,
                Entities.SCHEMA,
                EntityMentions.SCHEMA,
                TitleEntityMentions.SCHEMA,
                AmbiguousMentions.SCHEMA,
                LedgerAliases.SCHEMA));
    Analyses.ALL.forEach(analysis -> tables.addAll(analysis.outputs()));
    return List.copyOf(tables);
  }

  private AllTables() {}
}
