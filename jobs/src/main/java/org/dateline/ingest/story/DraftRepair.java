package org.dateline.ingest.story;

import java.util.List;
import java.util.Objects;
import org.dateline.ingest.record.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Mends what a draft's words suffered on their way: escapes that no program took out, and bytes
 * that were read in a wrong encoding.
 */
public final class DraftRepair {

  /** The draft as it was meant; an equal one where nothing had to be mended. */
  public static Draft of(Draft draft) {
    List<String> authors = draft.authors().stream().map(DraftRepair::line).toList();
    return draft.withWords(
        line(draft.title()),
        // What a page shows as a backslash it means.
        draft.laidOut() ? Markup.withoutEscapes(Mojibake.undone(draft.text())) : text(draft.text()),
        line(draft.source()),
        line(draft.siteName()),
        authors.stream().filter(Objects::nonNull).toList());
  }

  private static String text(String text) {
    return Mojibake.undone(LiteralEscapes.resolve(text));
  }

  /** A title or name. */
  private static @Nullable String line(@Nullable String line) {
    return line == null ? null : Markup.withoutTags(Markup.withoutEntities(text(line)));
  }

  private DraftRepair() {}
}
