package org.dateline.mentions;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import org.dateline.mentions.ArticleAnnotator.Limits;
import org.dateline.text.SettingProblems;

/**
 * Settings, section {@code mentions}.
 *
 * @param languages ISO 639-1 codes of the languages to annotate; articles in others stay without
 *     mentions
 * @param maxArticleCharacters UTF-16 code units of an article that are read, at least 1,000
 * @param maxSentenceTokens tokens of a sentence, 10 to 1,000; a longer one is cut
 * @param maxSecondsPerArticle seconds for an article, at least 1
 * @param decoder what computes the models' labels: {@code fast} or {@code corenlp}
 */
public record MentionParams(
    List<String> languages,
    int maxArticleCharacters,
    int maxSentenceTokens,
    int maxSecondsPerArticle,
    String decoder)
    implements Serializable {

  public MentionParams {
    languages = List.copyOf(languages);
    SettingProblems.of("mentions")
        .require(
            Annotators.languages().containsAll(languages)
                && new LinkedHashSet<>(languages).size() == languages.size(),
            "languages",
            languages,
            "each at most once of " + Annotators.languages())
        .atLeast("max-article-characters", maxArticleCharacters, 1_000)
        .range("max-sentence-tokens", maxSentenceTokens, 10, 1_000)
        .atLeast("max-seconds-per-article", maxSecondsPerArticle, 1)
        .require(Decoder.names().contains(decoder), "decoder", decoder, "one of " + Decoder.names())
        .throwIfAny();
  }

  Limits limits() {
    return new Limits(maxArticleCharacters, maxSentenceTokens, maxSecondsPerArticle);
  }
}
