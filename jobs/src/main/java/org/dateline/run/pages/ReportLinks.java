package org.dateline.run.pages;

import java.util.HashMap;
import java.util.Map;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.pages.html.PageNames;
import org.jspecify.annotations.Nullable;

/** Which things have a page of their own, and where. */
final class ReportLinks {
  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> pairs = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, String> stories = new HashMap<>();

  static ReportLinks of(RunDatabase run) {
    var links = new ReportLinks();
    run.forEach(
        "SELECT entity_id FROM shown_entities",
        row -> links.entities.put(row.text("entity_id"), path("entities", row.text("entity_id"))));
    run.forEach(
        "SELECT entity_a, entity_b FROM shown_pairs",
        row -> {
          String key = pairKey(row.text("entity_a"), row.text("entity_b"));
          links.pairs.put(key, path("pairs", key));
        });
    run.forEach(
        "SELECT source FROM shown_outlets",
        row -> links.outlets.put(row.text("source"), path("outlets", row.text("source"))));
    run.forEach(
        "SELECT story_id FROM shown_stories",
        row -> links.stories.put(row.text("story_id"), path("stories", row.text("story_id"))));
    return links;
  }

  private static String path(String folder, String id) {
    return folder + "/" + PageNames.of(id) + ".html";
  }

  private static String pairKey(String one, String other) {
    return one.compareTo(other) < 0 ? one + " with " + other : other + " with " + one;
  }

  /** The page of an entity; null if it has none. */
  @Nullable String toEntity(String entityId) {
    return entities.get(entityId);
  }

  /** The page of two entities together; null if they have none. */
  @Nullable String toPair(String one, String other) {
    return pairs.get(pairKey(one, other));
  }

  @Nullable String toOutlet(String source) {
    return outlets.get(source);
  }

  @Nullable String toStory(String storyId) {
    return stories.get(storyId);
  }
}
