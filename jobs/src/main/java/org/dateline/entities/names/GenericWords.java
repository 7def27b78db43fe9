package org.dateline.entities.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that name nothing by themselves: small words, titles, company suffixes, "AI". */
public final class GenericWords {
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  private final Set<String> words = new HashSet<>();

  /** The words, in any case; of Chinese entries whole runs of characters are compared. */
  public GenericWords(Collection<String> words) {
    words.forEach(word -> this.words.add(NameNormalizer.fold(word)));
  }

  /**
   * Whether a text has no words but generic ones. A single letter or digit is one too, but not a
   * Chinese character (白俄罗斯 is not 俄罗斯), nor the letters of an initialism.
   */
  public boolean cover(String text) {
    return WORD.matcher(NameCharacters.plain(text).replace(".", ""))
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .allMatch(word -> isLetter(word) || words.contains(word));
  }

  private static boolean isLetter(String word) {
    return word.length() < 2 && !NameCharacters.hasHan(word);
  }
}
