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
 * The lists of names (gazettes) that a model was trained with. Where all words of a listed name
 * follow one another, each of them has the name's features ({@code LOC-GAZ}, {@code LOC-GAZ2}).
 * CoreNLP tries every name that contains the word; here the names form a tree of words, so the work
 * does not grow with the lists. Read-only, so safe for many threads.
 */
final class Gazettes {
  private static final int ROOT = 0;

  private final CompiledFeatures features;
  private final StringTable words = new StringTable();
  private final LongTable children = new LongTable();
  private int nodes = 1;

  /**
   * For each node of the tree, the index in {@code sets} of the features of the name that ends
   * there.
   */
  private short[] setOfNode = new short[16];

  /** Distinct sets of offsets of features; the first is empty, for words in no name. */
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
        // CoreNLP lists a name under each of its words; it is read once, under the first.
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

  /**
   * The index of a set with one more feature. A search through all sets will do, as they are few.
   */
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
   * The gazette features of each word of a sentence.
   *
   * @param sentence the words, with padding before and after
   * @return for each word and padding the offsets of its features, each once
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

  /** Reads objects of CoreNLP's private class for the place of a word in a listed name. */
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

    /** Reads a field. There are millions of entries, so each field is looked up only once. */
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
