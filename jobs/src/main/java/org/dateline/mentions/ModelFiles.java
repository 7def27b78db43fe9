package org.dateline.mentions;

import java.util.List;

/**
 * Where a language's models come from and which of them the annotator loads: exactly these entries
 * are cut out of CoreNLP's models jar into a slim jar of Dateline's own.
 *
 * @param language ISO 639-1 code of the articles the models are for
 * @param mavenClassifier the classifier of {@code edu.stanford.nlp:stanford-corenlp} whose jar
 *     holds the entries
 * @param slimJar file name of the jar that holds only the entries
 * @param entries class path names of the resources; the same in both jars
 */
public record ModelFiles(
    String language, String mavenClassifier, String slimJar, List<String> entries) {

  private static final String MODELS = "edu/stanford/nlp/models/";
  static final String ENGLISH_THREE_CLASSES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String ENGLISH_FOUR_CLASSES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";
  static final String CHINESE_NAMES = MODELS + "ner/chinese.kbp.distsim.crf.ser.gz";
  static final String CHINESE_SEGMENTER_FOLDER = MODELS + "segmenter/chinese";
  static final String CHINESE_SEGMENTER = CHINESE_SEGMENTER_FOLDER + "/ctb.small.gz";
  static final String CHINESE_DICTIONARY = CHINESE_SEGMENTER_FOLDER + "/dict-chris6.ser.gz";

  /** The models of the English annotator. */
  public static final ModelFiles ENGLISH =
      new ModelFiles(
          "en",
          "models",
          "dateline-models-en.jar",
          List.of(ENGLISH_THREE_CLASSES, ENGLISH_FOUR_CLASSES));

  /** The models of the Chinese annotator; the last two are lists its segmenter reads by itself. */
  public static final ModelFiles CHINESE =
      new ModelFiles(
          "zh",
          "models-chinese",
          "dateline-models-zh.jar",
          List.of(
              CHINESE_SEGMENTER,
              CHINESE_DICTIONARY,
              CHINESE_NAMES,
              CHINESE_SEGMENTER_FOLDER + "/dict/character_list",
              CHINESE_SEGMENTER_FOLDER + "/dict/in.ctb"));

  /** The models of every language that can be annotated. */
  public static final List<ModelFiles> ALL = List.of(ENGLISH, CHINESE);

  public ModelFiles {
    entries = List.copyOf(entries);
  }
}
