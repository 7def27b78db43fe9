package org.dateline.entities.names;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.entities.settings.EntityParams;

/** The word lists of the settings, as they travel to the executors. */
public record NameWordLists(
    List<String> honorifics,
    List<String> companySuffixes,
    List<String> genericWords,
    List<String> commonWords,
    List<String> media,
    int commonWordSupport,
    double minProbability)
    implements Serializable {

  public static NameWordLists of(EntityParams params) {
    return new NameWordLists(
        List.copyOf(params.honorifics()),
        List.copyOf(params.companySuffixes()),
        List.copyOf(params.genericWords()),
        List.copyOf(params.commonWords()),
        List.copyOf(params.media()),
        params.commonWordSupport(),
        params.contextMinProbability());
  }

  public NameNormalizer normalizer() {
    return new NameNormalizer(honorifics, companySuffixes);
  }

  /** The generic words of the settings; titles and company suffixes are generic too. */
  public GenericWords generic() {
    Set<String> words = new HashSet<>(genericWords);
    words.addAll(honorifics);
    words.addAll(companySuffixes);
    return new GenericWords(words);
  }

  public ArticleRules rules() {
    return new ArticleRules(
        normalizer(), generic(), Set.copyOf(commonWords), commonWordSupport, minProbability);
  }
}
