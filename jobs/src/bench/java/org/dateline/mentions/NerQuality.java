package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.dateline.mentions.Conlleval.Chunk;
import org.dateline.mentions.Conlleval.Score;
import org.dateline.mentions.NerGold.Sentence;
import org.dateline.mentions.NerGold.Source;
import org.dateline.mentions.stacked.NameList;
import org.dateline.mentions.stacked.Training;

/**
 * How good English names are on the gold sets, by conlleval's definition, on the words as the sets
 * cut them.
 *
 * <p>Arguments: the shared folder, then what is measured (default: lean and dateline): {@code
 * lean}, CoreNLP's 3-class and 4-class models combined; {@code dateline}, what ships; {@code
 * stock}, the pipeline {@code tokenize,pos,lemma,ner} as it is without settings; {@code held-out},
 * {@code dateline} had it learned from no set of the kind of the test; {@code crossed}, {@code
 * dateline} had it learned from four fifths of wikigold's documents and been tested on the others.
 */
final class NerQuality {

  private static final String HELD_OUT = "held-out";
  private static final String CROSSED = "crossed";
  private static final int PARTS = 5;
  private static final Source NEWS =
      new Source("AllSides, where sure", List.of("corpora/allsides-2012-2017.ndjson.gz"));

  /** Labels the words of the sentences of a document. */
  private interface Labels {
    List<List<String>> of(List<List<CoreLabel>> document);
  }

  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args[0]).resolve("gold/ner");
    List<String> modes =
        args.length > 1 ? List.of(args).subList(1, args.length) : List.of("lean", "dateline");
    System.out.printf(
        "%-24s %-9s %-21s %-21s %-21s %-21s %-21s%n",
        "set", "mode", "PER+ORG+LOC  P  R  F1", "PERSON", "ORGANIZATION", "LOCATION", "MISC");
    for (String mode : modes) {
      if (mode.equals(HELD_OUT)) {
        printHeldOut(gold);
        continue;
      }
      if (mode.equals(CROSSED)) {
        printCrossed(gold);
        continue;
      }
      Labels labels = labels(mode);
      for (Source source : NerGold.TESTS) {
        print(source, mode, score(NerGold.documents(gold, source), labels));
      }
      print(NEWS, mode, agreement(gold.resolve("../../" + NEWS.files().get(0)), labels));
    }
  }

  /** Against what CoreNLP's models are sure of in news: whether that is kept. */
  private static Conlleval agreement(Path corpus, Labels labels) throws IOException {
    var score = new Conlleval();
    var sentences = new NewsSentences(new EnglishModel(Decoder.FAST), lean());
    for (var sentence : sentences.of(corpus, NewsSentences.TO_TEST)) {
      List<String> sure =
          Arrays.stream(sentence.labels())
              .mapToObj(org.dateline.mentions.stacked.Labels.NAMES::get)
              .toList();
      var words = tokens(sentence.evidence().words());
      score.add(names(sure), names(labels.of(List.of(words)).get(0)));
    }
    return score;
  }

  private static Labels labels(String mode) {
    return switch (mode) {
      case "lean" -> {
        Labeller labeller = lean();
        yield document -> document.stream().map(labeller::labels).toList();
      }
      case "sentences" -> sentences(new EnglishModel(Decoder.FAST));
      case "dateline" -> articles(new EnglishModel(Decoder.FAST));
      case "stock" -> stock();
      default -> throw new IllegalArgumentException("no mode is called " + mode);
    };
  }

  /** The 3-class and the 4-class model combined, without Dateline's own. */
  static Labeller lean() {
    return Labeller.of(
        Decoder.FAST,
        Classifiers.load(ModelFiles.ENGLISH_THREE_CLASSES),
        Classifiers.load(ModelFiles.ENGLISH_FOUR_CLASSES));
  }

  private static Labels sentences(LanguageModel model) {
    return document -> document.stream().map(model::labels).toList();
  }

  private static Labels articles(LanguageModel model) {
    return document ->
        model.secondLook(
            document.stream().map(NerQuality::words).toList(),
            FirstLook.labels(
                document.stream().map(sentence -> model.firstLook(sentence, false)).toList()));
  }

  private static List<String> words(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::word).toList();
  }

  /** Each test with a model that learned from no set of its kind. */
  private static void printHeldOut(Path gold) throws IOException {
    NameList list = StackedNames.load().list();
    for (Source source : NerGold.TESTS) {
      var others = NerGold.TRAINING.stream().filter(other -> !other.isAkin(source)).toList();
      Labels labels = learned(gold, list, NerGold.documents(gold, others));
      print(source, HELD_OUT, score(NerGold.documents(gold, source), labels));
    }
  }

  /** A set in parts, each with a model that learned from the other parts too. */
  private static void printCrossed(Path gold) throws IOException {
    NameList list = StackedNames.load().list();
    List<List<Sentence>> documents = NerGold.documents(gold, NerGold.CROSSED);
    var score = new Conlleval();
    for (int part = 0; part < PARTS; part++) {
      List<List<Sentence>> learned = new ArrayList<>(NerGold.documents(gold, NerGold.TRAINING));
      List<List<Sentence>> tested = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        (i % PARTS == part ? tested : learned).add(documents.get(i));
      }
      add(tested, learned(gold, list, learned), score);
    }
    print(NerGold.CROSSED, CROSSED, score);
  }

  private static Labels learned(Path gold, NameList list, List<List<Sentence>> documents)
      throws IOException {
    var model = StackedLearning.learn(gold.resolve("../.."), new Training(list), documents);
    return articles(new EnglishModel(Decoder.FAST, model));
  }

  private static Labels stock() {
    var settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("tokenize.whitespace", "true");
    settings.setProperty("ssplit.eolonly", "true");
    var pipeline = new StanfordCoreNLP(settings);
    return document -> {
      List<List<String>> labels = new ArrayList<>();
      for (var sentence : document) {
        var text = String.join(" ", sentence.stream().map(CoreLabel::word).toList());
        CoreDocument annotated = pipeline.processToCoreDocument(text);
        labels.add(annotated.tokens().stream().map(CoreLabel::ner).toList());
      }
      return labels;
    };
  }

  private static Conlleval score(List<List<Sentence>> documents, Labels labels) {
    var score = new Conlleval();
    add(documents, labels, score);
    return score;
  }

  private static void add(List<List<Sentence>> documents, Labels labels, Conlleval score) {
    for (List<Sentence> document : documents) {
      List<List<String>> found =
          labels.of(document.stream().map(sentence -> tokens(sentence.words())).toList());
      for (int i = 0; i < document.size(); i++) {
        score.add(document.get(i).names(), names(found.get(i)));
      }
    }
  }

  /** Labels in CoreNLP's words as names of the four types. */
  static List<Chunk> names(List<String> labels) {
    return Conlleval.chunks(
        labels.stream()
            .map(label -> NameType.ofLabel(label).map(NameType::name).orElse("O"))
            .toList());
  }

  static List<CoreLabel> tokens(List<String> words) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : words) {
      var token = new CoreLabel();
      token.setWord(word);
      token.setValue(word);
      tokens.add(token);
    }
    return tokens;
  }

  static void print(Source source, String mode, Conlleval score) {
    System.out.printf(
        "%-24s %-9s %-21s %-21s %-21s %-21s %-21s%n",
        source.name(),
        mode,
        percent(score.withoutMisc()),
        percent(score.of(NameType.PERSON)),
        percent(score.of(NameType.ORGANIZATION)),
        percent(score.of(NameType.LOCATION)),
        percent(score.of(NameType.MISC)));
  }

  private static String percent(Score score) {
    return String.format(
        Locale.ROOT,
        "%5.1f %5.1f  %5.1f",
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1());
  }
}
