package org.dateline.run.pages;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.PageFolder;
import org.dateline.run.pages.html.ReportFacts;
import org.dateline.run.pages.html.Shard;
import org.dateline.run.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a published run: pages that open from a disk, with no network and no server.
 * A report is whole once its {@code index.html} is there, which is written last.
 */
public final class Report {
  /** Pages whose rows are in memory at a time. */
  private static final int BATCH = 100;

  private final RunDatabase run;
  private final Settings.Report wanted;
  private final ReportLinks links;
  private final PageFolder folder;

  private Report(RunDatabase run, Settings.Report wanted, ReportLinks links, PageFolder folder) {
    this.run = run;
    this.wanted = wanted;
    this.links = links;
    this.folder = folder;
  }

  /**
   * Writes a report, in place of an older one.
   *
   * @param changes what moved since the run before; empty without one
   * @param target the folder to write into
   */
  public static void write(
      RunDatabase run,
      Settings settings,
      Optional<Map<String, @Nullable Object>> changes,
      Path target) {
    String corpus = settings.corpus().corpus();
    SqlRow row =
        run.rows(
                "SELECT settings, finished_at::VARCHAR AS finished FROM runs WHERE run_id = ?",
                run.run())
            .get(0);
    Config made = ConfigFactory.parseString(row.text("settings"));
    // A run of an older version had no such setting.
    List<String> roles =
        made.hasPath("analysis.roles")
            ? made.getStringList("analysis.roles")
            : settings.analyzed().roles();
    removeOlder(target);
    ReportTables.create(run, settings.report(), roles);
    Trends.create(run);
    EntityPages.create(run, settings.report());
    PairPages.create(run, settings.report());
    ReportLinks links = ReportLinks.of(run);
    String published = row.text("finished").replaceAll("[.+].*", "");
    var folder = new PageFolder(target, new ReportFacts(corpus, run.run(), published));
    new Report(run, settings.report(), links, folder).write(corpus, changes);
  }

  private void write(String corpus, Optional<Map<String, @Nullable Object>> changes) {
    folder.writeAssets();
    folder.write("data/periods.js", Shard.of("periods", Trends.periods(run)));
    SearchIndex.write(run, links, folder);
    var texts = new QuotedTexts(run, wanted.sentences());
    eachBatch(texts, "entity", "shown_entities", batch -> new EntityPages(batch).pages());
    eachBatch(texts, "pair", "shown_pairs", batch -> new PairPages(batch).pages());
    eachBatch(texts, "outlet", "shown_outlets", batch -> new OutletPages(batch).pages());
    eachBatch(texts, "story", "shown_stories", batch -> new StoryPages(batch).pages());
    folder.write("data/texts.js", Shard.of("textPrefix", texts.writeTo(folder)));
    var lists = new PageLists(run, links);
    lists.pages().forEach(folder::write);
    folder.write(InputPage.of(run));
    folder.write(ChangesPage.of(changes, links));
    folder.write(new OverviewPage(run, links, lists).page(corpus));
  }

  private void eachBatch(
      QuotedTexts texts, String kind, String shown, Function<PageBatch, Stream<Page>> pages) {
    long count = run.rows("SELECT count(*) AS n FROM " + shown).get(0).number("n");
    for (long first = 1; first <= count; first += BATCH) {
      long last = first + BATCH - 1;
      pages
          .apply(new PageBatch(run, wanted, links, texts, kind, shown, first, last))
          .forEach(folder::write);
    }
  }

  private static void removeOlder(Path target) {
    try {
      Files.deleteIfExists(target.resolve("index.html"));
      FileUtils.deleteDirectory(target.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
