package org.dateline.entities.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.table.EntityType;
import org.dateline.text.SimplifiedChinese;
import org.jspecify.annotations.Nullable;

/**
 * Takes surface forms apart: Unicode NFKC, quotes and hyphens made plain, possessive and outer
 * punctuation off, then by type: titles, quoted nicknames and a middle initial off persons, "the"
 * and company suffixes off the rest, the province before and 市 after a Chinese place. Letters are
 * folded to lower case without diacritics; a lone acronym of up to four capitals keeps them, for
 * "US" is not "us".
 */
public final class NameNormalizer {
  private static final Pattern DIACRITICS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
  private static final Pattern OUTER =
      Pattern.compile("^[^\\p{L}\\p{N}$#@+]++|(?<![^\\p{L}\\p{N}.+%)])[^\\p{L}\\p{N}.+%)]++$");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L}\\p{L})('s|'S|(?<=s)')$");
  private static final Pattern INITIALISM = Pattern.compile("(\\p{L}\\.)+\\p{L}?\\.?");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,3}");
  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");
  private static final String OPENING = "\"“”„(";
  private static final String CLOSING = "\"“”)";
  private static final Pattern QUOTES = Pattern.compile("[\"“”„]++");
  private static final Set<String> CITY = Set.of("市");

  /** The province before the place itself: 哈塔伊省安塔基亚市. */
  private static final Pattern HAN_PROVINCE =
      Pattern.compile("^\\p{IsHan}{2,6}(?:省|自治区)(?=\\p{IsHan}{2,}[市县区州镇乡村]$)");

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(al|el)-(?=.)");

  private final Set<String> honorifics;
  private final Set<String> suffixes;

  /** Both lists in lower case without dots; Chinese entries are taken off the end of a name. */
  NameNormalizer(List<String> honorifics, List<String> suffixes) {
    this.honorifics = honorifics.stream().map(NameNormalizer::fold).collect(Collectors.toSet());
    this.suffixes = suffixes.stream().map(NameNormalizer::fold).collect(Collectors.toSet());
  }

  public Set<String> honorifics() {
    return honorifics;
  }

  public NameForm of(String surface, @Nullable EntityType type) {
    String written = Normalizer.normalize(NameCharacters.plain(surface), Normalizer.Form.NFKC);
    written = NameCharacters.plain(written).replaceAll("\\s+", " ").strip();
    String bare = POSSESSIVE.matcher(OUTER.matcher(written).replaceAll("")).replaceAll("");
    List<String> words = new ArrayList<>(Arrays.asList(bare.split("[\\s\u00B7]+")));
    words.removeIf(String::isEmpty);
    boolean titled = type == EntityType.PERSON && stripTitles(words);
    String display = titled ? String.join(" ", words) : written;
    if (type == EntityType.PERSON) {
      stripQuotes(words);
      stripMiddleInitial(words);
    } else {
      stripArticleAndSuffix(words, type);
    }
    List<String> folded = foldAll(words);
    if (folded.isEmpty()) {
      folded = List.of(written.isEmpty() ? surface : written);
    }
    String key = String.join(" ", folded).replace('-', ' ');
    return new NameForm(display, key, folded, titled, NameCharacters.hasHan(bare));
  }

  public static boolean isGenerational(String word) {
    return GENERATIONS.contains(word);
  }

  static String withoutArticle(String word) {
    return ARABIC_ARTICLE.matcher(word).replaceFirst("");
  }

  /**
   * Lower case, without diacritics, dots of initialisms and trailing punctuation; a Chinese word in
   * simplified characters.
   */
  public static String fold(String word) {
    String plain = INITIALISM.matcher(word).matches() ? word.replace(".", "") : word;
    plain = plain.replaceAll("(?<![.,])[.,]++$", "");
    String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    String bare = DIACRITICS.matcher(decomposed).replaceAll("");
    String small = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return SimplifiedChinese.toSimplified(small);
  }

  private static List<String> foldAll(List<String> words) {
    if (words.size() == 1) {
      String word = words.get(0);
      String bare = INITIALISM.matcher(word).matches() ? word.replace(".", "") : word;
      if (ACRONYM.matcher(bare).matches()) {
        return List.of(bare);
      }
    }
    return words.stream().map(NameNormalizer::fold).filter(word -> !word.isEmpty()).toList();
  }

  private boolean stripTitles(List<String> words) {
    int before = words.size();
    while (words.size() > 1 && honorifics.contains(fold(words.get(0)))) {
      words.remove(0);
    }
    return stripHanSuffix(words, honorifics) || words.size() < before;
  }

  /** Takes out nicknames in quotes or brackets, and quotes that were opened outside the name. */
  private static void stripQuotes(List<String> words) {
    if (words.size() > 2) {
      words.subList(1, words.size() - 1).removeIf(NameNormalizer::isQuoted);
    }
    words.replaceAll(word -> QUOTES.matcher(word).replaceAll(""));
    words.removeIf(String::isEmpty);
  }

  private static boolean isQuoted(String word) {
    return word.length() > 2
        && OPENING.indexOf(word.charAt(0)) >= 0
        && CLOSING.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** One only: George H. W. Bush is not George W. Bush. */
  private static void stripMiddleInitial(List<String> words) {
    List<String> initials =
        words.subList(1, Math.max(1, words.size() - 1)).stream()
            .filter(word -> INITIAL.matcher(word).matches() && !NameCharacters.hasHan(word))
            .toList();
    if (initials.size() == 1) {
      words.remove(words.subList(1, words.size()).indexOf(initials.get(0)) + 1);
    }
  }

  private void stripArticleAndSuffix(List<String> words, @Nullable EntityType type) {
    if (words.size() > 1 && fold(words.get(0)).equals("the")) {
      words.remove(0);
    }
    if (type == EntityType.ORGANIZATION) {
      while (words.size() > 1 && suffixes.contains(fold(words.get(words.size() - 1)))) {
        words.remove(words.size() - 1);
      }
      stripHanSuffix(words, suffixes);
    }
    if (type == EntityType.LOCATION && words.size() == 1) {
      words.set(0, HAN_PROVINCE.matcher(words.get(0)).replaceFirst(""));
      stripHanSuffix(words, CITY);
    }
  }

  /** Takes the longest Chinese suffix of the set off the last word, leaving two characters. */
  private static boolean stripHanSuffix(List<String> words, Set<String> suffixes) {
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    for (int from = 2; from < last.length(); from++) {
      String rest = last.substring(from);
      if (suffixes.contains(rest) && NameCharacters.hasHan(rest)) {
        words.set(words.size() - 1, last.substring(0, from));
        return true;
      }
    }
    return false;
  }
}
