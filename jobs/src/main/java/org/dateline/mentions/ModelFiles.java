package org.dateline.mentions;

import java.util.List;
import org.dateline.text.Language;

/**
 * Where a language's models come from and which of them the annotator loads. Exactly these entries
 * are copied from CoreNLP's models jar into a slim jar of Dateline's own.
 *
 * @param language ISO 639-1 code of the articles the models are for
 * @param mavenClassifier the classifier of {@code edu.stanford.nlp:stanford-corenlp} whose jar
 *     holds the entries
 * @param downloadMegabytes size of that jar in MB (10⁶ bytes), shown before it is downloaded
 * @param slimJar file name of the jar that holds only the entries
 * @param entries class path names of the resources; the same in both jars
 */
public record ModelFiles(
    String language,
    String mavenClassifier,
    int downloadMegabytes,
    String slimJar,
    List<String> entries) {

  private static final String MODELS = "edu/stanford/nlp/models/";
  static final String ENGLISH_THREE_CLASSES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String ENGLISH_FOUR_CLASSES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";
  static final String CHINESE_NAMES = MODELS + "ner/chinese.kbp.distsim.crf.ser.gz";
  static final String CHINESE_NAMES_MORE = MODELS + "ner/chinese.misc.distsim.crf.ser.gz";
  static final String CHINESE_SEGMENTER_FOLDER = MODELS + "segmenter/chinese";
  static final String CHINESE_SEGMENTER = CHINESE_SEGMENTER_FOLDER + "/ctb.small.gz";
  static final String CHINESE_DICTIONARY = CHINESE_SEGMENTER_FOLDER + "/dict-chris6.ser.gz";
  static final String GERMAN_NAMES = MODELS + "ner/german.distsim.crf.ser.gz";
  static final String FRENCH_NAMES = MODELS + "ner/french-wikiner-4class.crf.ser.gz";
  static final String SPANISH_NAMES = MODELS + "ner/spanish.ancora.distsim.s512.crf.ser.gz";
  static final String ITALIAN_NAMES = MODELS + "ner/italian.crf.ser.gz";
  static final String ITALIAN_TOKENIZER = MODELS + "cdc-tokenize/it-tokenizer.ser.gz";
  static final String HUNGARIAN_NAMES = MODELS + "ner/hungarian.crf.ser.gz";
  static final String HUNGARIAN_TOKENIZER = MODELS + "cdc-tokenize/hu-tokenizer.ser.gz";

  /** The models of the English annotator. */
  public static final ModelFiles ENGLISH =
      of(Language.ENGLISH, "models", 474, ENGLISH_THREE_CLASSES, ENGLISH_FOUR_CLASSES);

  /**
   * The models of the Chinese annotator. The segmenter itself reads the last two, which are lists.
   */
  public static final ModelFiles CHINESE =
      of(
          Language.CHINESE,
          "models-chinese",
          1582,
          CHINESE_SEGMENTER,
          CHINESE_DICTIONARY,
          CHINESE_NAMES,
          CHINESE_NAMES_MORE,
          CHINESE_SEGMENTER_FOLDER + "/dict/character_list",
          CHINESE_SEGMENTER_FOLDER + "/dict/in.ctb");

  /** The model of the German annotator. */
  public static final ModelFiles GERMAN = of(Language.GERMAN, "models-german", 200, GERMAN_NAMES);

  /** The model of the French annotator. */
  public static final ModelFiles FRENCH = of(Language.FRENCH, "models-french", 281, FRENCH_NAMES);

  /** The model of the Spanish annotator. */
  public static final ModelFiles SPANISH =
      of(Language.SPANISH, "models-spanish", 222, SPANISH_NAMES);

  /** The models of the Italian annotator. */
  public static final ModelFiles ITALIAN =
      of(Language.ITALIAN, "models-italian", 86, ITALIAN_NAMES, ITALIAN_TOKENIZER);

  /** The models of the Hungarian annotator. */
  public static final ModelFiles HUNGARIAN =
      of(Language.HUNGARIAN, "models-hungarian", 104, HUNGARIAN_NAMES, HUNGARIAN_TOKENIZER);

  public ModelFiles {
    entries = List.copyOf(entries);
  }

  /** The models of every language that can be annotated. */
  public static List<ModelFiles> all() {
    return Annotators.models();
  }

  private static ModelFiles of(
      Language language, String mavenClassifier, int downloadMegabytes, String... entries) {
    String slimJar = "dateline-models-" + language.code() + ".jar";
    return new ModelFiles(
        language.code(), mavenClassifier, downloadMegabytes, slimJar, List.of(entries));
  }
}
