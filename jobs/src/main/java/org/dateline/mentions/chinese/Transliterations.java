package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import java.util.Map;
import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Finds foreign names that the classifier missed, by the characters used to spell foreign sounds. A
 * character scores ln(share in transliterations / share in news). Persons are found behind an
 * office or before a word such as 表示, places behind words like 往返 or before words like 方向.
 */
final class Transliterations {
  private static final Lexicon OFFICES = Lexicon.of("offices");
  private static final Lexicon DEEDS = Lexicon.of("deeds");
  private static final Lexicon BEFORE_PLACES = Lexicon.of("before-places");
  private static final Lexicon BEHIND_PLACES = Lexicon.of("behind-places");
  // Score of a character that the table does not hold.
  private static final double UNKNOWN = -4;
  // A character with a lower score ends a name.
  private static final double LEAST = -1;
  // Lowest mean score of the characters of a name.
  private static final double LEAST_MEAN = 1.2;
  // Lowest sum of scores at which a name of three or more characters needs less evidence around it.
  private static final double CERTAIN = 6.5;
  // In characters.
  private static final int LONGEST = 8;
  private static final char DOT = '·';

  private final Map<Character, Double> scores;

  Transliterations(Map<Character, Double> scores) {
    this.scores = scores;
  }

  void add(NamedSentence sentence) {
    extendAtDots(sentence);
    for (int begin = 0; begin < sentence.length(); begin++) {
      if (sentence.isBoundary(begin) && sentence.at(begin) == null && score(sentence, begin) > 0) {
        int end = end(sentence, begin);
        if (end > begin) {
          addIfNamed(sentence, begin, end);
          begin = end - 1;
        }
      }
    }
  }

  /** Extends a person's name by the parts that follow a dot: 迪娜·博鲁阿尔特. */
  private void extendAtDots(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      int end = name.end();
      while (name.type().equals(PERSON)
          && end + 1 < sentence.length()
          && sentence.text().charAt(end) == DOT
          && sentence.at(end + 1) == null
          && end(sentence, end + 1) > end + 1) {
        end = end(sentence, end + 1);
      }
      if (end > name.end()) {
        sentence.put(name.begin(), end, PERSON);
      }
    }
  }

  /**
   * End of the transliteration that begins at {@code begin}; {@code begin} if there is none. It has
   * at least two characters and ends at a word boundary. The longer of two is taken unless its sum
   * of scores is lower by more than 1.
   */
  private int end(NamedSentence sentence, int begin) {
    int found = begin;
    double sum = 0;
    double best = 0;
    int limit = Math.min(sentence.length(), begin + LONGEST);
    for (int i = begin; i < limit && sentence.at(i) == null; i++) {
      double score = score(sentence, i);
      if (score < LEAST) {
        break;
      }
      sum += score;
      int length = i + 1 - begin;
      if (sentence.isBoundary(i + 1)
          && length > 1
          && sum / length >= LEAST_MEAN
          && sum >= best - 1) {
        best = sum;
        found = i + 1;
      }
    }
    return found;
  }

  private void addIfNamed(NamedSentence sentence, int begin, int end) {
    String text = sentence.text();
    boolean isOffice = OFFICES.begin(text, begin) < begin;
    boolean isDeed = DEEDS.end(text, end) > end;
    boolean opens = begin == 0 || "，。、；：“”（）".indexOf(text.charAt(begin - 1)) >= 0;
    boolean isCertain = sum(sentence, begin, end) >= CERTAIN && end - begin > 2;
    if ((isOffice && (isDeed || isCertain)) || (opens && isDeed && isCertain)) {
      sentence.put(begin, end, PERSON);
    } else if (isCertain
        && (BEFORE_PLACES.begin(text, begin) < begin || BEHIND_PLACES.end(text, end) > end)) {
      sentence.put(begin, end, LOCATION);
    }
  }

  private double sum(NamedSentence sentence, int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += score(sentence, i);
    }
    return sum;
  }

  private double score(NamedSentence sentence, int index) {
    return scores.getOrDefault(sentence.text().charAt(index), UNKNOWN);
  }
}
