package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The lists of words that rules rest on, one file for each list and language: {@code
 * org/dateline/words/<language>/<list>.txt} on the class path. The language is an ISO 639-1 code,
 * or {@code any} for words of no one language.
 *
 * <p>A line is a word or a phrase. Blank lines and lines that begin with {@code #} are no words.
 */
public final class WordLists {
  /** The folder of lists that hold in every language. */
  public static final String ANY = "any";

  private static final String FOLDER = "/org/dateline/words/";

  /**
   * Returns the words of a list in one language, in the order of the file.
   *
   * @throws IllegalArgumentException if there is no such list in this language
   */
  public static List<String> of(String language, String list) {
    return find(language, list)
        .orElseThrow(
            () -> new IllegalArgumentException("no list " + FOLDER + language + "/" + list));
  }

  /**
   * Returns the words of a list in all languages that have it, by language code, {@code any} first.
   *
   * @throws IllegalArgumentException if no language has it
   */
  public static List<String> ofAllLanguages(String list) {
    List<String> words = new ArrayList<>(find(ANY, list).orElse(List.of()));
    List<String> languages = languages(list);
    for (String language : languages) {
      words.addAll(of(language, list));
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no list " + list + " below " + FOLDER);
    }
    return List.copyOf(words);
  }

  /** Returns the codes of the languages that have a list, sorted. */
  public static List<String> languages(String list) {
    return new TreeSet<>(Arrays.asList(java.util.Locale.getISOLanguages()))
        .stream()
            .filter(language -> WordLists.class.getResource(path(language, list)) != null)
            .toList();
  }

  /** Returns the words of a file of this form: its lines without blanks around them. */
  public static List<String> words(BufferedReader lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static Optional<List<String>> find(String language, String list) {
    try (InputStream file = WordLists.class.getResourceAsStream(path(language, list))) {
      return file == null
          ? Optional.empty()
          : Optional.of(words(new BufferedReader(new InputStreamReader(file, UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String language, String list) {
    return FOLDER + language + "/" + list + ".txt";
  }

  private WordLists() {}
}
