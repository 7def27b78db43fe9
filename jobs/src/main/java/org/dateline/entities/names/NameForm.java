package org.dateline.entities.names;

import java.util.List;

/**
 * A surface form taken apart.
 *
 * @param display the form as written, without titles and with single spaces
 * @param key the normalised name: equal for forms that differ only in case, width, diacritics,
 *     possessive, article, company suffix, title or a middle initial
 * @param words the words of the key
 * @param titled whether a title stood before it ("Mr. Cook")
 * @param han whether it holds Chinese characters, whose words are not separated by spaces
 */
public record NameForm(
    String display, String key, List<String> words, boolean titled, boolean han) {

  /** One word that may be only part of a name; a Chinese name is whole without a space. */
  public boolean isLone() {
    return words.size() == 1 && !han;
  }

  /** Long enough to mean one thing: two words, or three Chinese characters. */
  public boolean isDistinctive() {
    return words.size() > 1 || (han && key.codePointCount(0, key.length()) > 2);
  }

  public String firstWord() {
    return words.get(0);
  }

  public String lastWord() {
    return words.get(words.size() - 1);
  }

  /** The last name of a person: the last word before Jr., Sr. or a number, without Arabic "al-". */
  public String lastName() {
    int last = words.size() - 1;
    while (last > 0 && NameNormalizer.isGenerational(words.get(last))) {
      last--;
    }
    return NameNormalizer.withoutArticle(words.get(last));
  }
}
