package org.dateline.mentions.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dateline.mentions.crf.Word.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Computes what a model says about a word: writes the word's features as {@code NERFeatureFactory}
 * does and adds up their weights, separately for each place relative to the word to be labelled.
 */
final class WordReader {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  /** Most shapes that are kept; prose has some hundreds. */
  private static final int MOST_SHAPES = 5_000;

  private final SeqClassifierFlags flags;
  private final Set<String> knownLowerCase;
  private final CompiledFeatures features;
  private final Clusters clusters;
  private final ConcurrentHashMap<String, Shape> shapes = new ConcurrentHashMap<>();

  WordReader(LoadedModel model, CompiledFeatures features, Clusters clusters) {
    // Keeps no reference to the model, so that its memory is free once it is compiled.
    flags = model.flags();
    knownLowerCase = model.knownLowerCase();
    this.features = features;
    this.clusters = clusters;
  }

  /** Reads a word of a sentence. */
  Word word(String written) {
    String text = flags.wordFunction == null ? written : flags.wordFunction.apply(written);
    String shape = WordShapeClassifier.wordShape(text, flags.wordShape, knownLowerCase);
    return word(text, shape, shape(shape), clusters.of(text));
  }

  /**
   * The word that stands for what is before and after a sentence: CoreNLP gives it no text, shape
   * or cluster.
   */
  Word padding() {
    // A missing shape is "null" in features on the shapes of following words, and nothing in
    // others.
    return word("", "", shape("", String.valueOf((Object) null)), null);
  }

  private Word word(String text, String shape, Shape read, @Nullable String cluster) {
    String nodeCluster = String.valueOf(cluster);
    String edgeCluster = cluster == null ? "" : cluster;
    var writer = new FeatureWriter(features);
    return new Word(
        text,
        features.number(Part.WORD, text),
        features.number(Part.CLUSTER, edgeCluster),
        read,
        current(text, shape, nodeCluster, writer),
        previous(text, shape, nodeCluster, writer),
        next(text, shape, nodeCluster, writer),
        around(text, "-DISJP|C", writer),
        around(text, "-DISJN|C", writer),
        edge(text, shape, edgeCluster, writer),
        previousEdge(text, shape, edgeCluster, writer),
        Word.Traits.of(text));
  }

  private Shape shape(String shape) {
    Shape known = shapes.get(shape);
    if (known != null) {
      return known;
    }
    Shape read = shape(shape, shape);
    if (shapes.mappingCount() < MOST_SHAPES) {
      shapes.put(shape, read);
    }
    return read;
  }

  private Shape shape(String shape, String following) {
    var writer = new FeatureWriter(features);
    return new Shape(
        features.number(Part.SHAPE, shape),
        following,
        features.number(Part.SHAPE, following),
        followingEdge(following, writer),
        followingShape(following, writer),
        position(shape, "BEGIN-SENT|C", writer),
        position(shape, "IN-SENT|C", writer),
        position(shape, "END-SENT|C", writer));
  }

  private double @Nullable [] followingEdge(String shape, FeatureWriter writer) {
    if (flags.useTypeySequences) {
      writer.write(shape).end("-TNS1|CpC");
    }
    return writer.edges();
  }

  private double @Nullable [] followingShape(String shape, FeatureWriter writer) {
    if (flags.useDisjShape) {
      writer.write(shape).end("-NDISJSHAPE|C");
    }
    return writer.nodes();
  }

  private double @Nullable [] position(String shape, String where, FeatureWriter writer) {
    if (flags.useBeginSent) {
      writer.end(where);
      writer.write(shape).write("-").end(where);
    }
    return writer.nodes();
  }

  private double @Nullable [] current(
      String text, String shape, String cluster, FeatureWriter writer) {
    if (flags.useDistSim) {
      writer.write(cluster).end("-DISTSIM|C");
    }
    if (flags.useTitle && TITLE.matcher(text).matches()) {
      writer.end("IS_TITLE|C");
    }
    writer.write(text).end("-WORD|C");
    if (flags.useClassFeature) {
      writer.end("###|C");
    }
    if (flags.useNGrams) {
      writeGrams(text, "#|C", writer);
      if (flags.conjoinShapeNGrams) {
        writeGrams(text, "#-" + shape + "-CNGram-CS|C", writer);
      }
    }
    writer.write(shape).end("-TYPE|C");
    if (flags.useRadical) {
      writeRadicals(text, writer);
    }
    return writer.nodes();
  }

