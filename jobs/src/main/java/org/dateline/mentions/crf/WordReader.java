package org.dateline.mentions.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a model says about a word: writes the word's features as {@code NERFeatureFactory}
 * does and adds up their weights, by where the word stands from the one to be labelled.
 */
final class WordReader {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private final SeqClassifierFlags flags;
  private final Set<String> knownLowerCase;
  private final Features features;
  private final Clusters clusters;

  WordReader(LoadedModel model, Features features, Clusters clusters) {
    // Not the model itself, which is to be forgotten once it is compiled.
    flags = model.flags();
    knownLowerCase = model.knownLowerCase();
    this.features = features;
    this.clusters = clusters;
  }

  /** A word of a sentence. */
  Word word(String written) {
    String text = flags.wordFunction == null ? written : flags.wordFunction.apply(written);
    String shape = WordShapeClassifier.wordShape(text, flags.wordShape, knownLowerCase);
    return word(text, shape, shape, clusters.of(text));
  }

  /** What stands before and after a sentence: CoreNLP gives it no text, shape or cluster. */
  Word padding() {
    // Some of its features write what is absent as "null", others leave it out.
    return word("", "", String.valueOf((Object) null), null);
  }

  private Word word(String text, String shape, String following, String cluster) {
    String nodeCluster = String.valueOf(cluster);
    String edgeCluster = cluster == null ? "" : cluster;
    return new Word(
        text,
        features.number(Part.WORD, text),
        features.number(Part.CLUSTER, edgeCluster),
        shape(shape, following),
        nodes(current(text, shape, nodeCluster)),
        nodes(neighbour(text, shape, nodeCluster, flags.usePrev, "P")),
        nodes(neighbour(text, shape, nodeCluster, flags.useNext, "N")),
        nodes(flags.useDisjunctive ? Set.of(text + "-DISJP") : Set.of()),
        nodes(flags.useDisjunctive ? Set.of(text + "-DISJN") : Set.of()),
        edges(edge(text, shape, edgeCluster)),
        edges(previousEdge(text, shape, edgeCluster)),
        Word.Traits.of(text));
  }

  private Word.Shape shape(String shape, String following) {
    return new Word.Shape(
        features.number(Part.SHAPE, shape),
        following,
        features.number(Part.SHAPE, following),
        edges(flags.useTypeySequences ? Set.of(following + "-TNS1") : Set.of()),
        nodes(flags.useDisjShape ? Set.of(following + "-NDISJSHAPE") : Set.of()),
        position(shape, "BEGIN-SENT"),
        position(shape, "IN-SENT"),
        position(shape, "END-SENT"));
  }

  private double[] position(String shape, String where) {
    return nodes(flags.useBeginSent ? Set.of(where, shape + "-" + where) : Set.of());
  }

  /** Features of the word that is to be labelled; a set, as what is written twice counts once. */
  private Set<String> current(String text, String shape, String cluster) {
    Set<String> written = new LinkedHashSet<>();
    if (flags.useDistSim) {
      written.add(cluster + "-DISTSIM");
    }
    if (flags.useTitle && TITLE.matcher(text).matches()) {
      written.add("IS_TITLE");
    }
    written.add(text + "-WORD");
    if (flags.useClassFeature) {
      written.add("###");
    }
    if (flags.useNGrams) {
      for (String gram : grams(text)) {
        written.add(gram);
        if (flags.conjoinShapeNGrams) {
          written.add(gram + "-" + shape + "-CNGram-CS");
        }
      }
    }
    written.add(shape + "-TYPE");
    if (flags.useRadical) {
      addRadicals(text, written);
    }
    return written;
  }

  private Set<String> neighbour(
      String text, String shape, String cluster, boolean used, String side) {
    Set<String> written = new LinkedHashSet<>();
    if (used) {
      written.add(text + "-" + side + "W");
      if (flags.useDistSim) {
        written.add(cluster + "-" + side + "DISTSIM");
      }
    }
    if (flags.useTypeSeqs) {
      written.add(shape + "-" + side + "TYPE");
    }
    return written;
  }

  /** Beginnings and ends of the word, with its bounds, of two characters and more. */
  private List<String> grams(String text) {
    String bounded = '<' + text + '>';
    int length = bounded.length();
    int most = longest(length);
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 2; i <= most; i++) {
      grams.add('#' + bounded.substring(0, i) + '#');
      grams.add('#' + bounded.substring(length - i) + '#');
    }
    return List.copyOf(grams);
  }

  /** How long a beginning or end is written; one longer than all features need not be. */
  private int longest(int length) {
    int most = Math.min(length, features.longestText());
    return flags.maxNGramLeng >= 0 ? Math.min(flags.maxNGramLeng, most) : most;
  }

  private static void addRadicals(String text, Set<String> written) {
    if (text.length() == 1) {
      written.add(RadicalMap.getRadical(text.charAt(0)) + "-SINGLE-CHAR-RADICAL");
    } else if (!text.isEmpty()) {
      written.add(RadicalMap.getRadical(text.charAt(0)) + "-START-RADICAL");
      written.add(RadicalMap.getRadical(text.charAt(text.length() - 1)) + "-END-RADICAL");
    }
    for (int i = 0; i < text.length(); i++) {
      written.add(RadicalMap.getRadical(text.charAt(i)) + "-RADICAL");
    }
  }

  private boolean usesSequences() {
    return flags.usePrev && flags.usePrevSequences;
  }

  private Set<String> edge(String text, String shape, String cluster) {
    Set<String> written = new LinkedHashSet<>();
    addAffixes(text, "CURRENT", written);
    if (usesSequences()) {
      written.add("PSEQ");
      written.add(text + "-PSEQW");
      written.add(shape + "-PSEQcS");
      if (flags.useDistSim) {
        written.add(cluster + "-PSEQcDS");
      }
    }
    if (flags.useTypeySequences) {
      written.add(shape + "-TPS2");
    }
    return written;
  }

  private Set<String> previousEdge(String text, String shape, String cluster) {
    Set<String> written = new LinkedHashSet<>();
    addAffixes(text, "PREVIOUS", written);
    if (usesSequences()) {
      written.add(text + "-PSEQpW");
      written.add(shape + "-PSEQpS");
      if (flags.useDistSim) {
        written.add(cluster + "-PSEQpDS");
      }
    }
    return written;
  }

  private void addAffixes(String text, String side, Set<String> written) {
    if (!flags.useNeighborNGrams) {
      return;
    }
    int most = longest(text.length());
    for (int i = 1; i <= most; i++) {
      written.add(text.substring(0, i) + "-" + side + "-PREFIX");
      written.add(text.substring(text.length() - i) + "-" + side + "-SUFFIX");
    }
  }

  private double[] nodes(Set<String> written) {
    int labels = features.weights().labels();
    return sum(written.stream().mapToInt(features::node).toArray(), labels);
  }

  private double[] edges(Set<String> written) {
    int labels = features.weights().labels();
    return sum(written.stream().mapToInt(features::edge).toArray(), labels * labels);
  }

  private double[] sum(int[] rows, int size) {
    double[] sums = null;
    for (int row : rows) {
      if (row != Weights.NONE) {
        sums = sums == null ? new double[size] : sums;
        features.weights().addTo(sums, row);
      }
    }
    return sums;
  }
}
