package org.dateline.mentions;

import static edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.mentions.crf.CrfDecoder;
import org.dateline.mentions.stacked.CombinedLabels;
import org.dateline.mentions.stacked.ConsistentNames;
import org.dateline.mentions.stacked.Familiarity;
import org.dateline.mentions.stacked.Labels;
import org.dateline.mentions.stacked.SentenceEvidence;
import org.dateline.mentions.stacked.StackedModel;
import org.dateline.mentions.stacked.TableCells;

/**
 * The English model: CoreNLP's tokenizer and sentence splitter, its 3-class and 4-class models of
 * names, and Dateline's own model that decides from the answers of both ({@link
 * org.dateline.mentions.stacked}). A second look at the whole article then gives each name one
 * type.
 *
 * <p>CoreNLP's pipeline is not used, nor are its part-of-speech tags and its rules for numbers,
 * times and fine-grained types: they take ten to twenty times as long and lower the F1 of the four
 * classes.
 */
final class EnglishModel implements LanguageModel {
  /**
   * In characters. The tokenizer takes time quadratic in a run: a fraction of a millisecond at this
   * length, which prose hardly ever reaches.
   */
  private static final int LONGEST_RUN = 100;

  private static final int LONGEST_PIECE = 10_000;
  private static final String TOKENIZER_OPTIONS = "invertible,untokenizable=noneDelete";

  private final NameProbabilities threeClasses;
  private final NameProbabilities fourClasses;
  private final UnaryOperator<String> clusters;
  private final StackedModel stacked;
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>(ALWAYS);

  EnglishModel(Decoder decoder) {
    this(decoder, StackedNames.load());
  }

  EnglishModel(Decoder decoder, StackedModel stacked) {
    this.stacked = stacked;
    var three = Classifiers.load(ModelFiles.ENGLISH_THREE_CLASSES);
    var four = Classifiers.load(ModelFiles.ENGLISH_FOUR_CLASSES);
    var fastThree = CrfDecoder.compile(three);
    clusters = fastThree::cluster;
    boolean fast = decoder == Decoder.FAST;
    threeClasses = fast ? fastThree::marginals : NameProbabilities.ofCoreNlp(three);
    fourClasses = fast ? CrfDecoder.compile(four)::marginals : NameProbabilities.ofCoreNlp(four);
  }

  static List<String> describeTables() {
    return List.of(StackedNames.describe(), SmallWords.describe());
  }

  @Override
  public int longestRun() {
    return LONGEST_RUN;
  }

  @Override
  public int longestPiece() {
    return LONGEST_PIECE;
  }

  @Override
  public List<List<CoreLabel>> sentences(String piece) {
    var tokenizer =
        new PTBTokenizer<>(
            new StringReader(piece), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS);
    return splitter.process(tokenizer.tokenize());
  }

  @Override
  public List<String> labels(List<CoreLabel> sentence) {
    return firstLook(sentence, false).labels();
  }

  /** In a row the labels are those of CoreNLP's models: the second model learned from no tables. */
  @Override
  public FirstLook firstLook(List<CoreLabel> sentence, boolean isRow) {
    SentenceEvidence evidence = evidence(sentence);
    var familiarity = Familiarity.of(evidence);
    if (isRow) {
      List<String> labels = names(CombinedLabels.of(evidence));
      return new FirstLook(labels, labels, familiarity);
    }
    StackedModel.Reading read = stacked.read(evidence);
    return new FirstLook(names(read.usual()), names(read.atHome()), familiarity);
  }

  private static List<String> names(int[] labels) {
    return Arrays.stream(labels).mapToObj(Labels.NAMES::get).toList();
  }

  /**
   * What CoreNLP's models say about a sentence: the cluster of each word and the probabilities of
   * its labels.
   */
  SentenceEvidence evidence(List<CoreLabel> sentence) {
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    // Null stands for a word without a cluster.
    List<String> classes = words.stream().map(clusters).collect(Collectors.toList());
    return new SentenceEvidence(
        words, classes, threeClasses.marginals(sentence), fourClasses.marginals(sentence));
  }

  @Override
  public List<List<String>> secondLook(List<List<String>> words, List<List<String>> labels) {
    return names(ConsistentNames.revise(words, numbers(labels)));
  }

  @Override
  public List<List<String>> lookAtRows(List<List<String>> words, List<List<String>> labels) {
    return names(TableCells.revise(words, numbers(labels)));
  }

  private static List<int[]> numbers(List<List<String>> labels) {
    return labels.stream()
        .map(sentence -> sentence.stream().mapToInt(Labels.NAMES::indexOf).toArray())
        .toList();
  }

  private static List<List<String>> names(List<int[]> labels) {
    return labels.stream().map(EnglishModel::names).toList();
  }

  @Override
  public boolean isWrittenSmall(String lowerCaseWord) {
    return SmallWords.ENGLISH.contains(lowerCaseWord);
  }
}
