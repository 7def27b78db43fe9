package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lists of names (gazettes) that a model was trained with: a word within a listed name, all of
 * whose words stand there, has the name's features ({@code LOC-GAZ}, {@code LOC-GAZ2}). CoreNLP
 * tries every name that holds the word; here names are a tree by their words, so that the work does
 * not grow with the lists. Read-only, so safe for many threads.
 */
final class Gazettes {
  private static final int ROOT = 0;

  private final CompiledFeatures features;
  private final StringTable words = new StringTable();
  private final LongTable children = new LongTable();
  private int nodes = 1;

  /** For each node the number of the features of the name that ends there. */
  private short[] setOfNode = new short[16];

  /** Rows of features, by number; the first is that of no name. */
  private final List<int[]> sets = new ArrayList<>(List.of(new int[0]));

  private Gazettes(CompiledFeatures features) {
    this.features = features;
  }

  /** The gazettes of a model; null if it uses none. */
  static @Nullable Gazettes of(LoadedModel model, CompiledFeatures features) {
    if (!model.flags().useGazettes) {
      return null;
    }
    var gazettes = new Gazettes(features);
    Map<?, ?> names =
        LoadedModel.read(
            NERFeatureFactory.class, "wordToGazetteInfos", model.factories().get(0), Map.class);
    var entry = new Entry();
    for (Object ofWord : names.values()) {
      for (Object one : (Collection<?>) ofWord) {
        // Every name is listed under each of its words; under the first is enough.
        if (entry.isAtFirstWord(one)) {
          gazettes.add(entry.words(one), entry.feature(one));
        }
      }
    }
    gazettes.words.trim();
    gazettes.setOfNode = Arrays.copyOf(gazettes.setOfNode, gazettes.nodes);
    return gazettes;
  }

  private void add(String[] name, String feature) {
    int row = features.node(feature);
    if (row == CliqueWeights.NONE) {
      return;
    }
    int node = ROOT;
    for (String word : name) {
      long key = key(node, words.add(word));
      int child = children.find(key);
      if (child == LongTable.NONE) {
        child = nodes++;
        children.put(key, child);
      }
      node = child;
    }
    if (nodes > setOfNode.length) {
      setOfNode = Arrays.copyOf(setOfNode, nodes * 2);
    }
    setOfNode[node] = with(setOfNode[node], row);
  }

  /** The number of a set of features and one more; the sets are few. */
  private short with(short number, int row) {
    int[] rows = union(sets.get(number), new int[] {row});
    for (int i = 0; i < sets.size(); i++) {
      if (Arrays.equals(sets.get(i), rows)) {
        return (short) i;
      }
    }
    if (sets.size() > Short.MAX_VALUE) {
      throw new UnsupportedModelException("the gazettes have more than 32767 sets of features");
    }
    sets.add(rows);
    return (short) (sets.size() - 1);
  }

  /**
   * The features of each word of a sentence.
   *
   * @param sentence the words, with padding before and after
   * @return rows of features, each once, for each word and padding
   */
  int[][] rows(Word[] sentence) {
    int[] numbers = new int[sentence.length];
    for (int i = 0; i < sentence.length; i++) {
      numbers[i] = words.find(sentence[i].text());
    }
    int[][] rows = new int[sentence.length][];
    Arrays.fill(rows, sets.get(0));
    for (int begin = 0; begin < numbers.length; begin++) {
      int node = ROOT;
      for (int end = begin; end < numbers.length && numbers[end] >= 0; end++) {
        node = children.find(key(node, numbers[end]));
        if (node == LongTable.NONE) {
          break;
        }
        for (int i = begin; i <= end && setOfNode[node] > 0; i++) {
          rows[i] = union(rows[i], sets.get(setOfNode[node]));
        }
      }
    }
    return rows;
  }

  /** Bytes held. */
  long bytes() {
    return words.bytes() + children.bytes() + 2L * setOfNode.length;
  }

  private static long key(int node, int word) {
    return (node + 1L) << 32 | word;
  }

  private static int[] union(int[] some, int[] others) {
    return some.length == 0
        ? others
        : Arrays.stream(new int[][] {some, others})
            .flatMapToInt(Arrays::stream)
            .sorted()
            .distinct()
            .toArray();
  }

  /** Reads CoreNLP's private class of a word's place in a listed name. */
  private static final class Entry {
    private final Map<String, Field> fields = new TreeMap<>();

    boolean isAtFirstWord(Object entry) {
      return (int) read(entry, "loc") == 0;
    }

    String[] words(Object entry) {
      return (String[]) read(entry, "words");
    }

    String feature(Object entry) {
      return (String) read(entry, "feature");
    }

    /** There are millions of entries, so each field is looked up once. */
    private Object read(Object entry, String name) {
      try {
        Field field = fields.get(name);
        if (field == null) {
          field = entry.getClass().getDeclaredField(name);
          field.setAccessible(true);
          fields.put(name, field);
        }
        return field.get(entry);
      } catch (ReflectiveOperationException e) {
        throw new UnsupportedModelException("cannot read CoreNLP's gazettes", e);
      }
    }
  }
}
