package org.dateline.entities.article;

import java.util.List;
import java.util.Set;
import org.dateline.entities.names.NameForm;
import org.dateline.table.EntityType;
import org.dateline.text.WordLists;

/**
 * What models find as names and what names nothing: an adjective or the rest of a body's name by
 * itself ("Islamic", "Committee"), God, and a headline. Asked only where nothing else says what the
 * name stands for. The words are English; in other languages they are no names either.
 */
final class NoNames {
  /** Names of bodies are as long, but have no verbs and pronouns. */
  private static final int HEADLINE = 5;

  private static final Set<String> NO_ENTITIES = WordLists.setOf("en", "entities/no-entities");
  private static final Set<String> NO_PEOPLE = WordLists.setOf("en", "entities/no-people");
  private static final Set<String> HEADLINE_WORDS =
      WordLists.setOf("en", "entities/headline-words");

  static boolean include(NameForm form, EntityType type) {
    List<String> words = form.words();
    if (words.size() == 1) {
      Set<String> none = type == EntityType.PERSON ? NO_PEOPLE : NO_ENTITIES;
      return none.contains(words.get(0)) && !form.titled();
    }
    return words.size() >= HEADLINE
        && mayBeHeadline(type)
        && words.stream().anyMatch(HEADLINE_WORDS::contains);
  }

  /** Titles of works are sentences at times. */
  private static boolean mayBeHeadline(EntityType type) {
    return type != EntityType.PRODUCT && type != EntityType.MISC && type != EntityType.EVENT;
  }

  private NoNames() {}
}
