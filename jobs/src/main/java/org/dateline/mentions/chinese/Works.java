package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;

import org.dateline.mentions.chinese.NamedSentence.Name;

/**
 * Removes names that are the whole title of a work: 《埃涅阿斯纪》. Newspapers, which stand in the same
 * brackets, stay: 《人民日报》.
 */
final class Works {
  private static final Lexicon PAPERS = Lexicon.of("papers");

  static void drop(NamedSentence sentence) {
    String text = sentence.text();
    for (Name name : sentence.names()) {
      boolean isTitle =
          name.begin() > 0
              && name.end() < text.length()
              && text.charAt(name.begin() - 1) == '《'
              && text.charAt(name.end()) == '》';
      if (isTitle && !isPaper(sentence.text(name))) {
        sentence.remove(name);
      } else if (isTitle) {
        sentence.put(name.begin(), name.end(), ORGANIZATION);
      }
    }
  }

  private static boolean isPaper(String title) {
    return PAPERS.begin(title, title.length()) < title.length();
  }

  private Works() {}
}
