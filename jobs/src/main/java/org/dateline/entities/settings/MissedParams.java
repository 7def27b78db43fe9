package org.dateline.entities.settings;

import java.io.Serializable;
import java.util.List;
import org.dateline.text.FromWordList;
import org.dateline.text.SettingProblems;

/**
 * The settings of section {@code entities.missed}; each is explained in {@code conf/dateline.conf}.
 *
 * @param minArticles at least 2
 * @param minSources at least 1
 * @param minCapitalShare over 0.5, up to 1
 * @param minTypeMargin in natural units of log-likelihood, at least 0
 * @param maxStoryNames at least 0
 * @param minWikipediaProbability 0 to 1
 */
public record MissedParams(
    int minArticles,
    int minSources,
    double minCapitalShare,
    double minTypeMargin,
    int maxStoryNames,
    double minWikipediaProbability,
    List<String> languages,
    @FromWordList List<String> noNames)
    implements Serializable {

  public MissedParams {
    SettingProblems.of("entities.missed")
        .atLeast("min-articles", minArticles, 2)
        .atLeast("min-sources", minSources, 1)
        .above("min-capital-share", minCapitalShare, 0.5, 1)
        .require(minTypeMargin >= 0, "min-type-margin", minTypeMargin, "0 or more")
        .atLeast("max-story-names", maxStoryNames, 0)
        .share("min-wikipedia-probability", minWikipediaProbability)
        .throwIfAny();
  }
}
