package org.dateline.mentions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.mentions.ArticleAnnotator.Limits;
import org.dateline.mentions.chinese.ChineseNames;
import org.dateline.text.NormalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The registry of annotators, one line a language. The models of a language are loaded once in each
 * JVM, when they are first needed, and then shared by all its tasks.
 */
final class Annotators {
  /**
   * The version of the code, part of every fingerprint. Raise it when code in this package, or a
   * list of {@code words/<language>/mentions}, changes what is found: articles are then annotated
   * again. The decoder is not part of fingerprints, because it does not change what is found.
   */
  private static final int CODE_VERSION = 4;

  /**
   * The version of CoreNLP, part of every fingerprint because CoreNLP's tokenizers affect the
   * answers. A test compares it with the library in use.
   */
  static final String CORENLP_VERSION = "4.5.10";

  private static final List<ModelsOfLanguage> LANGUAGES =
      List.of(
          new ModelsOfLanguage(ModelFiles.ENGLISH, EnglishModel::new, EnglishModel::describeTables),
          new ModelsOfLanguage(ModelFiles.CHINESE, ChineseModel::new, ChineseNames::describeTables),
          new ModelsOfLanguage(ModelFiles.GERMAN, SpacedLanguageModel::german),
          new ModelsOfLanguage(ModelFiles.FRENCH, SpacedLanguageModel::french),
          new ModelsOfLanguage(ModelFiles.SPANISH, SpacedLanguageModel::spanish),
          new ModelsOfLanguage(ModelFiles.ITALIAN, SpacedLanguageModel::italian),
          new ModelsOfLanguage(ModelFiles.HUNGARIAN, SpacedLanguageModel::hungarian));

  private static final Logger LOG = LoggerFactory.getLogger(Annotators.class);
  private static final Map<Choice, Loaded> LOADED = new ConcurrentHashMap<>();

  /**
   * A language that can be annotated.
   *
   * @param files CoreNLP's models for the language
   * @param loader loads the models
   * @param tables describes the tables that Dateline adds to the models, by name and checksum
   */
  private record ModelsOfLanguage(
      ModelFiles files, Function<Decoder, LanguageModel> loader, Supplier<List<String>> tables) {

    ModelsOfLanguage(ModelFiles files, Function<Decoder, LanguageModel> loader) {
      this(files, loader, List::of);
    }

    String code() {
      return files.language();
    }

    /**
     * Describes all files that the answers depend on, by name and checksum: CoreNLP's models and
     * Dateline's own tables.
     */
    List<String> describe() {
      return Stream.concat(ModelResources.describe(files).stream(), tables.get().stream()).toList();
    }
  }

  /** The key of a loaded model. */
  private record Choice(String language, Decoder decoder) {}

  /**
   * A loaded model.
   *
   * @param files the files it was loaded from, by name, size and checksum
   */
  record Loaded(LanguageModel model, List<String> files) {}

  /** ISO 639-1 codes of the languages that can be annotated. */
  static List<String> languages() {
    return LANGUAGES.stream().map(ModelsOfLanguage::code).toList();
  }

  /** The model files of each language that can be annotated. */
  static List<ModelFiles> models() {
    return LANGUAGES.stream().map(ModelsOfLanguage::files).toList();
  }

  /**
   * The fingerprint of each language's annotator, by ISO 639-1 code. It loads no model: it reads
   * only the directories of the model jars and small tables.
   *
   * @throws MissingModelsException if a language's models are not on the class path
   */
  static Map<String, String> fingerprints(List<String> languages, Limits limits) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    for (String language : languages) {
      List<String> files = language(language).describe();
      fingerprints.put(language, fingerprint(language, files, limits));
    }
    return fingerprints;
  }

  /** The annotator of a language; loads its models if this JVM has not yet. */
  static Annotator annotator(String language, Limits limits, Decoder decoder) {
    Loaded loaded = sharedModels(language, decoder);
    String fingerprint = fingerprint(language, loaded.files(), limits);
    return new ArticleAnnotator(fingerprint, loaded.model(), limits);
  }

  /**
   * The models of a language, loaded by the first call and then shared by all tasks of this JVM.
   */
  static Loaded sharedModels(String language, Decoder decoder) {
    return LOADED.computeIfAbsent(
        new Choice(language, decoder), any -> load(language(language), decoder));
  }

  private static Loaded load(ModelsOfLanguage language, Decoder decoder) {
    List<String> files = language.describe();
    long start = System.nanoTime();
    LanguageModel model = language.loader().apply(decoder);
    double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
    LOG.info("models for \"{}\" loaded in {} s", language.code(), seconds);
    return new Loaded(model, files);
  }

  private static String fingerprint(String language, List<String> files, Limits limits) {
    String hash = NormalizedText.fingerprint(String.join(" ", files), limits.toString());
    return "corenlp-%s-%s-v%d-%s"
        .formatted(CORENLP_VERSION, language, CODE_VERSION, hash.substring(0, 16));
  }

  private static ModelsOfLanguage language(String code) {
    return LANGUAGES.stream()
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no annotator for language " + code));
  }

  private Annotators() {}
}
