package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassifiersTest {

  @Test
  void wordsNeverSeen_areNotLearned() {
    var classifier = Classifiers.load(ModelFiles.ENGLISH_FOUR_CLASSES);
    int known = classifier.getKnownLCWords().size();
    var sentence =
        Stream.of("the", "quixbury", "zonked", "florbish", "Apple")
            .map(
                word -> {
                  var token = new CoreLabel();
                  token.setWord(word);
                  return token;
                })
            .toList();
    classifier.classifySentence(sentence);
    assertThat(classifier.getKnownLCWords()).hasSize(known).doesNotContain("quixbury");
  }

  @Test
  void absentModel_isNamed() {
    assertThatThrownBy(() -> Classifiers.load("no/such/model.ser.gz"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no/such/model.ser.gz");
  }
}
