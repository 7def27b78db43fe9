package org.dateline.mentions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.mentions.NerGold.Sentence;
import org.dateline.mentions.stacked.Labels;
import org.dateline.mentions.stacked.NameList;
import org.dateline.mentions.stacked.NameListLearning;
import org.dateline.mentions.stacked.StackedModel;
import org.dateline.mentions.stacked.Training;

/**
 * Learns the second model of English names from gold sets that are not reported as tests, and from
 * sentences of news on which CoreNLP's models are sure, and writes it as the resource that ships.
 *
 * <p>Arguments: the shared folder, the file to write, CoreNLP's jar that holds WikiDict; without
 * the last the list of known names stays the one that ships, and the weights are learned anew.
 */
final class StackedLearning {
  private static final double THRESHOLD = 0.5;

  /** Types of gold sets that stand for MISC where they are written with a capital. */
  private static final Set<String> LIKE_MISC =
      Set.of(
          "event",
          "election",
          "award",
          "creative-work",
          "product",
          "academicjournal",
          "misc",
          "conference",
          "programlang");

  /** Some sets hold them to be part of a person's name, most do not. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dr",
          "dr.",
          "sir",
          "president",
          "senator",
          "sen.",
          "sen",
          "rep.",
          "rep",
          "gov.",
          "governor",
          "prof.",
          "professor",
          "lord",
          "lady",
          "lieutenant",
          "colonel",
          "general",
          "captain",
          "king",
          "queen",
          "prince",
          "princess",
          "minister",
          "pope",
          "chancellor",
          "judge",
          "rev.",
          ".");

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    NameList list =
        args.length > 2
            ? NameListLearning.learn(shared.resolve("knowledge"), Path.of(args[2]))
            : StackedNames.load().list();
    List<List<Sentence>> documents =
        NerGold.documents(shared.resolve("gold/ner"), NerGold.TRAINING);
    NameListLearning.write(learn(shared, new Training(list), documents), Path.of(args[1]));
  }

  /** Learns from news and from the documents of gold sets. */
  static StackedModel learn(Path shared, Training training, List<List<Sentence>> documents)
      throws IOException {
    var model = new EnglishModel(Decoder.FAST, null);
    Labeller lean = NerQuality.lean();
    for (List<Sentence> document : documents) {
      for (Sentence sentence : document) {
        var tokens = NerQuality.tokens(sentence.words());
        training.add(model.evidence(tokens), labels(sentence, lean.labels(tokens)));
      }
    }
    var news = new NewsSentences(model, lean);
    news.of(shared.resolve("corpora/allsides-2012-2017.ndjson.gz"), NewsSentences.TO_LEARN)
        .forEach(sentence -> training.add(sentence.evidence(), sentence.labels()));
    return training.learn(THRESHOLD);
  }

  /**
   * The labels to learn. What the models of CoreNLP call MISC stays MISC where the gold set has no
   * name, for the sets do not mark it, or not all of it.
   */
  private static int[] labels(Sentence sentence, List<String> found) {
    var labels = new int[sentence.words().size()];
    for (var chunk : Conlleval.chunks(sentence.tags())) {
      NameType type = NerGold.type(chunk, sentence.words());
      if (type == null && isMisc(chunk, sentence.words())) {
        type = NameType.MISC;
      }
      for (int i = begin(chunk, type, sentence.words()); type != null && i < chunk.end(); i++) {
        labels[i] = Labels.NAMES.indexOf(type.name());
      }
    }
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == 0 && found.get(i).equals(NameType.MISC.name())) {
        labels[i] = Labels.NAMES.indexOf(found.get(i));
      }
    }
    return labels;
  }

  private static boolean isMisc(Conlleval.Chunk chunk, List<String> words) {
    return LIKE_MISC.contains(chunk.type())
        && words.subList(chunk.begin(), chunk.end()).stream()
            .anyMatch(word -> word.chars().anyMatch(Character::isUpperCase));
  }

  private static int begin(Conlleval.Chunk chunk, NameType type, List<String> words) {
    int begin = chunk.begin();
    while (type == NameType.PERSON
        && begin < chunk.end() - 1
        && TITLES.contains(words.get(begin).toLowerCase(Locale.ROOT))) {
      begin++;
    }
    return begin;
  }

  private StackedLearning() {}
}
