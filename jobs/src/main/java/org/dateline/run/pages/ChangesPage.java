package org.dateline.run.pages;

import java.util.List;
import java.util.Optional;

/** What moved since the run before, and why. */
final class ChangesPage {

  /**
   * The page.
   *
   * @param changes in words; empty if there is no run before
   */
  static Page of(Optional<String> changes) {
    return new Page(
        "changes.html",
        "changes",
        "What changed since the run before",
        changes.isPresent()
            ? "Counts that moved, and what was changed between the two runs."
            : "This is the first run of the corpus.",
        null,
        List.of(),
        changes
            .map(text -> List.of(Section.of("changes", "Changes", "").withText(text)))
            .orElse(List.of()),
        null);
  }

  private ChangesPage() {}
}
