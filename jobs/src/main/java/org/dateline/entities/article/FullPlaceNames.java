package org.dateline.entities.article;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.table.EntityType;

/**
 * The places that an article names with what they lie in, by what stands before the comma: an
 * article that has "Ferguson, Mo." goes on with "Ferguson".
 */
final class FullPlaceNames {
  /**
   * A name used this often, and never with a first name, is the place although models call it a
   * person.
   */
  private static final int OFTEN = 3;

  private final NamesInArticle names;
  private final Map<String, Set<LinkTarget>> byShortForm = new HashMap<>();

  FullPlaceNames(NamesInArticle names, NameNormalizer normalizer) {
    this.names = names;
    for (NamesInArticle.Name name : names.all()) {
      String surface = name.key().surface();
      int comma = surface.indexOf(',');
      if (name.own().type() == EntityType.LOCATION && comma > 0) {
        String form = normalizer.of(surface.substring(0, comma), EntityType.LOCATION).key();
        byShortForm.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(name.own());
      }
    }
  }

  /** The places that a name may be short for; mostly none. */
  Set<LinkTarget> of(NamesInArticle.Name name) {
    Set<LinkTarget> places = byShortForm.getOrDefault(name.form().key(), Set.of());
    return places.isEmpty() || isPlace(name) ? places : Set.of();
  }

  private boolean isPlace(NamesInArticle.Name name) {
    String surface = name.key().surface();
    return switch (name.type()) {
      case LOCATION -> true;
      case PERSON ->
          !name.form().titled()
              && (names.modelMentions(surface, EntityType.LOCATION) > 0
                  || names.modelMentions(surface) >= OFTEN);
      default -> false;
    };
  }
}
