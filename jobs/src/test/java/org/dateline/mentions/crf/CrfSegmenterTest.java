package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrfSegmenterTest {
  private static final String FOLDER = "edu/stanford/nlp/models/segmenter/chinese";
  private static CRFClassifier<CoreLabel> classifier;

  @BeforeAll
  static void load() throws Exception {
    String model = FOLDER + "/ctb.small.gz";
    assumeTrue(
        CrfSegmenterTest.class.getClassLoader().getResource(model) != null,
        "no model " + model + ": get it by scripts/dateline models");
    var settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    settings.setProperty("sighanCorporaDict", FOLDER);
    settings.setProperty("serDictionary", FOLDER + "/dict-chris6.ser.gz");
    settings.setProperty("sighanPostProcessing", "true");
    classifier = CRFClassifier.getClassifier(model, settings);
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    TestSentences.chinese().forEach(sentence -> texts.add(joined(sentence, "")));
    TestSentences.chinese().forEach(sentence -> texts.add(joined(sentence, " ")));
    TestSentences.english().forEach(sentence -> texts.add(joined(sentence, " ")));
    texts.addAll(
        List.of(
            "",
            " ",
            "人",
            "人人",
            "\n\n上海\n\n北京 ",
            "1998年1999年199年２００８年12.5%3-4月A-B·C.d",
            "abcABC aB Ba a1 1a a人 人a A人 人A -a .A ·B ::人::c p2p pc2 c2c",
            "他说:“人-人·人”。。。，，、、！！？？——……（）《》",
            "\ud83d人\ude00 \u3000全角\u00a0空格\u200b零宽"));
    // Any characters in any order.
    var random = new Random(11);
    String all = String.join("", texts).replace("\n", "");
    int[] characters = all.codePoints().toArray();
    for (int length : new int[] {1, 2, 3, 4, 5, 5, 6, 7, 50, 200, 480}) {
      var text = new StringBuilder();
      random.ints(length, 0, characters.length).forEach(i -> text.appendCodePoint(characters[i]));
      texts.add(text.toString());
    }
    return texts;
  }

  private static String joined(List<CoreLabel> sentence, String space) {
    return String.join(space, sentence.stream().map(CoreLabel::word).toList());
  }

  @Test
  void words_areCoreNlps() {
    var segmenter = CrfSegmenter.compile(classifier);
    for (String text : texts()) {
      if (text.length() < 1_000) {
        assertThat(segmenter.words(text)).as(text).isEqualTo(classifier.segmentString(text));
      }
    }
  }

  @Test
  void settingNotKnown_isNamed() {
    classifier.flags.useRad2 = true;
    classifier.flags.useShapeStrings4 = false;
    try {
      assertThatThrownBy(() -> CrfSegmenter.compile(classifier))
          .isInstanceOf(UnsupportedModelException.class)
          .hasMessageContaining("useRad2 = true")
          .hasMessageContaining("useShapeStrings4 = false");
    } finally {
      classifier.flags.useRad2 = false;
      classifier.flags.useShapeStrings4 = true;
    }
  }
}
