package org.dateline.analysis.claims;

import java.util.Set;
import org.dateline.analysis.claims.QuotationMarks.Marked;
import org.jspecify.annotations.Nullable;

/** Finds the speaker of an English quotation in the words that touch its marks. */
final class EnglishQuotations {
  private static final int AROUND = 200;
  private static final int TO_SPEAKER = 7;
  private static final int TO_QUOTATION = 8;
  private static final Set<String> PARTICIPLES = Set.of("saying", "stating", "adding", "noting");

  private final String text;
  private final ArticleMentions names;

  EnglishQuotations(String text, ArticleMentions names) {
    this.text = text;
    this.names = names;
  }

  /**
   * The entity that speaks; null if the words beside the quotation do not say.
   *
   * @param sentenceBegin where the sentence of the opening mark begins
   */
  @Nullable String speaker(Marked marked, int sentence, int sentenceBegin) {
    int from = Math.max(Math.max(marked.paragraphBegin(), sentenceBegin), marked.begin() - AROUND);
    ClaimTokens before =
        ClaimTokens.of(text, Math.min(from, marked.begin() - 1), marked.begin() - 1, names);
    String speaker = speakerBefore(before, sentence);
    if (speaker != null || before.size() > 0 && !endsAsSentence(before)) {
      return speaker;
    }
    int to = Math.min(marked.paragraphEnd(), marked.end() + 1 + AROUND);
    return speakerAfter(marked, ClaimTokens.of(text, marked.end() + 1, to, names), sentence);
  }

  private static boolean endsAsSentence(ClaimTokens before) {
    Token last = before.at(before.size() - 1);
    return last.isMark(".") || last.isMark("”") || last.isMark("\"");
  }

  /** Obama said, "…"; Obama told reporters that "…"; Dupin praised …, saying, "…". */
  private @Nullable String speakerBefore(ClaimTokens words, int sentence) {
    var speakers = new EnglishSpeakers(words, names, sentence);
    int end = words.size();
    for (int at = end - 1; at >= Math.max(0, end - TO_QUOTATION); at--) {
      Token token = words.at(at);
      if (token.in(PARTICIPLES) && words.at(at - 1).isMark(",")) {
        return firstSpeaker(words, speakers, at - 1);
      }
      if (token.isPlain() && token.in(EnglishWords.SPEECH)) {
        return speakers.subjectOf(at);
      }
      boolean mark = token.kind() == Token.Kind.MARK && at < end - 1;
      if (mark || token.in(EnglishWords.PERSONAL)) {
        return null;
      }
    }
    return null;
  }

  /** The subject of the sentence's first verb of speech, if no one else is named before it. */
  private static @Nullable String firstSpeaker(
      ClaimTokens words, EnglishSpeakers speakers, int end) {
    for (int at = 0; at < end; at++) {
      Token token = words.at(at);
      if (token.isPlain() && token.in(EnglishWords.SPEECH)) {
        return speakers.subjectOf(at);
      }
      if (token.isPlain() && EnglishWords.isVerb(token)) {
        return null;
      }
    }
    return null;
  }

  /** "…," Obama said; "…," said Obama; "…," he said. */
  private @Nullable String speakerAfter(Marked marked, ClaimTokens words, int sentence) {
    int at = words.at(0).isMark(",") ? 1 : 0;
    char last = text.charAt(marked.end() - 1);
    if (at == 0 && last != ',' && last != '?' && last != '!') {
      return null;
    }
    Token first = words.at(at);
    if (first.in(EnglishWords.PERSONAL) && words.at(at + 1).in(EnglishWords.SPEECH)) {
      return names.onlyPersonBefore(marked.begin(), sentence);
    }
    if (first.in(EnglishWords.INVERTED)) {
      return speakerAfterVerb(words, at + 1);
    }
    for (; at < TO_SPEAKER; at++) {
      if (words.at(at).isName()) {
        return saidBy(words, at) ? words.at(at).name().entityId() : null;
      }
      if (words.at(at).kind() != Token.Kind.WORD
          || EnglishWords.isVerb(words.at(at))
          || words.at(at).in(EnglishWords.PREPOSITIONS)) {
        return null;
      }
    }
    return null;
  }

  /** The name is followed by a verb of speech, after an apposition at most. */
  private static boolean saidBy(ClaimTokens words, int name) {
    int at = name + 1;
    if (words.at(at).isMark(",")) {
      do {
        at++;
      } while (at < name + 14 && !words.at(at).isMark(",") && !words.at(at).isMark("."));
      at++;
    }
    while (EnglishWords.isAdverb(words.at(at))) {
      at++;
    }
    return words.at(at).isPlain() && words.at(at).in(EnglishWords.SPEECH);
  }

  /** The person, or else the only name, up to the next mark after "said". */
  private static @Nullable String speakerAfterVerb(ClaimTokens words, int first) {
    String only = null;
    for (int at = first; at < first + TO_SPEAKER; at++) {
      Token token = words.at(at);
      boolean initial = token.isMark(".") && words.at(at - 1).word().length() <= 3;
      if (token.isName() && token.name().isPerson()) {
        return token.name().entityId();
      }
      if (token.isName() && at == first) {
        only = token.name().entityId();
      }
      if (token.kind() == Token.Kind.NONE
          || token.kind() == Token.Kind.MARK && !initial
          || EnglishWords.isVerb(token)) {
        return at == first + 1 ? only : null;
      }
    }
    return null;
  }
}
