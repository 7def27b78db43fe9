package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import org.dateline.mentions.chinese.NamedSentence.Name;

/** Extends a surname that was taken for a person alone by the given name behind it: 吴 金贵. */
final class Persons {
  private static final Lexicon SURNAMES = Lexicon.of("surnames");
  private static final Lexicon FORMS_OF_ADDRESS = Lexicon.of("behind-surnames");
  private static final int LONGEST_GIVEN_NAME = 2;

  static void extend(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      int begin = name.end();
      if (sentence.at(name.begin()) == name
          && name.type().equals(PERSON)
          && SURNAMES.contains(sentence.text(name))
          && begin < sentence.length()
          && isGivenName(sentence, begin, sentence.wordEnd(begin))) {
        sentence.put(name.begin(), sentence.wordEnd(begin), PERSON);
      }
    }
  }

  private static boolean isGivenName(NamedSentence sentence, int begin, int end) {
    String word = sentence.text().substring(begin, end);
    return end - begin <= LONGEST_GIVEN_NAME
        && sentence.isFree(begin, end)
        && !Organizations.isStop(word)
        && FORMS_OF_ADDRESS.end(word, 0) == 0;
  }

  private Persons() {}
}
