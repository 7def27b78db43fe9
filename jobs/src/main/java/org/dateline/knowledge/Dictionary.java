package org.dateline.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Language;

/** The dictionaries that can be imported: one a language, an entry of one of CoreNLP's jars. */
public enum Dictionary {
  ENGLISH(
      Language.ENGLISH,
      "models-english-kbp",
      227,
      "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz"),
  CHINESE(
      Language.CHINESE,
      "models-chinese",
      1582,
      "edu/stanford/nlp/models/kbp/chinese/wikidict_chinese.tsv.gz");

  private final Language language;
  private final String mavenClassifier;
  private final int downloadMegabytes;
  private final String entry;

  Dictionary(Language language, String mavenClassifier, int downloadMegabytes, String entry) {
    this.language = language;
    this.mavenClassifier = mavenClassifier;
    this.downloadMegabytes = downloadMegabytes;
    this.entry = entry;
  }

  public static Optional<Dictionary> of(String language) {
    return Arrays.stream(values()).filter(each -> each.language().equals(language)).findFirst();
  }

  /** The languages that have a dictionary. */
  public static List<String> languages() {
    return Arrays.stream(values()).map(Dictionary::language).toList();
  }

  /** Language of the surface forms, ISO 639-1. */
  public String language() {
    return language.code();
  }

  /** Which of CoreNLP's artifacts on Maven Central holds the dictionary. */
  public String mavenClassifier() {
    return mavenClassifier;
  }

  /** Size of that artifact, in MB (10⁶ bytes). */
  public int downloadMegabytes() {
    return downloadMegabytes;
  }

  /** Path of the gzip file in the jar. */
  public String entry() {
    return entry;
  }
}
