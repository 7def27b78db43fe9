package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {
  private static final NameList LIST =
      new ToyNames().name("Oslo", ToyNames.LOCATION).name("NATO", ToyNames.ORGANIZATION).list();

  private static WordFeatures of(String marked) {
    return ToyEvidence.features(marked, LIST);
  }

  private static Set<Integer> node(String marked, int i) {
    Set<Integer> features = new HashSet<>();
    Arrays.stream(of(marked).node(i)).forEach(features::add);
    return features;
  }

  @Test
  void labelsAndWords_areAmongTheFeatures() {
    Set<Integer> features = node("Ada/P left Oslo/L", 2);

    assertThat(features)
        .contains(
            Hash.of(10, 0), // each word has this one
            Hash.of(11, 3 * Labels.COUNT + 3), // both labels
            Hash.of(20, 3), // the label of the 3-class model
            Hash.of(18, 1), // two words before
            Hash.of(21, -2), // beyond the end
            Hash.of(39, Hash.of("left")), // the word before, kind 40 - 1
            Hash.of(110, Hash.of("Oslo")),
            Hash.of(132, Hash.of("Os")),
            Hash.of(143, Hash.of("slo")),
            Hash.of(170, Hash.of("ada")));
  }

  @Test
  void beginningOfTheSentence_isAFeatureOfItsFirstWordOnly() {
    int first = Hash.of(145, 1, Hash.of("Xxx"));
    assertThat(node("Oslo/L slept", 0)).contains(first, Hash.of(19, -1));
    assertThat(node("In Oslo/L", 1))
        .doesNotContain(first)
        .contains(Hash.of(145, 0, Hash.of("Xxx")));
  }

  @Test
  void knownNames_haveFeaturesOfTheirOwn() {
    int place = 3 * 64 + 3 + 4; // a place, first and last of its name, one word
    assertThat(node("in Oslo/O today", 1)).contains(Hash.of(190, place));
    assertThat(node("in Bergen/O today", 1)).contains(Hash.of(190, 0));
  }

  @Test
  void runOfCapitals_isSeenFromEachOfItsWords() {
    Set<Integer> first = node("the Harbour Times/G said", 1);
    Set<Integer> last = node("the Harbour Times/G said", 2);
    int length2AtBegin = Hash.of(150, 2, 0);
    int length2AtEnd = Hash.of(150, 2, 1);

    assertThat(first).contains(length2AtBegin).doesNotContain(length2AtEnd);
    assertThat(last).contains(length2AtEnd).doesNotContain(length2AtBegin);
    assertThat(first).contains(Hash.of(151, Hash.of("times")), Hash.of(159, Hash.of("the")));
    assertThat(node("the Harbour Times/G said", 3)).doesNotContain(length2AtBegin);
  }

  @Test
  void pairsOfWords_haveTheLabelsOfBoth() {
    WordFeatures features = of("Ada/P left Oslo/LG");
    int before = Hash.of(201, 0 * 32 + (Labels.COUNT + 1));
    int first = Hash.of(201, (Labels.COUNT + 1) * 32 + 31);

    assertThat(features.edge(1)).contains(Hash.of(200, 0), before);
    assertThat(features.edge(0)).contains(first);
    assertThat(features.edge(2)).contains(Hash.of(201, (3 * Labels.COUNT + 2) * 32));
    assertThat(features.edge(2)).contains(Hash.of(206, 3 * 4 + 1));
    assertThat(features.edge(1)).hasSize(4);
  }

  @Test
  void plainWord_isSmallAndSurelyNoName() {
    var sure = new WordFeatures(ToyEvidence.of("the Mayor met Ada/P e-mail", 0.9999), LIST);
    assertThat(sure.isPlain(0)).isTrue();
    assertThat(sure.isPlain(1)).isFalse();
    assertThat(sure.isPlain(2)).isTrue();
    assertThat(sure.isPlain(3)).isFalse();
    assertThat(sure.isPlain(4)).isFalse();
    assertThat(new WordFeatures(ToyEvidence.of("the mayor", 0.99), LIST).isPlain(0)).isFalse();
    assertThat(of("the/OM mayor").isPlain(0)).isFalse();
  }

  private static double[] trust(String marked, double probability, int i) {
    double[] node = new double[Labels.COUNT];
    new WordFeatures(ToyEvidence.of(marked, probability), LIST).addTrust(i, node);
    return node;
  }

  @Test
  void labelOnWhichBothModelsAgree_isTrusted() {
    assertThat(trust("the mayor", 0.9, 1)).containsExactly(0.5, 0, 0, 0, 0);
    assertThat(trust("Ada/P left", 0.999, 0)).containsExactly(0, 1.5, 0, 0, 0);
    // Not sure enough, and not of one mind.
    assertThat(trust("Ada/P left", 0.9, 0)).containsOnly(0);
    assertThat(trust("Ada/PG left", 0.999, 0)).containsOnly(0);
  }

  @Test
  void acronym_isTrustedOnlyAsTheListKnowsIt() {
    assertThat(trust("NATO/G met", 0.999, 0)).containsExactly(0, 0, 1.5, 0, 0);
    assertThat(trust("SVM/G met", 0.999, 0)).containsOnly(0);
    assertThat(trust("NATO/P met", 0.999, 0)).containsOnly(0);
  }

  @Test
  void hyphen_keepsTheLabelOfTheFirstModel() {
    assertThat(trust("Diaz/P -/PO Balart/P", 0.9, 1)).containsExactly(0, 6, 0, 0, 0);
    assertThat(trust("a - b", 0.9, 1)).containsExactly(6.5, 0, 0, 0, 0);
  }

  @Test
  void longRuns_growTheFeaturesAndStayBounded() {
    String run = "Harbour/G ".repeat(200).strip();
    int[] features = of(run).node(100);
    assertThat(features.length).isBetween(100, 400);
    assertThat(of(run).node(100)).containsExactly(features);
  }
}
