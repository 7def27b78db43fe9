package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;

/**
 * A small model that CoreNLP itself trains on made-up sentences, so that it has whatever features
 * its settings ask for. Its weights are then drawn at random: labels vary far more than a model
 * that learned would let them.
 */
final class TrainedModel {
  private static final List<String> VOCABULARY =
      List.of(
          "Ada",
          "Roe",
          "of",
          "Oslo",
          "said",
          "the",
          "Harbour",
          "Times",
          "Mr.",
          "Dr",
          "in",
          "-",
          "1987",
          "3rd",
          "NATO",
          "iPhone",
          "e-mail",
          "...",
          "Reggio",
          "di",
          "Calabria",
          "colour",
          "东京",
          "海",
          "A",
          "O'Neil",
          "Baden-Baden",
          "X-PW_CTYPE",
          "",
          "Monday");

  private final Random random;
  private final Properties settings = new Properties();
  private final List<String> labels;

  TrainedModel(long seed) {
    this(seed, "O", "PERSON", "PLACE");
  }

  /** A model with these labels, of which the third is never followed by the second. */
  TrainedModel(long seed, String... labels) {
    random = new Random(seed);
    this.labels = List.of(labels);
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    settings.setProperty("wordShape", "chris2useLC");
    settings.setProperty("noMidNGrams", "true");
    settings.setProperty("maxLeft", "1");
    settings.setProperty("useObservedSequencesOnly", "true");
    settings.setProperty("maxIterations", "1");
    settings.setProperty("useQN", "true");
    settings.setProperty("useWord", "true");
  }

  TrainedModel set(String name, String value) {
    settings.setProperty(name, value);
    return this;
  }

  /** Each of these settings is on or off, as chance has it. */
  TrainedModel setSome(String... names) {
    for (String name : names) {
      settings.setProperty(name, Boolean.toString(random.nextBoolean()));
    }
    return this;
  }

  CRFClassifier<CoreLabel> train() {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      List<CoreLabel> sentence = sentence(1 + random.nextInt(12));
      int label = 0;
      for (CoreLabel word : sentence) {
        int next = random.nextInt(labels.size() + 1);
        label = next == labels.size() || (label == 2 && next == 1) ? label : next;
        word.set(AnswerAnnotation.class, labels.get(label));
      }
      sentences.add(sentence);
    }
    var classifier = new CRFClassifier<CoreLabel>(new SeqClassifierFlags(settings));
    classifier.train(sentences, classifier.defaultReaderAndWriter());
    for (float[] ofFeature : LoadedModel.of(classifier).weights()) {
      for (int i = 0; i < ofFeature.length; i++) {
        ofFeature[i] = (float) random.nextGaussian();
      }
    }
    // Settings of training that a model read from a file does not have.
    var defaults = new SeqClassifierFlags();
    classifier.flags.maxIterations = defaults.maxIterations;
    classifier.flags.gazettes = defaults.gazettes;
    return classifier;
  }

  /** A model that gives some words their labels, and all others none. */
  CRFClassifier<CoreLabel> train(Map<String, String> labelOfWord) {
    CRFClassifier<CoreLabel> classifier = train();
    LoadedModel model = LoadedModel.of(classifier);
    for (int i = 0; i < model.weights().length; i++) {
      float[] ofFeature = model.weights()[i];
      Arrays.fill(ofFeature, 0);
      String word = model.features().get(i).replaceAll("-WORD\\|C$", "");
      for (int clique = 0; labelOfWord.containsKey(word) && clique < labels.size(); clique++) {
        String label = model.labels().get(model.cliques().get(0)[clique][0]);
        ofFeature[clique] = label.equals(labelOfWord.get(word)) ? 5 : 0;
      }
    }
    return classifier;
  }

  /** Words of the vocabulary, known and unknown, in any order. */
  List<CoreLabel> sentence(int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
    }
    return TestSentences.tokens(words);
  }

  /** A sentence in which every other word is one that training never saw. */
  List<CoreLabel> sentenceWithNewWords(int length) {
    List<CoreLabel> sentence = sentence(length);
    for (int i = 0; i < length; i += 2) {
      sentence.get(i).setWord(sentence.get(i).word() + (char) ('a' + random.nextInt(26)));
    }
    return sentence;
  }

  static List<String> labelsByCoreNlp(
      CRFClassifier<CoreLabel> classifier, List<CoreLabel> sentence) {
    return classifier.classifySentence(sentence).stream()
        .map(token -> token.get(AnswerAnnotation.class))
        .toList();
  }
}
