package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import java.util.Map;
import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Foreign names that the classifier missed, by the characters that write sounds: each counts with
 * the logarithm of how much more frequent it is in transliterations than in news. Persons stand
 * behind an office or before a verb of speaking, places behind words like 往返 or before 方向.
 */
final class Transliterations {
  private static final Lexicon OFFICES = Lexicon.of("offices");
  private static final Lexicon DEEDS = Lexicon.of("deeds");
  private static final Lexicon BEFORE_PLACES = Lexicon.of("before-places");
  private static final Lexicon BEHIND_PLACES = Lexicon.of("behind-places");
  private static final double UNKNOWN = -4;
  private static final double LEAST = -1;
  private static final double LEAST_MEAN = 1.2;
  private static final double CERTAIN = 6.5;
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

  /** A person's name goes on behind a dot: 迪娜·博鲁阿尔特. */
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

  /** Where characters of sounds end best; {@code begin} if they are too few or too common. */
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
