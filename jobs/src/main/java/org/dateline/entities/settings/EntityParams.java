package org.dateline.entities.settings;

import java.io.Serializable;
import java.util.List;
import org.dateline.text.FromWordList;
import org.dateline.text.SettingProblems;

/**
 * The settings of section {@code entities}; each is explained in {@code conf/dateline.conf}. The
 * word lists are those of {@code org/dateline/words} and of the folder that {@code words.path}
 * names.
 *
 * @param maxAliases surface forms listed for an entity, at least 1
 * @param maxCandidates candidates listed for an ambiguous mention, at least 1
 * @param typeVoteShare over 0.5, up to 1
 * @param loneTypeVoteShare over 0.5, up to 1
 * @param shortFormShare 0 to 1
 * @param wikipediaMinProbability 0 to 1
 * @param loneWikipediaMinProbability 0 to 1
 * @param contextMinProbability over 0.5, up to 1
 * @param commonWordSupport at least 1
 */
public record EntityParams(
    int maxAliases,
    int maxCandidates,
    double typeVoteShare,
    double loneTypeVoteShare,
    double shortFormShare,
    double wikipediaMinProbability,
    double loneWikipediaMinProbability,
    double contextMinProbability,
    int commonWordSupport,
    @FromWordList List<String> commonWords,
    @FromWordList List<String> notNames,
    @FromWordList List<String> genericWords,
    @FromWordList List<String> honorifics,
    @FromWordList List<String> companySuffixes,
    @FromWordList List<String> media,
    MissedParams missed)
    implements Serializable {

  public EntityParams {
    SettingProblems.of("entities")
        .atLeast("max-aliases", maxAliases, 1)
        .atLeast("max-candidates", maxCandidates, 1)
        .atLeast("common-word-support", commonWordSupport, 1)
        .above("type-vote-share", typeVoteShare, 0.5, 1)
        .above("lone-type-vote-share", loneTypeVoteShare, 0.5, 1)
        .above("context-min-probability", contextMinProbability, 0.5, 1)
        .share("short-form-share", shortFormShare)
        .share("wikipedia-min-probability", wikipediaMinProbability)
        .share("lone-wikipedia-min-probability", loneWikipediaMinProbability)
        .throwIfAny();
  }
}
