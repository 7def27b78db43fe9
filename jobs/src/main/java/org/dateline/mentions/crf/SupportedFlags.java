package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.wordseg.Gale2007ChineseSegmenterFeatureFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that the decoder knows every setting that a model uses, of the several hundred that
 * CoreNLP has. Any other model is refused: an unknown setting must never change labels silently.
 */
final class SupportedFlags {
  /**
   * Settings of a model of names that the decoder follows; some values are refused by {@link
   * #checkNames}.
   */
  private static final Set<String> FOLLOWED =
      Set.of(
          "casedDistSim",
          "cleanGazette",
          "conjoinShapeNGrams",
          "disjunctionWidth",
          "maxAdditionalKnownLCWords",
          "maxNGramLeng",
          "noMidNGrams",
          "numberEquivalenceDistSim",
          "unknownWordDistSimClass",
          "useBeginSent",
          "useClassFeature",
          "useDisjShape",
          "useDisjunctive",
          "useDistSim",
          "useGazettes",
          "useLastRealWord",
          "useNGrams",
          "useNeighborNGrams",
          "useNext",
          "useNextRealWord",
          "useOccurrencePatterns",
          "usePrev",
          "usePrevSequences",
          "useRadical",
          "useTitle",
          "useTypeSeqs",
          "useTypeSeqs2",
          "useTypeySequences",
          "wordFunction",
          "wordShape");

  /** Settings that matter only to training, to input or to cliques of more than two words. */
  static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "QNsize",
          "dict2name",
          "distSimLexicon",
          "featureDiffThresh",
          "inputEncoding",
          "loadClassifier",
          "map",
          "maxLeft",
          "mergeTags",
          "multiThreadGrad",
          "normalize",
          "numTimesPruneFeatures",
          "outputEncoding",
          "props",
          "saveFeatureIndexToDisk",
          "sigma",
          "testFiles",
          "trainFileList",
          "type",
          "useLongSequences",
          "useObservedSequencesOnly");

  /** Settings of a segmenter that must be on, because their features are always looked up. */
  private static final Set<String> SEGMENTER_NEEDS =
      Set.of(
          "useCTBChar2",
          "useDictionaryConjunctions",
          "useFeaturesC4gram",
          "useFeaturesCpC4gram",
          "useRule2",
          "useShapeStrings",
          "useShapeStrings1",
          "useShapeStrings3",
          "useShapeStrings4",
          "useShapeStrings5",
          "useUnicodeBlock",
          "useUnicodeType",
          "useUnicodeType4gram",
          "useWord1",
          "useWord2",
          "useWordn");

  /**
   * Settings of a segmenter that do not choose its features; some are read or checked elsewhere.
   */
  private static final Set<String> SEGMENTER_WITHOUT_EFFECT =
      Set.of(
          "backgroundSymbol",
          "expandMidDot",
          "featureFactories",
          "featureFactoriesArgs",
          "featureFactory",
          "gazettes",
          "keepAllWhitespaces",
          "keepEnglishWhitespaces",
          "maxAdditionalKnownLCWords",
          "plainTextDocumentReaderAndWriter",
          "readerAndWriter",
          "removeBackgroundSingletonFeatures",
          "separateASCIIandRange",
          "serializedDictionary",
          "sighanCorporaDict",
          "sighanPostProcessing");

  /**
   * Checks a model of Chinese words.
   *
   * @throws UnsupportedModelException if another factory writes its features, or a setting is not
   *     supported; the message names every such setting
   */
  static void checkSegmenter(LoadedModel model) {
    for (var factory : model.factories()) {
      if (factory.getClass() != Gale2007ChineseSegmenterFeatureFactory.class) {
        throw new UnsupportedModelException("the model's features come from " + factory.getClass());
      }
    }
    List<String> known = new ArrayList<>(SEGMENTER_NEEDS);
    known.addAll(SEGMENTER_WITHOUT_EFFECT);
    List<String> problems = unknown(model.flags(), known);
    for (Field field : SeqClassifierFlags.class.getFields()) {
      if (SEGMENTER_NEEDS.contains(field.getName()) && value(field, model.flags()).equals(false)) {
        problems.add(field.getName() + " = false");
      }
    }
    if (model.flags().serializedDictionary == null) {
      problems.add("no serializedDictionary");
    }
    refuse(problems);
  }

  /**
   * Checks a model of names.
   *
   * @throws UnsupportedModelException if another factory writes its features, or a setting is not
   *     supported; the message names every such setting
   */
  static void checkNames(LoadedModel model) {
    if (model.factories().size() != 1
        || model.factories().get(0).getClass() != NERFeatureFactory.class) {
      throw new UnsupportedModelException(
          "the model's features come from " + model.factories() + ", expected NERFeatureFactory");
    }
    SeqClassifierFlags flags = model.flags();
    List<String> problems = unknown(flags, FOLLOWED);
    if (flags.useGazettes && !flags.cleanGazette) {
      problems.add("useGazettes without cleanGazette");
    }
    if (flags.useNGrams && !flags.noMidNGrams) {
      problems.add("noMidNGrams = false");
    }
    if (flags.wordShape <= WordShapeClassifier.NOWORDSHAPE) {
      problems.add("wordShape = " + flags.wordShape);
    }
    if (flags.maxAdditionalKnownLCWords != 0) {
      problems.add("maxAdditionalKnownLCWords > 0");
    }
    refuse(problems);
  }

  static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new UnsupportedModelException("the model uses " + String.join(", ", problems));
    }
  }

  /**
   * Settings that differ from their defaults and are neither known nor without effect, as {@code
   * name = value}.
   */
  static List<String> unknown(SeqClassifierFlags flags, Collection<String> known) {
    var defaults = new SeqClassifierFlags();
    List<String> unknown = new ArrayList<>();
    for (Field field : SeqClassifierFlags.class.getFields()) {
      String name = field.getName();
      if (Modifier.isStatic(field.getModifiers())
          || known.contains(name)
          || WITHOUT_EFFECT.contains(name)) {
        continue;
      }
      Object value = value(field, flags);
      // CoreNLP sets this to its default when it first classifies.
      boolean exact = name.equals("inferenceType") && "Viterbi".equals(value);
      if (!exact && !Objects.deepEquals(value, value(field, defaults))) {
        unknown.add(name + " = " + value);
      }
    }
    return unknown;
  }

  private static Object value(Field field, SeqClassifierFlags flags) {
    try {
      return field.get(flags);
    } catch (IllegalAccessException e) {
      throw new UnsupportedModelException("cannot read the setting " + field.getName(), e);
    }
  }

  private SupportedFlags() {}
}
