package org.dateline.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Language;
import org.dateline.text.NormalizedText;

/**
 * English words that are in lower case at least 98 times of 100 inside sentences, learned from a
 * corpus of news by {@code scripts/quality learn-small-words}. The resource has one word a line.
 */
public final class SmallWords {
  private static final String LANGUAGE = Language.ENGLISH.code();
  static final Set<String> ENGLISH = read("small-words-" + LANGUAGE + ".txt");

  /** ISO 639-1 codes of the languages that have such a list. */
  public static List<String> languages() {
    return List.of(LANGUAGE);
  }

  /** Name and hash of the list, for the annotator's fingerprint. */
  static String describe() {
    return "small-words-en "
        + NormalizedText.fingerprint(String.join(" ", new TreeSet<>(ENGLISH)), "");
  }

  private static Set<String> read(String resource) {
    try (InputStream words = SmallWords.class.getResourceAsStream(resource)) {
      return Set.of(new String(words.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private SmallWords() {}
}
