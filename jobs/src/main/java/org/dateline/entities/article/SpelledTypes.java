package org.dateline.entities.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.table.EntityType;
import org.dateline.text.WordLists;

/**
 * The type of a name that shows it by its first word, whatever the models say: after the short form
 * of a title comes a person ("Col. Vindman"), and after the word for a storm its name, which is no
 * person ("Hurricane Floyd").
 */
final class SpelledTypes {
  private static final Set<String> TITLES = WordLists.setOf("en", "entities/short-titles");
  private static final Set<String> STORMS = WordLists.setOf("en", "entities/storms");

  /** A word and up to three more with capitals. */
  private static final Pattern NAMED =
      Pattern.compile("\\p{Lu}[^\\s]{1,30}+(?: \\p{Lu}[^\\s]{0,40}+){1,3}+");

  static EntityType of(String surface, EntityType type) {
    if (type == EntityType.EVENT || !NAMED.matcher(surface).matches()) {
      return type;
    }
    String first = surface.substring(0, surface.indexOf(' ')).toLowerCase(Locale.ROOT);
    if (STORMS.contains(first)) {
      return type == EntityType.PERSON || type == EntityType.MISC ? EntityType.EVENT : type;
    }
    return TITLES.contains(first) ? EntityType.PERSON : type;
  }

  private SpelledTypes() {}
}
