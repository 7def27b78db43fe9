package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists of words that rules rest on, one file for each list and language: {@code
 * org/dateline/words/<language>/<list>.txt} on the class path. The language is an ISO 639-1 code,
 * or {@code any} for words that hold in every language. The name of a list that one package reads
 * begins with that package: {@code claims/speech-verbs}.
 *
 * <p>A line is a word or a phrase; in lists of wording, whose comment says so, it is a regular
 * expression. Blank lines and lines that begin with {@code #} are skipped.
 */
public final class WordLists {
  /** The folder of lists that hold in every language. */
  public static final String ANY = "any";

  /** The folders of lists. */
  static final List<String> FOLDERS =
      List.of(
          ANY, "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu",
          "id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi",
          "zh");

  private static final String ROOT = "/org/dateline/words/";
  private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

  /**
   * Returns the words of a list in one language, in the order of the file.
   *
   * @throws IllegalArgumentException if there is no such list in this language
   */
  public static List<String> of(String language, String list) {
    List<String> words = find(language, list);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words in " + path(language, list));
    }
    return words;
  }

  /**
   * Returns the words of a list in one language as a set.
   *
   * @throws IllegalArgumentException if there is no such list in this language
   */
  public static Set<String> setOf(String language, String list) {
    return Set.copyOf(of(language, list));
  }

  /**
   * Returns the keys by word of a list whose lines have the form {@code key: word, word}, in the
   * order of the file.
   *
   * @throws IllegalArgumentException if there is no such list in this language, or a word stands in
   *     it twice
   */
  public static Map<String, String> keyed(String language, String list) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String line : of(language, list)) {
      String[] sides = line.split(":\\s*", 2);
      for (String word : sides[1].split(",\\s*")) {
        if (keys.put(word, sides[0]) != null) {
          throw new IllegalArgumentException(word + " stands twice in " + path(language, list));
        }
      }
    }
    return Collections.unmodifiableMap(keys);
  }

  /**
   * Returns the keys by word of a list as for {@link #keyed}, from all languages that have it.
   *
   * @throws IllegalArgumentException if no language has the list
   */
  public static Map<String, String> keyedOfAllLanguages(String list) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String language : languages(list)) {
      keys.putAll(keyed(language, list));
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no list " + list + " below " + ROOT);
    }
    return Collections.unmodifiableMap(keys);
  }

  /** Returns the words of a list in one language, none if the language has no such list. */
  public static List<String> find(String language, String list) {
    return READ.computeIfAbsent(path(language, list), WordLists::read);
  }

  /**
   * Returns the words of a list in all languages that have it, {@code any} first.
   *
   * @throws IllegalArgumentException if no language has it
   */
  public static List<String> ofAllLanguages(String list) {
    List<String> words =
        FOLDERS.stream().flatMap(language -> find(language, list).stream()).toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no list " + list + " below " + ROOT);
    }
    return words;
  }

  /**
   * Returns one regular expression for any line of a list in any language. The lines are taken as
   * regular expressions.
   *
   * @throws IllegalArgumentException if no language has the list
   */
  public static String alternatives(String list) {
    return String.join("|", ofAllLanguages(list));
  }

  /** Returns the codes of the languages that have a list, {@code any} first, then sorted. */
  public static List<String> languages(String list) {
    return FOLDERS.stream().filter(language -> !find(language, list).isEmpty()).toList();
  }

  /**
   * Returns the words of a text in the format of a list: its lines, stripped, without blank lines
   * and comments.
   */
  public static List<String> words(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static List<String> read(String path) {
    try (InputStream file = WordLists.class.getResourceAsStream(path)) {
      return file == null ? List.of() : words(new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static String path(String language, String list) {
    return ROOT + language + "/" + list + ".txt";
  }

  private WordLists() {}
}
