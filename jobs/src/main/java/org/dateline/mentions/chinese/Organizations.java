package org.dateline.mentions.chinese;

import static java.util.Objects.requireNonNull;
import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Corrects organisations: adds known ones and those that begin with a word like 国家 or 中央, extends a
 * name to the word for the kind of organisation (中国 工商业联合会), and joins a place to the organisation
 * right behind it (乌克兰 能源部).
 */
final class Organizations {
  // Words that end the name of an organisation.
  private static final Lexicon KINDS = Lexicon.of("organization-kinds");
  // Characters that end names of at least three characters; shorter words with them mean other
  // things: 部署, 全局.
  private static final Lexicon SHORT_KINDS = Lexicon.of("organization-kinds-of-one-character");
  // Words that begin the name of an organisation and are no place.
  private static final Lexicon HEADS = Lexicon.of("organization-heads");
  // State and international organisations whose names hold no word for their kind.
  private static final Lexicon KNOWN = Lexicon.of("organizations");
  // Words that begin organisations of no single country. A place or organisation before such a word
  // is not part of the name.
  static final Lexicon INDEPENDENT = Lexicon.of("organizations-of-no-country");
  // Words that never stand in the name of an organisation.
  private static final Lexicon STOPS = Lexicon.of("not-in-organizations");
  // Common nouns. Behind a place they describe an organisation and do not name it: 中国公司.
  private static final Lexicon COMMON = Lexicon.of("common-organizations");
  // Words that end like an organisation but name none.
  private static final Lexicon NO_KINDS = Lexicon.of("no-organizations");
  private static final String GRAMMAR = "的了等在和与及对从向是有为各该其此将已被把由以并也还就";
  // Verbs and the like that stand before an organisation and begin none.
  private static final String BEFORE = "任原经据与和由对向从把被让";
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

  /** Whether a text is just a common noun for an organisation. */
  static boolean isCommon(String text) {
    return COMMON.contains(text);
  }

  static void correct(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      // The classifier labels a museum as a building, and buildings count as places.
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

  /**
   * Shortens a name that begins with a known organisation to that organisation, and splits a name
   * in which 联合国 or 欧盟 follows a place.
   */
  static void cut(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      if (!name.type().equals(PERSON)) {
        String text = sentence.text(name);
        int known = KNOWN.end(text, 0);
        if (known > 0 && known < text.length() && !isKind(text)) {
          sentence.put(name.begin(), name.begin() + known, ORGANIZATION);
        }
        cutInternational(sentence, name, text);
        cutVerb(sentence, name, text);
      }
    }
  }

  /**
   * Splits 纽约联合国总部 into the place 纽约 and the organisation 联合国, which does not belong to New York.
   */
  private static void cutInternational(NamedSentence sentence, Name name, String text) {
    int begin = Math.max(text.indexOf("联合国"), text.indexOf("欧盟"));
    if (begin > 1 && name.type().equals(ORGANIZATION)) {
      int end = KNOWN.end(text, begin);
      sentence.put(name.begin(), name.begin() + begin, LOCATION);
      sentence.put(name.begin() + begin, name.begin() + end, ORGANIZATION);
    }
  }

  /** Cuts a word such as 任 or 原 before an organisation: 任 | 英国文化协会. */
  private static void cutVerb(NamedSentence sentence, Name name, String text) {
    boolean isWhole = sentence.at(name.begin()) == name && name.type().equals(ORGANIZATION);
    if (isWhole && text.length() > 4 && BEFORE.indexOf(text.charAt(0)) >= 0) {
      sentence.put(name.begin() + 1, name.end(), ORGANIZATION);
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

  /**
   * Whether an organisation may be put from {@code begin} to {@code end}: the names at the two ends
   * lie within, and none of them covers the whole.
   */
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
   * Start of the pair of one-character countries that ends with {@code name} (中非); start of {@code
   * name} if there is no such pair.
   */
  private static int groupBegin(NamedSentence sentence, Name name) {
    Name before = sentence.at(name.begin() - 1);
    boolean isGroup = name.length() == 1 && before != null && before.length() == 1;
    return isGroup ? requireNonNull(before).begin() : name.begin();
  }

  /**
   * End of the longest sequence of words from {@code begin} on that ends with a word for a kind of
   * organisation or is an organisation; {@code begin} if there is none. The search ends at a person
   * and at a word that no organisation's name holds.
   *
   * @param most words of the sequence at most; a name counts as one
   */
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