  /**
   * Writes the n-grams of two characters and more at the beginning and the end of the word, with
   * {@code <} before and {@code >} after it.
   */
  private void writeGrams(String text, String ending, FeatureWriter writer) {
    String bounded = '<' + text + '>';
    int length = bounded.length();
    int most = longest(length);
    for (int i = 2; i <= most; i++) {
      writer.write("#").write(bounded, 0, i).end(ending);
      writer.write("#").write(bounded, length - i, length).end(ending);
    }
  }

  /**
   * Length of the longest n-gram to be written; the model cannot have one longer than all its
   * features.
   */
  private int longest(int length) {
    int most = Math.min(length, features.longestText());
    return flags.maxNGramLeng >= 0 ? Math.min(flags.maxNGramLeng, most) : most;
  }

  private static void writeRadicals(String text, FeatureWriter writer) {
    if (text.length() == 1) {
      writer.write(radical(text, 0)).end("-SINGLE-CHAR-RADICAL|C");
    } else if (!text.isEmpty()) {
      writer.write(radical(text, 0)).end("-START-RADICAL|C");
      writer.write(radical(text, text.length() - 1)).end("-END-RADICAL|C");
    }
    for (int i = 0; i < text.length(); i++) {
      writer.write(radical(text, i)).end("-RADICAL|C");
    }
  }

  private static String radical(String text, int index) {
    return String.valueOf(RadicalMap.getRadical(text.charAt(index)));
  }

  private double @Nullable [] previous(
      String text, String shape, String cluster, FeatureWriter writer) {
    if (flags.usePrev) {
      writer.write(text).end("-PW|C");
      if (flags.useDistSim) {
        writer.write(cluster).end("-PDISTSIM|C");
      }
    }
    if (flags.useTypeSeqs) {
      writer.write(shape).end("-PTYPE|C");
    }
    return writer.nodes();
  }

  private double @Nullable [] next(
      String text, String shape, String cluster, FeatureWriter writer) {
    if (flags.useNext) {
      writer.write(text).end("-NW|C");
      if (flags.useDistSim) {
        writer.write(cluster).end("-NDISTSIM|C");
      }
    }
    if (flags.useTypeSeqs) {
      writer.write(shape).end("-NTYPE|C");
    }
    return writer.nodes();
  }

  private double @Nullable [] around(String text, String ending, FeatureWriter writer) {
    if (flags.useDisjunctive) {
      writer.write(text).end(ending);
    }
    return writer.nodes();
  }

  private boolean usesSequences() {
    return flags.usePrev && flags.usePrevSequences;
  }

  private double @Nullable [] edge(
      String text, String shape, String cluster, FeatureWriter writer) {
    writeAffixes(text, "-CURRENT-PREFIX|CpC", "-CURRENT-SUFFIX|CpC", writer);
    if (usesSequences()) {
      writer.end("PSEQ|CpC");
      writer.write(text).end("-PSEQW|CpC");
      writer.write(shape).end("-PSEQcS|CpC");
      if (flags.useDistSim) {
        writer.write(cluster).end("-PSEQcDS|CpC");
      }
    }
    if (flags.useTypeySequences) {
      writer.write(shape).end("-TPS2|CpC");
    }
    return writer.edges();
  }

  private double @Nullable [] previousEdge(
      String text, String shape, String cluster, FeatureWriter writer) {
    writeAffixes(text, "-PREVIOUS-PREFIX|CpC", "-PREVIOUS-SUFFIX|CpC", writer);
    if (usesSequences()) {
      writer.write(text).end("-PSEQpW|CpC");
      writer.write(shape).end("-PSEQpS|CpC");
      if (flags.useDistSim) {
        writer.write(cluster).end("-PSEQpDS|CpC");
      }
    }
    return writer.edges();
  }

  private void writeAffixes(String text, String prefix, String suffix, FeatureWriter writer) {
    if (flags.useNeighborNGrams) {
      int length = text.length();
      int most = longest(length);
      for (int i = 1; i <= most; i++) {
        writer.write(text, 0, i).end(prefix);
        writer.write(text, length - i, length).end(suffix);
      }
    }
  }
}
