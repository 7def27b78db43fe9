package org.dateline.ingest.draft;

import java.util.Locale;
import java.util.Set;

/** What content management systems and site generators write beside an article that is not out. */
final class Unpublished {
  /** Words that mean nothing else in any program when they stand beside an article. */
  private static final Set<String> STATES =
      Set.of("draft", "auto-draft", "trash", "trashed", "unpublished");

  /**
   * Words of WordPress: in other programs they may say how far someone's work on the article is.
   */
  private static final Set<String> STATES_OF_POSTS =
      Set.of("pending", "private", "future", "inherit");

  /** Whether a field of that name and value says so. */
  static boolean says(String name, Object value) {
    String word = value == null ? "" : String.valueOf(value).strip().toLowerCase(Locale.ROOT);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "draft", "is_draft", "isdraft" -> word.equals("true");
      case "published", "is_published", "ispublished" -> word.equals("false");
      case "status" -> STATES.contains(word);
      case "post_status" -> STATES.contains(word) || STATES_OF_POSTS.contains(word);
      default -> false;
    };
  }

  private Unpublished() {}
}
