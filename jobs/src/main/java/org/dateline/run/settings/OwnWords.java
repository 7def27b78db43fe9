package org.dateline.run.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.run.settings.WordFolder.WordFile;
import org.dateline.text.WordLists;

/**
 * The word lists of the settings: what Dateline ships, changed by the files of the user's folder. A
 * line of a file adds a word; {@code !word} takes a shipped one out, and {@code !*} all shipped
 * ones of the list in this language.
 */
final class OwnWords {
  private static final String WITHOUT = "!";
  private static final String ALL = "*";

  private final List<WordFile> files;
  private final Map<String, List<String>> lists = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  OwnWords(List<WordFile> files) {
    this.files = files;
  }

  /** The words of a list in all languages, sorted, each once. */
  List<String> of(String list) {
    return lists.computeIfAbsent(list, this::combine);
  }

  /** The words of each list that was asked for. */
  Map<String, List<String>> all() {
    return lists;
  }

  /** Every problem of the files; those that no list was asked for by are unknown. */
  List<String> problems() {
    var found = new ArrayList<>(problems);
    for (WordFile file : files) {
      if (!lists.containsKey(file.list())) {
        found.add(
            "words.path: %s: expected one of the lists %s, found %s"
                .formatted(file.path(), lists.keySet(), file.list()));
      }
    }
    return found;
  }

  private List<String> combine(String list) {
    var words = new TreeSet<String>();
    var languages = new TreeSet<>(WordLists.languages(list));
    files.stream()
        .filter(file -> file.list().equals(list))
        .forEach(f -> languages.add(f.language()));
    for (String language : languages) {
      Set<String> ofLanguage = new HashSet<>(WordLists.find(language, list));
      files.stream()
          .filter(file -> file.list().equals(list) && file.language().equals(language))
          .forEach(file -> change(ofLanguage, file));
      words.addAll(ofLanguage);
    }
    return List.copyOf(words);
  }

  private void change(Set<String> words, WordFile file) {
    Set<String> shipped = Set.copyOf(words);
    for (String line : file.lines()) {
      if (!line.startsWith(WITHOUT)) {
        continue;
      }
      String word = line.substring(WITHOUT.length()).strip();
      if (word.equals(ALL)) {
        words.clear();
      } else if (shipped.contains(word)) {
        words.remove(word);
      } else {
        problems.add(
            "words.path: %s: %s: expected a word that Dateline ships in this list and language, found"
                    .formatted(file.path(), line)
                + " no such word");
      }
    }
    file.lines().stream().filter(line -> !line.startsWith(WITHOUT)).forEach(words::add);
  }
}
