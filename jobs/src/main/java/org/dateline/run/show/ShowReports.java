package org.dateline.run.show;

import java.util.List;
import java.util.function.Function;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.report.Answer;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.EntityLookup.Found;

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
  public static String pair(Settings settings, String a, String b, Answer.Form form) {
    return of(
        settings,
        form,
        run -> {
          Found one = entity(run, a);
          Found other = entity(run, b);
          if (one.id().equals(other.id())) {
            throw new DatelineException(
                ErrorCode.USAGE, "\"%s\" and \"%s\" are both %s.".formatted(a, b, one.inWords()));
          }
          var pair = PairRows.Pair.of(one, other);
          return new PairReport(PairRows.of(run, List.of(pair)), pair);
        });
  }

  /**
   * One entity: when, with whom, whose, claims, evidence, and copies.
   *
   * @throws DatelineException (USAGE) if it is no entity, or may be several
   */
  public static String entity(Settings settings, String entity, Answer.Form form) {
    return of(
        settings,
        form,
        run -> {
          Found found = entity(run, entity);
          return new EntityReport(EntityRows.of(run, List.of(found.id())), found);
        });
  }

  /**
   * One source: what it covers more or less, with whom it shares stories, exclusives, and copies.
   *
   * @throws DatelineException (USAGE) if there is no such source
   */
  public static String source(Settings settings, String source, Answer.Form form) {
    return of(
        settings,
        form,
        run -> {
          String found = SourceLookup.require(run, source);
          return new SourceReport(SourceRows.of(run, List.of(found)), found);
        });
  }

  /**
   * One story: its articles, which sources reported it and what they left out, claims compared, and
   * copies.
   *
   * @throws DatelineException (USAGE) if there is no such story
   */
  public static String story(Settings settings, String storyId, Answer.Form form) {
    String id = storyId.strip();
    return of(settings, form, run -> StoryReport.of(StoryRows.of(run, List.of(id)), id));
  }

  private static Found entity(PublishedRun run, String wanted) {
    return EntityLookup.require(run, wanted);
  }

  private static String of(
      Settings settings, Answer.Form form, Function<PublishedRun, Answer> answer) {
    try (var corpus = PublishedRun.openCorpus(settings);
        var run = PublishedRun.newest(corpus)) {
      return form.of(answer.apply(run));
    }
  }

  private ShowReports() {}
}
