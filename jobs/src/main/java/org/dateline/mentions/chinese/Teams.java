package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Finds teams that are named by a place or a club: 挪威队, 德国男子网球队, 中国女篮. The place, the words between
 * and the word for a team are one organisation.
 */
final class Teams {
  // Words between a place and 队: 国家, 女子, 足球.
  private static final Lexicon PARTS = Lexicon.of("team-parts");
  // Words that mean a team by themselves: 女篮.
  private static final Lexicon TEAMS = Lexicon.of("teams");
  // Behind 队 they make other words: 队员, 队长.
  private static final String NOT_BEHIND = "员长伍友列旗形服医";

  static void add(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      if (sentence.at(name.begin()) == name && !name.type().equals(PERSON)) {
        int end = end(sentence.text(), name.end());
        boolean isOpen = end > name.end() && isOpen(sentence, name, end);
        if (isOpen || endsAsTeam(sentence, name)) {
          sentence.put(name.begin(), Math.max(end, name.end()), ORGANIZATION);
        }
      }
    }
  }

  private static boolean isOpen(NamedSentence sentence, Name name, int end) {
    Name last = sentence.at(end - 1);
    return sentence.isFree(name.end(), end) || (last != null && last.end() == end);
  }

  private static boolean endsAsTeam(NamedSentence sentence, Name name) {
    return name.type().equals(LOCATION)
        && name.length() > 2
        && sentence.text().charAt(name.end() - 1) == '队';
  }

  /** End of the word for a team behind {@code begin}; {@code begin} if there is none. */
  private static int end(String text, int begin) {
    int index = begin;
    while (TEAMS.end(text, index) == index && PARTS.end(text, index) > index) {
      index = PARTS.end(text, index);
    }
    int team = TEAMS.end(text, index);
    boolean isOther = team < text.length() && NOT_BEHIND.indexOf(text.charAt(team)) >= 0;
    return team > index && !isOther ? team : begin;
  }

  private Teams() {}
}
