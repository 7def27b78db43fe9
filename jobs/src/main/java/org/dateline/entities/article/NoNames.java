package org.dateline.entities.article;

import java.util.List;
import java.util.Set;
import org.dateline.entities.names.NameForm;
import org.dateline.table.EntityType;
import org.dateline.text.WordLists;

/**
 * What models find as names and what names nothing: an adjective or the rest of a body's name by
 * itself ("Islamic", "Committee"), God, a headline, and words in small letters ("incoming"). Asked
 * only where nothing else says what the name stands for. The words of the lists are English; in
 * other languages they are no names either.
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
    if (isInSmallLetters(form.display())) {
      return true;
    }
    if (words.size() == 1) {
      Set<String> none = type == EntityType.PERSON ? NO_PEOPLE : NO_ENTITIES;
      return none.contains(words.get(0)) && !form.titled();
    }
    return words.size() >= HEADLINE
        && mayBeHeadline(type)
        && words.stream().anyMatch(HEADLINE_WORDS::contains);
  }

  /** Names have a capital or a figure wherever letters have capitals. */
  private static boolean isInSmallLetters(String display) {
    return display.codePoints().anyMatch(Character::isLowerCase)
        && display.codePoints().noneMatch(NoNames::marksAName);
  }

  /** A capital, a figure, or a character of a script without capitals. */
  private static boolean marksAName(int character) {
    return Character.isDigit(character)
        || Character.isLetter(character) && !Character.isLowerCase(character);
  }

  /** Titles of works are sentences at times. */
  private static boolean mayBeHeadline(EntityType type) {
    return type != EntityType.PRODUCT && type != EntityType.MISC && type != EntityType.EVENT;
  }

  private NoNames() {}
}
