package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Corrects places: splits neighbouring places that the classifier joined (安徽芜湖), adds countries and
 * provinces that it missed, adds smaller places right behind a place or in a list of places, and
 * extends a place by the word for its kind (德拉省, 长江经济带).
 */
final class Places {
  // Words for a kind of place, which end its name: 省, 机场.
  private static final Lexicon KINDS = Lexicon.of("place-kinds");
  // Words for the level of a place in its country: 省, 县.
  private static final Lexicon LEVELS = Lexicon.of("place-levels");
  // Words that end like a place but name none.
  private static final Lexicon COMMON = Lexicon.of("no-places");
  // Characters that end the search for the name of an unknown place.
  private static final String GRAMMAR = "驻的了在和与及、，。对从向是有为等多各这那该其两一某当此将已被把到至由以也还都不内外上下中间，以来国境全同并";
  private static final String VILLAGES = "乡镇村";
  private static final Set<String> COMMON_BEHIND_COUNTRIES = Set.of("政府", "公司", "企业", "媒体");
  // Characters that end no person's name of three characters and more.
  private static final String ENDS_OF_PLACES_ONLY = "湖河省市县乡镇村州岛";
  private static final int SHORTEST_ROW = 4;
  private static final int LONGEST_PEOPLE = 6;
  private static final int LONGEST_STEM = 4;

  private final Lexicon certain;
  private final Lexicon countries;
  private final Lexicon all;

  /**
   * Makes the rules for the known places.
   *
   * @param certain countries, continents, regions and provinces, which are places wherever they
   *     stand
   * @param countries the countries and continents among them
   * @param all all of {@code certain}, and China's cities, districts and counties
   */
  Places(Lexicon certain, Lexicon countries, Lexicon all) {
    this.certain = certain;
    this.countries = countries;
    this.all = all;
  }

  /** Makes places of persons that end with a word for a water or a level: 莫愁湖. */
  void correctTypes(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      String text = sentence.text(name);
      boolean isPlace =
          name.length() > 2 && ENDS_OF_PLACES_ONLY.indexOf(text.charAt(text.length() - 1)) >= 0;
      if (isPlace && name.type().equals(PERSON)) {
        sentence.put(name.begin(), name.end(), LOCATION);
      }
    }
  }

  void correct(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      if (name.type().equals(ORGANIZATION)) {
        cutCommon(sentence, name);
      } else if (name.type().equals(LOCATION)) {
        cutLevel(sentence, name);
      }
    }
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

  /**
   * Splits a name that begins with two known places or more. What follows them becomes a place too
   * or, in an organisation, is dropped. An organisation that ends with a word for its kind is left
   * whole, unless only a common noun follows the places.
   */
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

  /** Shortens an organisation that is a country with a common noun to the country: 中国政府. */
  private void cutCommon(NamedSentence sentence, Name name) {
    String text = sentence.text(name);
    int end = countries.end(text, 0);
    if (end > 0 && COMMON_BEHIND_COUNTRIES.contains(text.substring(end))) {
      sentence.put(name.begin(), name.begin() + end, LOCATION);
    }
  }

  /** Splits a place whose first part is known or has a level before a village: 衡南县 | 泉溪镇. */
  private void cutLevel(NamedSentence sentence, Name name) {
    String text = sentence.text(name);
    int end = placeEnd(text, 0, text.length());
    for (int i = 2; end == 0 && i < text.length(); i++) {
      end = LEVELS.begin(text, i) < i ? i : 0;
    }
    String rest = text.substring(end);
    boolean isVillage = rest.length() > 2 && VILLAGES.indexOf(rest.charAt(rest.length() - 1)) >= 0;
    if (end > 1 && isVillage && LEVELS.end(rest, 0) == 0 && !all.contains(text)) {
      sentence.put(name.begin(), name.begin() + end, LOCATION);
      sentence.put(name.begin() + end, name.end(), LOCATION);
    }
  }

  /** The ends of the known places that follow each other from the beginning of a name. */
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

  /**
   * End of the known place that begins at {@code begin}; {@code begin} if there is none. It
   * includes the peoples and the level that follow the short name (恩施 土家族苗族 自治州).
   */
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

  /**
   * Whether a known place may end at {@code end}: a word ends there, or the word goes on (中国式) and
   * the next character does not make it mean something else, as 语 and 军 do.
   */
  private static boolean endsWell(NamedSentence sentence, int begin, int end) {
    boolean isOther = end < sentence.length() && "部文语族方军".indexOf(sentence.text().charAt(end)) >= 0;
    return sentence.isBoundary(end) || (sentence.wordEnd(begin) > end && !isOther);
  }

  /** Adds smaller places right behind a place: 四川 资阳, 叙利亚 德拉省. */
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

  /** Adds known places that follow a place in a list: 张家口、保定等地. */
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

  /**
   * End of a place at {@code begin} that consists of an unknown name and a word for a level (马台乡);
   * {@code begin} if there is none.
   */
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

  /** Extends places by the word for their kind: 加沙 地带, 长江 经济带. */
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

  /**
   * Whether {@code name} can be extended by the word for a kind that ends at {@code end}. A name
   * that ends with a level takes none (县市). A country, region or province takes no common noun
   * (公路), and takes a level only if the two together are a known place.
   */
  private boolean takes(NamedSentence sentence, Name name, int end) {
    String place = sentence.text(name);
    String kind = sentence.text().substring(name.end(), end);
    if (certain.contains(place)) {
      return !COMMON.contains(kind) && (!LEVELS.contains(kind) || all.contains(place + kind));
    }
    return !LEVELS.contains(place.substring(place.length() - 1));
  }
}
