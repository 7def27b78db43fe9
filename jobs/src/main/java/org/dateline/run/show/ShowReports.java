package org.dateline.run.show;

import java.util.List;
import java.util.function.Function;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.EntityLookup.Found;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Articles;
import org.dateline.table.Entities;

/**
 * Traces figures of the newest published run to the sentences they rest on: the {@code show}
 * commands. Reads published tables only, and changes nothing.
 */
public final class ShowReports {

  /**
   * Two entities together: their rows of {@code cooccurrence}, evidence, and copies.
   *
   * @param a an entity id, or a name or alias in any language
   * @param b the second entity, given in the same way
   * @throws DatelineException (USAGE) if either is no entity, may be several, or both are the same
   */
  public static String pair(Settings settings, String a, String b) {
    return of(
        "show pair",
        settings,
        run -> {
          Found one = entity(run, a);
          Found other = entity(run, b);
          if (one.id().equals(other.id())) {
            throw new DatelineException(
                ErrorCode.USAGE, "\"%s\" and \"%s\" are both %s.".formatted(a, b, one.inWords()));
          }
          var pair = PairRows.Pair.of(one, other);
          return new PairReport(PairRows.of(run, List.of(pair)), pair).text();
        });
  }

  /**
   * One entity: when, with whom, whose, claims, evidence, and copies.
   *
   * @throws DatelineException (USAGE) if it is no entity, or may be several
   */
  public static String entity(Settings settings, String entity) {
    return of(
        "show entity",
        settings,
        run -> {
          Found found = entity(run, entity);
          return new EntityReport(EntityRows.of(run, List.of(found.id())), found).text();
        });
  }

  /**
   * One source: what it covers more or less, with whom it shares stories, exclusives, and copies.
   *
   * @throws DatelineException (USAGE) if there is no such source
   */
  public static String source(Settings settings, String source) {
    return of(
        "show source",
        settings,
        run -> {
          String found = SourceLookup.require(run.read(Articles.SCHEMA), source);
          return new SourceReport(SourceRows.of(run, List.of(found)), found).text();
        });
  }

  /**
   * One story: its articles, which sources reported it and what they left out, claims compared, and
   * copies.
   *
   * @throws DatelineException (USAGE) if there is no such story
   */
  public static String story(Settings settings, String storyId) {
    String id = storyId.strip();
    return of("show story", settings, run -> StoryReport.text(StoryRows.of(run, List.of(id)), id));
  }

  private static Found entity(PublishedRun run, String wanted) {
    return EntityLookup.require(run.read(Entities.SCHEMA), wanted);
  }

  private static String of(String job, Settings settings, Function<PublishedRun, String> text) {
    try (var warehouse = Warehouse.openToRead(job, settings)) {
      return text.apply(PublishedRun.newest(warehouse, settings));
    }
  }

  private ShowReports() {}
}
