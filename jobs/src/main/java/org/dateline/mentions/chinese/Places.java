package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Places: cuts apart what the classifier glued (安徽芜湖), adds countries and provinces that it missed
 * and the smaller places right behind a place, and takes the word for the kind of place along (德拉省,
 * 长江经济带).
 */
final class Places {
  // Words that make a place of what stands before them.
  private static final Lexicon KINDS = Lexicon.of("place-kinds");
  private static final Lexicon LEVELS = Lexicon.of("place-levels");
  // Words that end like a place and name none.
  private static final Lexicon COMMON = Lexicon.of("no-places");
  private static final String GRAMMAR = "驻的了在和与及、，。对从向是有为等多各这那该其两一某当此将已被把到至由以也还都不内外上下中间，以来国境全同并";
  private static final int SHORTEST_ROW = 4;
  private static final int LONGEST_PEOPLE = 6;
  private static final int LONGEST_STEM = 4;

  private final Lexicon certain;
  private final Lexicon countries;
  private final Lexicon all;

  /**
   * Known places.
   *
   * @param certain countries, regions and provinces: places wherever they stand
   * @param countries those of them that are not in China
   * @param all those and China's cities and counties
   */
  Places(Lexicon certain, Lexicon countries, Lexicon all) {
    this.certain = certain;
    this.countries = countries;
    this.all = all;
  }

  void correct(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      if (!name.type().equals(PERSON)) {
        cut(sentence, name);
      }
    }
    addCountries(sentence);
    addBehind(sentence);
    addListed(sentence);
    extend(sentence);
  }

  /** Cuts a name that is places in a row, or places and a rest that is no organisation. */
  private void cut(NamedSentence sentence, Name name) {
    if (name.length() < SHORTEST_ROW || certain.contains(sentence.text(name))) {
      return;
    }
    List<Integer> ends = placeEnds(sentence.text(), name);
    if (ends.size() < 2) {
      return;
    }
    int last = ends.get(ends.size() - 1);
    String rest = sentence.text().substring(last, name.end());
    boolean isOrganization = name.type().equals(ORGANIZATION);
    if (isOrganization && Organizations.isKind(rest) && !Organizations.isCommon(rest)) {
      return;
    }
    int begin = name.begin();
    for (int end : ends) {
      sentence.put(begin, end, LOCATION);
      begin = end;
    }
    if (!rest.isEmpty() && !isOrganization) {
      sentence.put(begin, name.end(), LOCATION);
    }
  }

  /** Where the known places end that a name begins with. */
  private List<Integer> placeEnds(String text, Name name) {
    List<Integer> ends = new ArrayList<>();
    int begin = name.begin();
    int end = placeEnd(text, begin, name.end());
    while (end > begin) {
      ends.add(end);
      begin = end;
      end = placeEnd(text, begin, name.end());
    }
    return ends;
  }

  /** Where a known place ends, with the word for its level if one follows. */
  private int placeEnd(String text, int begin, int limit) {
    int end = all.end(text.substring(0, limit), begin);
    if (end == begin) {
      return begin;
    }
    int people = text.substring(end, Math.min(limit, end + LONGEST_PEOPLE)).lastIndexOf('族') + 1;
    int levelEnd = LEVELS.end(text.substring(0, limit), end + people);
    return levelEnd > end + people && all.end(text.substring(0, limit), end) == end
        ? levelEnd
        : end;
  }

  private void addCountries(NamedSentence sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      int end = sentence.isBoundary(i) ? certain.end(sentence.text(), i) : i;
      if (end > i && sentence.isFree(i, end) && endsWell(sentence, i, end)) {
        sentence.put(i, end, LOCATION);
        i = end - 1;
      }
    }
  }

  /** Whether a word ends at {@code end}, or one word holds the place and more: 中国式. */
  private static boolean endsWell(NamedSentence sentence, int begin, int end) {
    boolean isOther = end < sentence.length() && "部文语族方军".indexOf(sentence.text().charAt(end)) >= 0;
    return sentence.isBoundary(end) || (sentence.wordEnd(begin) > end && !isOther);
  }

  /** Smaller places right behind a place: 四川 资阳, 叙利亚 德拉省. */
  private void addBehind(NamedSentence sentence) {
    for (int i = 1; i < sentence.length(); i++) {
      Name before = sentence.at(i - 1);
      if (before != null && before.type().equals(LOCATION) && sentence.at(i) == null) {
        int end = placeEnd(sentence.text(), i, sentence.length());
        boolean isKnown = end > i && sentence.isBoundary(end) && isInChina(sentence.text(before));
        if (!isKnown) {
          end = stemEnd(sentence, i);
        }
        if (end > i && sentence.isFree(i, end)) {
          sentence.put(i, end, LOCATION);
        }
      }
    }
  }

  /** Known places in a list of places: 张家口、保定等地. */
  private void addListed(NamedSentence sentence) {
    String text = sentence.text();
    for (int i = 2; i < text.length(); i++) {
      Name before = sentence.at(i - 2);
      if ("、和".indexOf(text.charAt(i - 1)) >= 0
          && before != null
          && before.type().equals(LOCATION)) {
        int end = placeEnd(text, i, text.length());
        boolean isListed = end < text.length() && "、和等，。".indexOf(text.charAt(end)) >= 0;
        if (end > i && isListed && sentence.isFree(i, end)) {
          sentence.put(i, end, LOCATION);
        }
      }
    }
  }

  private boolean isInChina(String place) {
    return all.contains(place) && !countries.contains(place);
  }

  /** Where a place of an unknown stem and a level ends: 马台乡; {@code begin} if there is none. */
  private static int stemEnd(NamedSentence sentence, int begin) {
    String text = sentence.text();
    if (Organizations.isStop(text.substring(begin, sentence.wordEnd(begin)))) {
      return begin;
    }
    int last = Math.min(sentence.length(), begin + LONGEST_STEM + 1);
    for (int end = begin + 1; end <= last && !isGrammar(text.charAt(end - 1)); end++) {
      int level = LEVELS.begin(text, end);
      if (end - begin > 2 && sentence.isBoundary(end) && level > begin && level < end) {
        return COMMON.begin(text, end) < end ? begin : end;
      }
    }
    return begin;
  }

  private static boolean isGrammar(char character) {
    return GRAMMAR.indexOf(character) >= 0 || !Character.isIdeographic(character);
  }

  /** Takes the word for the kind of place along: 加沙 地带, 长江 经济带. */
  private void extend(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      if (name.type().equals(LOCATION)) {
        int end = KINDS.end(sentence.text(), name.end());
        boolean isOpen = sentence.isFree(name.end(), end) || isName(sentence, name.end(), end);
        if (end > name.end() && sentence.isBoundary(end) && isOpen && takes(sentence, name, end)) {
          sentence.put(name.begin(), end, LOCATION);
        }
      }
    }
  }

  private static boolean isName(NamedSentence sentence, int begin, int end) {
    Name name = sentence.at(begin);
    return name != null && name.begin() == begin && name.end() == end;
  }

  /** Whether a place takes a kind: no 县市, and a country has neither 市 nor 公路 for a name. */
  private boolean takes(NamedSentence sentence, Name name, int end) {
    String place = sentence.text(name);
    String kind = sentence.text().substring(name.end(), end);
    if (certain.contains(place)) {
      return !COMMON.contains(kind) && (!LEVELS.contains(kind) || all.contains(place + kind));
    }
    return !LEVELS.contains(place.substring(place.length() - 1));
  }
}
