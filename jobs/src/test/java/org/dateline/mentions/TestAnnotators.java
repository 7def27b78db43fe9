package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.mentions.ArticleAnnotator.Limits;

/** The real annotators, loaded once for the test JVM, and what holds for all they answer. */
final class TestAnnotators {
  static final Limits LIMITS = new Limits(1_000_000, 200, 600);

  static Annotator english() {
    return Annotators.annotator("en", LIMITS, Decoder.FAST);
  }

  static Annotator chinese() {
    return Annotators.annotator("zh", LIMITS, Decoder.FAST);
  }

  /** Type and surface of each name. */
  static List<String> names(Annotator annotator, String text) {
    return checked(annotator, text).names().stream()
        .map(name -> name.type() + " " + text.substring(name.begin(), name.end()))
        .toList();
  }

  /** Annotates and checks: in order, no overlap, names within their sentences and one line. */
  static AnnotatedText checked(Annotator annotator, String text) {
    AnnotatedText read = annotator.annotate("", text).text();
    int end = 0;
    for (var sentence : read.sentences()) {
      assertThat(sentence.begin()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.end()).isGreaterThan(sentence.begin()).isLessThanOrEqualTo(text.length());
      assertThat(sentence.tokens()).isPositive();
      end = sentence.end();
    }
    end = 0;
    for (var name : read.names()) {
      var sentence = read.sentences().get(name.sentence());
      assertThat(name.begin()).isGreaterThanOrEqualTo(Math.max(end, sentence.begin()));
      assertThat(name.end()).isGreaterThan(name.begin()).isLessThanOrEqualTo(sentence.end());
      String surface = text.substring(name.begin(), name.end());
      assertThat(surface).doesNotContain("\n", "\r").isEqualTo(surface.strip());
      assertThat(surface.codePoints().anyMatch(Character::isLetter)).isTrue();
      end = name.end();
    }
    return read;
  }

  private TestAnnotators() {}
}
