package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The distributional-similarity class of each word, from the model's lexicon. */
final class Clusters {
  private final StringTable words = new StringTable();
  private final short[] clusterOfWord;
  private final List<String> names = new ArrayList<>();
  private final SeqClassifierFlags flags;

  Clusters(LoadedModel model) {
    flags = model.flags();
    Map<String, String> lexicon =
        LoadedModel.readMap(NERFeatureFactory.class, "lexicon", model.factories().get(0));
    if (flags.useDistSim && lexicon == null) {
      throw new UnsupportedModelException("the model uses useDistSim and has no lexicon");
    }
    var numbers = new StringTable();
    clusterOfWord = new short[lexicon == null ? 0 : lexicon.size()];
    if (lexicon != null) {
      lexicon.forEach((word, name) -> clusterOfWord[words.add(word)] = number(numbers, name));
    }
    words.trim();
  }

  private short number(StringTable numbers, String name) {
    int number = numbers.add(name);
    if (number > Short.MAX_VALUE) {
      throw new UnsupportedModelException("the lexicon has more than 32767 classes");
    }
    if (number == names.size()) {
      names.add(name);
    }
    return (short) number;
  }

  /**
   * The class of a word, as features write it; null if the model has no classes or none for unknown
   * words.
   */
  @Nullable String of(String word) {
    if (!flags.useDistSim) {
      return null;
    }
    // CoreNLP uses the default locale too, for the lexicon's keys and for lookups.
    String key = flags.casedDistSim ? word : word.toLowerCase(Locale.getDefault());
    if (flags.numberEquivalenceDistSim) {
      key = WordShapeClassifier.wordShape(key, WordShapeClassifier.WORDSHAPEDIGITS);
    }
    int found = words.find(key);
    return found == StringTable.NONE
        ? flags.unknownWordDistSimClass
        : names.get(clusterOfWord[found]);
  }

  /** Bytes held. */
  long bytes() {
    return words.bytes() + 2L * clusterOfWord.length;
  }
}
