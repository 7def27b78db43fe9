package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import java.util.Set;
import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Finds countries written as one character: 中美关系, 对俄制裁, 俄外长. Such characters have other meanings
 * too. One counts as a country only beside another country, before a ministry or an office, or
 * behind a word such as 对 or 访.
 */
final class Abbreviations {
  // Any two of these side by side stand for their countries.
  private static final String GREAT = "中美俄乌日韩朝欧法德英印伊";
  // First characters of other countries, regions and continents. They count only beside 中, and only
  // if a word such as 关系 follows the pair or the pair stands in a list.
  private static final String OTHERS =
      "越老柬泰缅马新菲澳加墨巴阿哈吉塔土以埃沙叙黎约波匈捷塞荷比葡西希瑞丹芬挪非拉苏肯尼坦赞津莫安纳刚斯尔蒙智秘古委厄台港白也卢意奥爱突摩喀文印斐汤巴几洪危";
  // 中东, 中心: behind 中 these make other words.
  private static final String NOT_AFTER_CHINA = "东南西北心央国华期外间";
  // Palestine, Israel and Pakistan have a name of one character beside their opponent.
  private static final Set<String> OPPONENTS = Set.of("巴以", "以巴", "印巴", "巴印", "伊以", "以伊");
  private static final Lexicon DEALINGS = Lexicon.of("dealings");
  private static final Lexicon RAILWAYS = Lexicon.of("railways");
  private static final Lexicon MINISTRIES = Lexicon.of("ministries");
  private static final Lexicon OFFICES = Lexicon.of("offices-of-states");
  // Prepositions and verbs of one character before a country: 对俄, 访华.
  private static final String TOWARDS = "对驻访赴旅援涉抵离在来抗";
  private static final String TOWARDS_IN_WORDS = "对驻访赴旅援抵离在来返进";
  // Places that make one word with such a character.
  private static final String IN_WORDS = "华京沪港台藏美俄";
  // Countries found behind such a character.
  private static final String ALONE_TOWARDS = "华美俄日韩朝欧法德英印乌台叙伊巴";

  static void correct(NamedSentence sentence) {
    cutPairs(sentence);
    cutTowards(sentence);
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.isBoundary(i) && sentence.at(i) == null) {
        int end = groupEnd(sentence, i);
        int railway = end > i ? RAILWAYS.end(sentence.text(), end) : end;
        if (railway > end && sentence.isFree(end, railway)) {
          sentence.put(i, railway, LOCATION);
          i = railway - 1;
          continue;
        }
        for (int j = i; j < end; j++) {
          sentence.put(j, j + 1, LOCATION);
        }
        if (end == i) {
          addAlone(sentence, i);
        }
      }
    }
  }

  /** Splits names of two characters that stand for two countries, such as 中美. */
  private static void cutPairs(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      String text = sentence.text(name);
      boolean isPair = name.length() == 2 && !name.type().equals(PERSON) && isGroup(text);
      if (isPair) {
        sentence.put(name.begin(), name.begin() + 1, LOCATION);
        sentence.put(name.begin() + 1, name.end(), LOCATION);
      }
    }
  }

  /** Finds the place in a word such as 访华 or 驻京, and cuts a name that holds the verb. */
  private static void cutTowards(NamedSentence sentence) {
    String text = sentence.text();
    for (int i = 1; i < text.length(); i++) {
      boolean isWord =
          TOWARDS_IN_WORDS.indexOf(text.charAt(i - 1)) >= 0
              && IN_WORDS.indexOf(text.charAt(i)) >= 0
              && sentence.isBoundary(i - 1)
              && !sentence.isBoundary(i)
              && sentence.isBoundary(i + 1);
      Name name = sentence.at(i - 1);
      if (isWord && (name == null || name.length() == 2)) {
        if (name != null) {
          sentence.remove(name);
        }
        sentence.put(i, i + 1, LOCATION);
      }
    }
  }

  private static boolean isGroup(String pair) {
    char first = pair.charAt(0);
    char second = pair.charAt(1);
    if (OPPONENTS.contains(pair)) {
      return true;
    }
    return first == '中'
        ? isAny(second) && NOT_AFTER_CHINA.indexOf(second) < 0
        : second == '中' ? isAny(first) : isGreat(first) && isGreat(second);
  }

  /** End of the pair of countries that begins at {@code begin}; {@code begin} if there is none. */
  private static int groupEnd(NamedSentence sentence, int begin) {
    int end = begin + 2;
    if (end > sentence.length()
        || !sentence.isFree(begin, end)
        || !sentence.isBoundary(end)
        || !isGroup(sentence.text().substring(begin, end))) {
      return begin;
    }
    char first = sentence.text().charAt(begin);
    char second = sentence.text().charAt(begin + 1);
    if (isGreat(first) && isGreat(second) && first != second) {
      return end;
    }
    boolean isDealing = DEALINGS.end(sentence.text(), end) > end || isInList(sentence, begin, end);
    return isDealing ? end : begin;
  }

  /** Whether another pair stands beside this one in a list with 、, as in 中塔、中非关系. */
  private static boolean isInList(NamedSentence sentence, int begin, int end) {
    String text = sentence.text();
    boolean isBefore =
        end + 2 < text.length()
            && text.charAt(end) == '、'
            && isGroup(text.substring(end + 1, end + 3));
    boolean isBehind =
        begin >= 3
            && text.charAt(begin - 1) == '、'
            && isGroup(text.substring(begin - 3, begin - 1));
    return isBefore || isBehind;
  }

  private static void addAlone(NamedSentence sentence, int index) {
    String text = sentence.text();
    int end = index + 1;
    char country = text.charAt(index);
    if (isGreat(country) && country != '中' && sentence.at(end) == null) {
      int ministry = MINISTRIES.end(text, end);
      if (ministry > end && sentence.isFree(index, ministry)) {
        sentence.put(index, ministry, ORGANIZATION);
        return;
      }
      if (OFFICES.end(text, end) > end) {
        sentence.put(index, end, LOCATION);
        return;
      }
    }
    boolean isTowards =
        ALONE_TOWARDS.indexOf(country) >= 0
            && index > 0
            && TOWARDS.indexOf(text.charAt(index - 1)) >= 0
            && sentence.isBoundary(end)
            && (end == text.length() || "方军".indexOf(text.charAt(end)) < 0);
    if (isTowards) {
      sentence.put(index, end, LOCATION);
    }
  }

  /** Whether a character stands for a country behind words such as 对. */
  static boolean isCountry(char character) {
    return isGreat(character) || ALONE_TOWARDS.indexOf(character) >= 0;
  }

  private static boolean isGreat(char character) {
    return GREAT.indexOf(character) >= 0;
  }

  private static boolean isAny(char character) {
    return isGreat(character) || OTHERS.indexOf(character) >= 0;
  }

  private Abbreviations() {}
}
