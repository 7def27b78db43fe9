package org.dateline.mentions.chinese;

import static java.util.Objects.requireNonNull;
import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Organisations: takes the words up to the one for the kind of organisation along (中国 工商业联合会), adds
 * those that begin with a word like 国家 or 中央, and joins a place to the organisation right behind it
 * (乌克兰 能源部).
 */
final class Organizations {
  // Words that end the name of an organisation.
  private static final Lexicon KINDS = Lexicon.of("organization-kinds");
  // These end words of at least three characters, else they mean other things: 部署, 全局.
  private static final Lexicon SHORT_KINDS = Lexicon.of("organization-kinds-of-one-character");
  // Words that begin the name of an organisation and are no place.
  private static final Lexicon HEADS = Lexicon.of("organization-heads");
  // Organisations of states and between states that are known by a name without such words.
  private static final Lexicon KNOWN = Lexicon.of("organizations");
  // Words of organisations of no single country, so no place or organisation before them belongs to
  // the name.
  static final Lexicon INDEPENDENT = Lexicon.of("organizations-of-no-country");
  // Words that the name of an organisation does not hold.
  private static final Lexicon STOPS = Lexicon.of("not-in-organizations");
  // Behind a place these say what it has, not what it is called: 中国公司.
  private static final Lexicon COMMON = Lexicon.of("common-organizations");
  // Words that end like an organisation and name none.
  private static final Lexicon NO_KINDS = Lexicon.of("no-organizations");
  private static final String GRAMMAR = "的了等在和与及对从向是有为各该其此将已被把由以并也还就";
  private static final int SHORTEST_WITH_SHORT_KIND = 3;
  private static final int MOST_WORDS_BEHIND_KNOWN = 2;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 14;

  /** Whether a text ends with a word for a kind of organisation. */
  static boolean isKind(String text) {
    int length = text.length();
    boolean isShort =
        length >= SHORTEST_WITH_SHORT_KIND && SHORT_KINDS.begin(text, length) < length;
    return (isShort || KINDS.begin(text, length) < length)
        && NO_KINDS.begin(text, length) == length;
  }

  /** Whether a text is nothing but a common word for a kind of organisation. */
  static boolean isCommon(String text) {
    return COMMON.contains(text);
  }

  static void correct(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      // The classifier takes a museum for a building.
      if (name.type().equals(LOCATION)
          && KINDS.begin(sentence.text(name), name.length()) < name.length()) {
        sentence.put(name.begin(), name.end(), ORGANIZATION);
      }
    }
    addKnown(sentence);
    addHeaded(sentence);
    for (Name name : sentence.names()) {
      if (sentence.at(name.begin()) == name && !name.type().equals(PERSON)) {
        extend(sentence, name);
      }
    }
    join(sentence);
  }

  /** Cuts names that begin with a known organisation or hold one behind a place. */
  static void cut(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      if (!name.type().equals(PERSON)) {
        String text = sentence.text(name);
        int known = KNOWN.end(text, 0);
        if (known > 0 && known < text.length() && !isKind(text)) {
          sentence.put(name.begin(), name.begin() + known, ORGANIZATION);
        }
        cutInternational(sentence, name, text);
      }
    }
  }

  /** 纽约联合国总部: no organisation of New York's. */
  private static void cutInternational(NamedSentence sentence, Name name, String text) {
    int begin = Math.max(text.indexOf("联合国"), text.indexOf("欧盟"));
    if (begin > 1 && name.type().equals(ORGANIZATION)) {
      int end = KNOWN.end(text, begin);
      sentence.put(name.begin(), name.begin() + begin, LOCATION);
      sentence.put(name.begin() + begin, name.begin() + end, ORGANIZATION);
    }
  }

  private static void addKnown(NamedSentence sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      int end = sentence.isBoundary(i) ? KNOWN.end(sentence.text(), i) : i;
      if (end > i && sentence.isBoundary(end) && isOpen(sentence, i, end)) {
        sentence.put(i, end, ORGANIZATION);
        i = end - 1;
      }
    }
  }

  /** Whether no name is here, or only one within. */
  private static boolean isOpen(NamedSentence sentence, int begin, int end) {
    Name first = sentence.at(begin);
    Name last = sentence.at(end - 1);
    return (first == null
            || (first.begin() == begin && first.end() <= end && !(first.end() == end)))
        && (last == null || (last.end() == end && last.begin() >= begin));
  }

  private static void addHeaded(NamedSentence sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      int head = sentence.isBoundary(i) ? HEADS.end(sentence.text(), i) : i;
      if (head > i && sentence.isBoundary(head) && sentence.isFree(i, head)) {
        int end = kindEnd(sentence, head, 3);
        if (end > head && !isCommon(sentence.text().substring(head, end))) {
          sentence.put(i, end, ORGANIZATION);
          i = end - 1;
        }
      }
    }
  }

  private static void extend(NamedSentence sentence, Name name) {
    int most = KNOWN.contains(sentence.text(name)) ? MOST_WORDS_BEHIND_KNOWN : MOST_WORDS;
    int end = kindEnd(sentence, name.end(), most);
    boolean isFull = name.type().equals(ORGANIZATION) && isKind(sentence.text(name));
    if (end == name.end()
        || (!isFull
            && isCommon(sentence.text().substring(name.end(), end))
            && !name.type().equals(ORGANIZATION))
        || (isFull && end - name.end() > 8)) {
      return;
    }
    int begin = groupBegin(sentence, name);
    if (name.length() > 1 || begin < name.begin()) {
      sentence.put(begin, end, ORGANIZATION);
    }
  }

  /**
   * Where a group of two countries of one character each begins that ends with the given name (中非);
   * else where the name begins.
   */
  private static int groupBegin(NamedSentence sentence, Name name) {
    Name before = sentence.at(name.begin() - 1);
    boolean isGroup = name.length() == 1 && before != null && before.length() == 1;
    return isGroup ? requireNonNull(before).begin() : name.begin();
  }

  /** Where the words from {@code begin} on reach a kind of organisation; else {@code begin}. */
  private static int kindEnd(NamedSentence sentence, int begin, int most) {
    String text = sentence.text();
    int found = begin;
    int index = begin;
    for (int words = 0; words < most && index < text.length() && index - begin < LONGEST; words++) {
      if (INDEPENDENT.end(text, index) > index) {
        break;
      }
      Name name = sentence.at(index);
      int end = name == null ? sentence.wordEnd(index) : name.end();
      boolean isOrganization = name != null && name.type().equals(ORGANIZATION);
      if (isStop(text.substring(index, end))
          || (name != null && name.type().equals(PERSON))
          || (isOrganization && index > begin)) {
        break;
      }
      if (isOrganization || (name == null && isKind(text.substring(begin, end)))) {
        found = end;
      }
      index = end;
    }
    return found;
  }

  static boolean isStop(String word) {
    return STOPS.contains(word)
        || GRAMMAR.indexOf(word.charAt(0)) >= 0
        || !word.codePoints().allMatch(Character::isIdeographic);
  }

  private static void join(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      Name before = sentence.at(name.begin() - 1);
      if (name.type().equals(ORGANIZATION)
          && sentence.at(name.begin()) == name
          && before != null
          && !before.type().equals(PERSON)
          && INDEPENDENT.end(sentence.text(), name.begin()) == name.begin()) {
        int begin = groupBegin(sentence, before);
        if (before.length() > 1 || begin < before.begin()) {
          sentence.put(begin, name.end(), ORGANIZATION);
        }
      }
    }
  }

  private Organizations() {}
}
