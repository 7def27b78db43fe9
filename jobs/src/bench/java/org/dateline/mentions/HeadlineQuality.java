package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.mentions.NerGold.Sentence;

/**
 * What recasing of headlines is worth: sentences of gold sets rewritten in title case and in
 * capitals, their names found in them as they are and recased, with the other sentences of their
 * document for a text.
 *
 * <p>Arguments: the shared folder, then, if wanted, the class path name of a caseless model of
 * CoreNLP's to compare with.
 */
final class HeadlineQuality {
  private static final int LEAST_WORDS = 6;

  /** Words that titles in title case write small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the",
          "to", "with");

  /** Labels a sentence, written anew, of a document. */
  private interface Labels {
    List<String> of(List<CoreLabel> sentence, Headlines article);
  }

  private enum Writing {
    SENTENCE(UnaryOperator.identity()),
    TITLE_CASE(
        word ->
            SMALL.contains(word)
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)),
    ALL_CAPITALS(word -> word.toUpperCase(Locale.ROOT));

    private final UnaryOperator<String> words;

    Writing(UnaryOperator<String> words) {
      this.words = words;
    }
  }

  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args[0]).resolve("gold/ner");
    var model = new EnglishModel(Decoder.FAST);
    var caseless = args.length > 1 ? Labeller.of(Decoder.CORENLP, Classifiers.load(args[1])) : null;
    System.out.printf(
        "%-24s %-13s %-9s %s%n", "set", "written in", "read", "PER+ORG+LOC  P  R  F1");
    for (var source : NerGold.TESTS.subList(0, 4)) {
      var documents = NerGold.documents(gold, source);
      for (Writing writing : Writing.values()) {
        print(
            source,
            writing,
            "as it is",
            score(documents, writing, model::isWrittenSmall, (s, any) -> model.labels(s)));
        print(
            source,
            writing,
            "recased",
            score(
                documents,
                writing,
                model::isWrittenSmall,
                (s, article) -> model.labels(article.recase(s, written(s), true))));
        if (caseless != null) {
          print(
              source,
              writing,
              "caseless",
              score(documents, writing, model::isWrittenSmall, (s, any) -> caseless.labels(s)));
        }
      }
    }
  }

  private static Conlleval score(
      List<List<Sentence>> documents,
      Writing writing,
      Predicate<String> knowsSmall,
      Labels labels) {
    var score = new Conlleval();
    for (List<Sentence> document : documents) {
      for (int i = 0; i < document.size(); i++) {
        Sentence sentence = document.get(i);
        if (sentence.words().size() >= LEAST_WORDS) {
          var headlines = new Headlines(othersThan(i, document), knowsSmall);
          var words = NerQuality.tokens(sentence.words().stream().map(writing.words).toList());
          score.add(sentence.names(), NerQuality.names(labels.of(words, headlines)));
        }
      }
    }
    return score;
  }

  private static GuardedText othersThan(int left, List<Sentence> document) {
    List<String> lines = new ArrayList<>();
    IntStream.range(0, document.size())
        .filter(i -> i != left)
        .forEach(i -> lines.add(String.join(" ", document.get(i).words())));
    return GuardedText.of(String.join("\n", lines), Integer.MAX_VALUE);
  }

  private static String written(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::word).collect(Collectors.joining(" "));
  }

  private static void print(
      NerGold.Source source, Writing writing, String reading, Conlleval score) {
    var of = score.withoutMisc();
    System.out.printf(
        Locale.ROOT,
        "%-24s %-13s %-9s %5.1f %5.1f %5.1f%n",
        source.name(),
        writing.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        reading,
        100 * of.precision(),
        100 * of.recall(),
        100 * of.f1());
  }

  private HeadlineQuality() {}
}
