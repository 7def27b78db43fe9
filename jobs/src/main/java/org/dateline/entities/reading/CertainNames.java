package org.dateline.entities.reading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameShape;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the names of an article, and of the other articles of its story, that may be looked for
 * where no model found them.
 *
 * <ul>
 *   <li>The models agree on the name's type in three of four places.
 *   <li>Several words or three Chinese characters, or a word that is written as no common word is
 *       (OpenAI), or found in two places.
 *   <li>No Chinese organisation: those that the models find are too often a part of more (the
 *       全国代表大会 of 中国共产党第二十次全国代表大会; 11 of 20 judged were).
 *   <li>A single word is never written small in the article, and no name is made of generic words.
 * </ul>
 */
final class CertainNames {
  private static final double AGREEMENT = 0.75;
  private static final int SURE_HAN = 3;

  private final Set<String> small;
  private final Predicate<String> isNoName;
  private final Map<String, Map<EntityType, Integer>> places = new TreeMap<>();

  /**
   * @param small the words that the article writes small
   * @param isNoName what is no name whatever the models say
   */
  CertainNames(Set<String> small, Predicate<String> isNoName) {
    this.small = small;
    this.isNoName = isNoName;
  }

  /** Counts a place where a model found a name in the article. */
  void add(String surface, EntityType type) {
    places
        .computeIfAbsent(NameCharacters.plain(surface), name -> new EnumMap<>(EntityType.class))
        .merge(type, 1, Integer::sum);
  }

  /** The certain names of the article, then those of the story that the article does not settle. */
  List<KnownName> all(Collection<KnownName> ofStory) {
    List<KnownName> certain = new ArrayList<>();
    Set<String> own = new HashSet<>();
    places.forEach(
        (surface, types) -> {
          int all = types.values().stream().mapToInt(Integer::intValue).sum();
          EntityType type = mostOften(types);
          boolean sure = isSureByItself(surface) || all > 1;
          if (sure
              && requireNonNull(types.get(type)) >= AGREEMENT * all
              && mayBeSearched(surface)
              && mayBeSearched(surface, type)) {
            certain.add(new KnownName(surface, type, FoundBy.ARTICLE));
            own.add(surface);
          }
        });
    for (KnownName name : ofStory) {
      if (!own.contains(name.surface())
          && mayBeSearched(name.surface())
          && mayBeSearched(name.surface(), name.type())) {
        certain.add(name);
      }
    }
    return certain;
  }

  /** The most frequent type; of equally frequent types the first. */
  private static EntityType mostOften(Map<EntityType, Integer> types) {
    EntityType most = null;
    for (var type : types.entrySet()) {
      most =
          most == null || type.getValue() > requireNonNull(types.get(most)) ? type.getKey() : most;
    }
    return requireNonNull(most);
  }

  static boolean isSureByItself(String name) {
    return NameCharacters.hasHan(name)
        ? name.codePointCount(0, name.length()) >= SURE_HAN
        : !NameShape.isSingleWord(name) || NameShape.isDistinctive(name);
  }

  private static boolean mayBeSearched(String name, @Nullable EntityType type) {
    return !NameCharacters.hasHan(name) || type == EntityType.PERSON || type == EntityType.LOCATION;
  }

  private boolean mayBeSearched(String name) {
    if (!NameShape.isOrderly(name) || name.length() < 2 || isNoName.test(name)) {
      return false;
    }
    return NameCharacters.hasHan(name)
        || (Character.isUpperCase(name.charAt(0)) || NameShape.isDistinctive(name))
            && !small.contains(name.toLowerCase(java.util.Locale.ROOT));
  }
}
