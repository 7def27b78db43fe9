package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the words of a headline the capitals they would have inside a sentence. The models were
 * trained on sentences and take "House Republicans Reject Plan" for one long name.
 *
 * <p>A word is written as the article's own text writes it most often inside its sentences. A word
 * that the text does not hold is written in lower case if the language nearly always does so. Any
 * other word keeps its capital; in a line of nothing but capitals, a word of more than three
 * letters keeps only the first, or the first of each part between hyphens.
 *
 * <p>A line in title case is recased only if it is the title, since in a text such a line may be a
 * list of names. A line of nothing but capitals is recased anywhere.
 */
final class Headlines {
  private static final Pattern PART = Pattern.compile("[^-]+");
  private static final int LONGEST_ACRONYM = 3;

  private final GuardedText text;
  private final Predicate<String> writtenSmall;

  @SuppressWarnings("NullAway.Init")
  private WordCases article;

  /**
   * Recases the headlines of one article.
   *
   * @param text the article's text, read when the first headline is recased
   * @param writtenSmall whether the language nearly always writes a word in lower case
   */
  Headlines(GuardedText text, Predicate<String> writtenSmall) {
    this.text = text;
    this.writtenSmall = writtenSmall;
  }

  /**
   * Returns the sentence itself or, if it is a headline, copies of its tokens that differ only in
   * the capitals of their words.
   *
   * @param written the sentence's characters
   */
  List<CoreLabel> recase(List<CoreLabel> sentence, String written, boolean isTitle) {
    LineCapitals capitals = LineCapitals.of(written);
    boolean isHeadline =
        capitals == LineCapitals.OF_ALL_LETTERS || (isTitle && capitals == LineCapitals.OF_A_TITLE);
    if (!isHeadline) {
      return sentence;
    }
    if (article == null) {
      article = WordCases.of(text);
    }
    List<CoreLabel> recased = new ArrayList<>(sentence.size());
    boolean begins = true;
    for (CoreLabel token : sentence) {
      String word = token.word();
      boolean hasLetters = word.codePoints().anyMatch(Character::isLetter);
      var copy = new CoreLabel(token);
      copy.setWord(hasLetters ? recase(word, begins, capitals) : word);
      recased.add(copy);
      begins = !hasLetters && (begins || word.equals(":"));
    }
    return recased;
  }

  private String recase(String word, boolean begins, LineCapitals capitals) {
    String lower = word.toLowerCase(Locale.ROOT);
    String form = article.usual(lower);
    if (form == null) {
      form = writtenSmall.test(lower) ? lower : unknown(word, capitals);
    }
    return begins ? capitalize(form) : form;
  }

  private static String unknown(String word, LineCapitals capitals) {
    return capitals == LineCapitals.OF_A_TITLE || word.length() <= LONGEST_ACRONYM
        ? word
        : PART.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(Headlines::capitalizedPart);
  }

  private static String capitalizedPart(MatchResult part) {
    return Matcher.quoteReplacement(capitalize(part.group()));
  }

  private static String capitalize(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
