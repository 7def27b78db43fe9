package org.dateline.run;

import java.util.function.Function;

/**
 * Traces figures of the newest published run to the sentences they rest on: the {@code show}
 * commands. Reads published tables only, and changes nothing.
 */
public final class Shown {

  /**
   * Two entities together: their rows of {@code cooccurrence}, evidence, and copies.
   *
   * @param a an entity id, or a name or alias in any language
   * @param b another
   * @throws DatelineException (USAGE) if either is no entity, may be several, or both are the same
   */
  public static String pair(Settings settings, String a, String b) {
    return of(
        "show pair",
        settings,
        run -> {
          var one = run.entity(a);
          var other = run.entity(b);
          if (one.id().equals(other.id())) {
            throw new DatelineException(
                ErrorCode.USAGE, "\"%s\" and \"%s\" are both %s.".formatted(a, b, one.inWords()));
          }
          return new ShownPair(run, one, other).text();
        });
  }

  /**
   * One entity: when, with whom, whose, claims, evidence, and copies.
   *
   * @throws DatelineException (USAGE) if it is no entity, or may be several
   */
  public static String entity(Settings settings, String entity) {
    return of("show entity", settings, run -> new ShownEntity(run, run.entity(entity)).text());
  }

  /**
   * One source: what it covers more or less, with whom it shares stories, exclusives, and copies.
   *
   * @throws DatelineException (USAGE) if there is no such source
   */
  public static String source(Settings settings, String source) {
    return of("show source", settings, run -> new ShownSource(run, source).text());
  }

  /**
   * One story: its articles, who told it and left out what, claims compared, and copies.
   *
   * @throws DatelineException (USAGE) if there is no such story
   */
  public static String story(Settings settings, String storyId) {
    return of("show story", settings, run -> new ShownStory(run, storyId).text());
  }

  private static String of(String job, Settings settings, Function<PublishedRun, String> text) {
    try (var warehouse = Warehouse.openToRead(job, settings)) {
      return text.apply(PublishedRun.newest(warehouse, settings));
    }
  }

  private Shown() {}
}
