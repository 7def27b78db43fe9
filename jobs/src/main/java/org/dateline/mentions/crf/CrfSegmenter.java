package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.LBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.LEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.LMiddleAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.objectbank.ObjectBank;
import edu.stanford.nlp.objectbank.ResettableReaderIteratorFactory;
import edu.stanford.nlp.sequences.DocumentReaderAndWriter;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits Chinese text into words as CoreNLP's segmenter does with the same model, at a fraction of
 * the time. CoreNLP still reads the characters, looks them up in its dictionary and joins them to
 * words; this class only labels the characters. Safe to call from many threads at once.
 */
public final class CrfSegmenter {
  /** Number of characters before and after a character that its features read. */
  private static final int WIDTH = 3;

  /** Most characters whose traits are kept; the cache is emptied when it is full. */
  private static final int MOST_GLYPHS = 100_000;

  private final SeqClassifierFlags flags;
  private final Set<String> knownLowerCase;
  private final DocumentReaderAndWriter<CoreLabel> reader;
  private final List<String> labels;
  private final int background;
  private final SegmenterFeatures features;
  private final SegmenterTables tables;
  private final ScriptRules rules;
  private final CharacterTraits padding;
  private final int always;
  private final ConcurrentHashMap<Long, CharacterTraits> glyphs = new ConcurrentHashMap<>();

  private CrfSegmenter(CRFClassifier<CoreLabel> classifier, LoadedModel model) {
    flags = model.flags();
    knownLowerCase = classifier.getKnownLCWords();
    reader = classifier.defaultReaderAndWriter();
    labels = model.labels();
    background = labels.indexOf(flags.backgroundSymbol);
    features = new SegmenterFeatures(model);
    tables = new SegmenterTables(model, features);
    rules = new ScriptRules(features);
    padding = CharacterTraits.padding(tables);
    always = features.together("cliqueC|C", "cliqueCpC|CpC", "cliqueCnC|CnC");
    features.sums().trim();
  }

  /**
   * Compiles a model of Chinese words that CoreNLP loaded. The classifier is not needed afterwards.
   *
   * @throws UnsupportedModelException if the model computes features in a way the segmenter does
   *     not know
   */
  public static CrfSegmenter compile(CRFClassifier<CoreLabel> classifier) {
    LoadedModel model = LoadedModel.of(classifier);
    SupportedFlags.checkSegmenter(model);
    return new CrfSegmenter(classifier, model);
  }

  /** The words of a text, as {@code CRFClassifier.segmentString} returns them. */
  public List<String> words(String text) {
    var lines =
        new ObjectBankWrapper<>(
            flags,
            new ObjectBank<>(new ResettableReaderIteratorFactory(text), reader),
            knownLowerCase);
    var written = new StringWriter();
    var writer = new PrintWriter(written);
    for (List<CoreLabel> line : lines) {
      label(line);
      reader.printAnswers(line, writer);
      writer.println();
    }
    writer.close();
    String words = written.toString();
    return words.isEmpty() ? List.of() : Arrays.asList(words.split("\\s"));
  }

  /** Bytes of the compiled tables. */
  public long bytes() {
    return features.bytes() + tables.bytes();
  }

  private void label(List<CoreLabel> line) {
    int[] path = path(line).labels();
    for (int i = 0; i < path.length; i++) {
      line.get(i).set(AnswerAnnotation.class, labels.get(path[i]));
    }
  }

  BestPath path(List<CoreLabel> line) {
    int size = line.size();
    var around = new CharacterTraits[size + 2 * WIDTH];
    int[] codePoints = new int[around.length];
    int[] words = new int[around.length];
    Arrays.fill(around, padding);
    Arrays.fill(codePoints, CharacterTemplate.PADDING);
    Arrays.fill(words, SegmenterTables.word("", "", ""));
    for (int i = 0; i < size; i++) {
      CoreLabel character = line.get(i);
      around[i + WIDTH] = glyph(character);
      codePoints[i + WIDTH] = around[i + WIDTH].codePoint();
      words[i + WIDTH] =
          SegmenterTables.word(
              character.getString(LBeginAnnotation.class),
              character.getString(LMiddleAnnotation.class),
              character.getString(LEndAnnotation.class));
    }
    var path = new BestPath(labels.size(), size, background);
    double[] nodes = new double[labels.size()];
    for (int at = WIDTH; at < size + WIDTH; at++) {
      path.step(nodes, scores(around, codePoints, words, at));
    }
    return path;
  }

  /** The score of each pair of labels of the previous character and the one at an index. */
  private double[] scores(CharacterTraits[] around, int[] codePoints, int[] words, int at) {
    double[] sums = new double[features.sums().width()];
    features.sums().addTo(sums, always);
    for (int kind = 0; kind < CharacterTemplate.places(); kind++) {
      int row = features.row(CharacterTemplate.key(codePoints, at, kind));
      if (row > 0) {
        features.sums().addTo(sums, row);
      }
    }
    tables.addWords(sums, words[at - 2], words[at - 1], words[at], words[at + 1]);
    tables.addKinds(sums, around, at);
    rules.add(sums, around, at);
    return sums;
  }

  private CharacterTraits glyph(CoreLabel character) {
    long key = CharacterTraits.key(character);
    CharacterTraits known = glyphs.get(key);
    if (known != null) {
      return known;
    }
    CharacterTraits glyph = CharacterTraits.of(character, tables);
    if (glyphs.mappingCount() >= MOST_GLYPHS) {
      glyphs.clear();
    }
    glyphs.put(key, glyph);
    return glyph;
  }
}
