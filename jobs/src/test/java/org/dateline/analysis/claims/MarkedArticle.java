package org.dateline.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import org.dateline.testing.Params;

/**
 * An article written inside a test, one sentence an argument, its names marked with the entity and
 * the first letter of their type: {@code [Apple=Apple_Inc./O] sold ...}.
 */
final class MarkedArticle {
  static final ClaimParams PARAMS = Params.of(ClaimParams.class);

  final String text;
  final String language;
  final List<ArticleClaims.Sentence> sentences;
  final List<Name> names;

  private MarkedArticle(
      String text, String language, List<ArticleClaims.Sentence> sentences, List<Name> names) {
    this.text = text;
    this.language = language;
    this.sentences = sentences;
    this.names = names;
  }

  static MarkedArticle english(String... marked) {
    return of("en", " ", marked);
  }

  static MarkedArticle chinese(String... marked) {
    return of("zh", "", marked);
  }

  private static MarkedArticle of(String language, String space, String... marked) {
    var text = new StringBuilder();
    var sentences = new ArrayList<ArticleClaims.Sentence>();
    var names = new ArrayList<Name>();
    for (String sentence : marked) {
      int begin = text.length();
      append(text, sentence, sentences.size(), names);
      sentences.add(new ArticleClaims.Sentence(sentences.size(), begin, text.length()));
      text.append(space);
    }
    return new MarkedArticle(text.toString(), language, sentences, names);
  }

  private static void append(StringBuilder text, String sentence, int number, List<Name> names) {
    int at = 0;
    for (int open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', at)) {
      int close = sentence.indexOf(']', open);
      String[] parts = sentence.substring(open + 1, close).split("[=/]");
      text.append(sentence, at, open);
      int begin = text.length();
      text.append(parts[0]);
      names.add(new Name(begin, text.length(), number, parts[1], type(parts[2])));
      at = close + 1;
    }
    text.append(sentence.substring(at));
  }

  private static String type(String letter) {
    return switch (letter) {
      case "P" -> "PERSON";
      case "O" -> "ORGANIZATION";
      case "L" -> "LOCATION";
      default -> "MISC";
    };
  }

  List<Claim> claims() {
    return ArticleClaims.of(text, language, sentences, names, PARAMS);
  }

  /** Each claim in a line: value and unit, or the words quoted; then entities with their ties. */
  List<String> inWords() {
    return claims().stream().map(this::inWords).toList();
  }

  private String inWords(Claim claim) {
    Quantity quantity = claim.quantity();
    var line = new StringBuilder();
    if (quantity == null) {
      line.append(text, claim.begin(), claim.end());
    } else {
      line.append(QuantitiesInWords.of(quantity));
    }
    claim
        .ties()
        .forEach(
            tie -> line.append("; ").append(tie.role().code()).append(' ').append(tie.entityId()));
    return line.toString();
  }
}
