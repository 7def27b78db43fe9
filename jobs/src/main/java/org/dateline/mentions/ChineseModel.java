package org.dateline.mentions;

import static edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.dateline.mentions.chinese.ChineseNames;
import org.dateline.mentions.crf.CrfSegmenter;
import org.dateline.text.SimplifiedChinese;

/**
 * The Chinese model: CoreNLP's word segmenter with its dictionary, and its two classifiers of
 * names, which vote; {@link ChineseNames} corrects what they find. All of them know simplified
 * characters; a traditional text is read in these.
 *
 * <p>The segmenter is called directly, because CoreNLP's own annotator around it throws where it
 * cannot match words to text. Here each word is matched to the text character by character.
 */
final class ChineseModel implements LanguageModel {
  /**
   * In characters. CoreNLP's post-processing of the segmenter's words takes time quadratic in the
   * length of a run of digits.
   */
  private static final int LONGEST_PIECE = 500;

  // CoreNLP's own settings for Chinese.
  private static final String SENTENCE_END = "[.。]|[!?！？]+";

  private final Function<String, List<String>> segmenter;
  private final Labeller labeller;
  // Null if texts and names are left as they are.
  private final ChineseNames names;
  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(SENTENCE_END, ALWAYS, false);

  ChineseModel(Decoder decoder) {
    this(decoder, ModelFiles.CHINESE_SEGMENTER, Labeller.ofChinese(decoder), ChineseNames.load());
  }

  /**
   * A model from a segmenter and a labeller.
   *
   * @param names corrects the labeller's names; null for CoreNLP's own answers, for which no text
   *     is simplified
   */
  ChineseModel(Decoder decoder, String segmenterModel, Labeller labeller, ChineseNames names) {
    this.labeller = labeller;
    this.names = names;
    var settings = new Properties();
    settings.setProperty("sighanCorporaDict", ModelFiles.CHINESE_SEGMENTER_FOLDER);
    settings.setProperty("serDictionary", ModelFiles.CHINESE_DICTIONARY);
    settings.setProperty("sighanPostProcessing", "true");
    CRFClassifier<CoreLabel> classifier = Classifiers.load(segmenterModel, settings);
    segmenter =
        switch (decoder) {
          case FAST -> CrfSegmenter.compile(classifier)::words;
          case CORENLP -> classifier::segmentString;
        };
    // The first call reads two lists and is not thread-safe, so it is made here.
    sentences("北京。");
  }

  /** No limit: Chinese is written without spaces, and the segmenter takes time linear in a run. */
  @Override
  public int longestRun() {
    return Integer.MAX_VALUE;
  }

  @Override
  public int longestPiece() {
    return LONGEST_PIECE;
  }

  /** The sentences of a piece. The words of a traditional one are simplified. */
  @Override
  public List<List<CoreLabel>> sentences(String piece) {
    String simplified = names == null ? piece : SimplifiedChinese.toSimplified(piece);
    List<CoreLabel> tokens = new ArrayList<>();
    int position = 0;
    for (String word : segmenter.apply(simplified)) {
      if (!word.isEmpty()) {
        CoreLabel token = token(word, simplified, position);
        tokens.add(token);
        position = token.endPosition();
      }
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> words : splitter.process(tokens)) {
      List<CoreLabel> named = withLabels(words);
      named.forEach(word -> word.setOriginalText(original(word, piece)));
      sentences.add(named);
    }
    return sentences;
  }

  private static String original(CoreLabel word, String piece) {
    return piece.substring(word.beginPosition(), word.endPosition());
  }

  private List<CoreLabel> withLabels(List<CoreLabel> words) {
    List<String> labels = labeller.labels(words);
    if (names != null) {
      return names.correct(words, labels);
    }
    for (int i = 0; i < words.size(); i++) {
      words.get(i).set(AnswerAnnotation.class, labels.get(i));
    }
    return words;
  }

  @Override
  public List<String> labels(List<CoreLabel> sentence) {
    return sentence.stream().map(word -> word.get(AnswerAnnotation.class)).toList();
  }

  /**
   * The token of a word whose characters stand in the piece from {@code position} on. The piece may
   * have spaces before and between them, which the segmenter leaves out.
   *
   * @throws IllegalStateException if the piece has other characters there
   */
  private static CoreLabel token(String word, String piece, int position) {
    int begin = skipSpaces(piece, position);
    int end = begin;
    for (int i = 0; i < word.length(); i++) {
      end = skipSpaces(piece, end);
      if (end == piece.length() || piece.charAt(end) != word.charAt(i)) {
        throw new IllegalStateException(
            "the segmenter gave the word \"%s\" where the text has \"%s\""
                .formatted(word, piece.substring(begin, Math.min(piece.length(), end + 1))));
      }
      end++;
    }
    var token = new CoreLabel();
    token.setWord(word);
    token.setValue(word);
    token.setOriginalText(piece.substring(begin, end));
    token.setBeginPosition(begin);
    token.setEndPosition(end);
    return token;
  }

  private static int skipSpaces(String piece, int position) {
    int index = position;
    while (index < piece.length() && piece.charAt(index) == ' ') {
      index++;
    }
    return index;
  }
}
