package org.dateline.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.claims.QuotationMarks.Marked;
import org.dateline.analysis.claims.Tie.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of one article by the rules of its language. Time and memory grow with the
 * text's length: sentences above the longest allowed are passed over, and nothing looks further
 * back than a sentence but the pronoun rule, which looks back two.
 */
final class ArticleClaims {

  /** Where a sentence stands. */
  record Sentence(int number, int begin, int end) {}

  private final String text;
  private final LanguageClaims rules;
  private final List<Sentence> sentences;
  private final ArticleMentions names;
  private final ClaimParams params;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private ArticleClaims(
      String text,
      String language,
      List<Sentence> sentences,
      ArticleMentions names,
      ClaimParams params) {
    this.text = text;
    rules = LanguageClaims.of(language);
    this.sentences = sentences.stream().filter(one -> isReadable(one, text, params)).toList();
    this.names = names;
    this.params = params;
  }

  /**
   * The claims of an article in the order of its text.
   *
   * @param language one of {@link LanguageClaims#languages}
   * @param sentences in order
   * @param names mentions that do not overlap, in order
   */
  static List<Claim> of(
      String text,
      String language,
      List<Sentence> sentences,
      List<Name> names,
      ClaimParams params) {
    var article = new ArticleClaims(text, language, sentences, new ArticleMentions(names), params);
    article.sentences.forEach(one -> article.rules.addOffices(text, one, article.names));
    article.readQuotations();
    article.sentences.forEach(article::readQuantities);
    return article.claims.stream()
        .sorted(java.util.Comparator.comparingInt(Claim::begin).thenComparing(Claim::end))
        .toList();
  }

  private static boolean isReadable(Sentence one, String text, ClaimParams params) {
    return one.begin() >= 0
        && one.end() <= text.length()
        && one.end() - one.begin() <= params.maxSentenceCharacters();
  }

  private void readQuotations() {
    for (Marked marked : QuotationMarks.in(text, params.maxQuotationCharacters())) {
      Sentence sentence = sentenceAt(marked.begin());
      if (sentence == null || rules.words(text, marked) < params.minQuotationWords()) {
        continue;
      }
      String speaker = rules.speaker(text, marked, sentence, names);
      if (speaker != null) {
        quotations.add(new Quotation(marked.begin(), marked.end(), speaker));
        claims.add(
            new Claim(
                null,
                List.of(new Tie(speaker, Role.SPEAKER)),
                speaker,
                sentence.number(),
                marked.begin(),
                marked.end()));
      }
    }
  }

  /** The sentence that holds a position, its mark of quotation included; null if none does. */
  private @Nullable Sentence sentenceAt(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence one = sentences.get(middle);
      if (one.end() <= position) {
        low = middle + 1;
      } else if (one.begin() > position) {
        high = middle - 1;
      } else {
        return one;
      }
    }
    return null;
  }

  private void readQuantities(Sentence sentence) {
    for (LanguageClaims.Found found : rules.quantities(text, sentence, names)) {
      add(sentence, found.quantity(), found.ties(), found.speaker());
    }
  }

  /** A quantity inside a quotation is its speaker's; what nothing ties is left out. */
  private void add(
      Sentence sentence, Quantity quantity, List<Tie> ties, @Nullable String inSentence) {
    String speaker =
        quotations.stream()
            .filter(quotation -> quotation.holds(quantity.begin()))
            .map(Quotation::speaker)
            .findFirst()
            .orElse(isInMarks(sentence, quantity) ? null : inSentence);
    var all = new ArrayList<Tie>();
    ties.forEach(tie -> addTo(all, tie));
    if (speaker != null) {
      addTo(all, new Tie(speaker, Role.SPEAKER));
      String organization = names.organizationOf(speaker);
      if (organization != null) {
        addTo(all, new Tie(organization, Role.ORGANIZATION));
      }
    }
    if (!all.isEmpty()) {
      int begin = Clause.begin(text, sentence.begin(), quantity.begin());
      int end = Clause.end(text, quantity.end(), sentence.end());
      claims.add(new Claim(quantity, all, speaker, sentence.number(), begin, end));
    }
  }

  private static void addTo(List<Tie> ties, Tie tie) {
    if (ties.stream().noneMatch(known -> known.entityId().equals(tie.entityId()))) {
      ties.add(tie);
    }
  }

  /** True inside a quotation whose speaker is not known: the sentence's may be another. */
  private boolean isInMarks(Sentence sentence, Quantity quantity) {
    int open = 0;
    for (int at = sentence.begin(); at < quantity.begin(); at++) {
      char c = text.charAt(at);
      open += c == '“' || c == '「' ? 1 : c == '”' || c == '」' ? -1 : 0;
    }
    return open != 0;
  }
}
