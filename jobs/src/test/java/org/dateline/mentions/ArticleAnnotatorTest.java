package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.dateline.mentions.AnnotatedText.Reason;
import org.dateline.mentions.AnnotatedText.Sentence;
import org.dateline.mentions.ArticleAnnotator.Limits;
import org.dateline.mentions.stacked.Familiarity;
import org.junit.jupiter.api.Test;

/** The limits around a model, with a model that does what each case needs. */
class ArticleAnnotatorTest {
  private static final Limits GENEROUS = new Limits(10_000, 100, 600);

  /** Words between spaces, one sentence a piece; "Apple" is an organisation. */
  private static class PlainModel implements LanguageModel {
    @Override
    public int longestRun() {
      return 100;
    }

    @Override
    public int longestPiece() {
      return 1_000;
    }

    @Override
    public List<List<CoreLabel>> sentences(String piece) {
      List<CoreLabel> tokens = new ArrayList<>();
      var word = Pattern.compile("\\S+").matcher(piece);
      while (word.find()) {
        var token = new CoreLabel();
        token.setWord(word.group());
        token.setOriginalText(word.group());
        token.setBeginPosition(word.start());
        token.setEndPosition(word.end());
        tokens.add(token);
      }
      return List.of(tokens);
    }

    @Override
    public List<String> labels(List<CoreLabel> sentence) {
      return sentence.stream()
          .map(token -> token.word().equals("Apple") ? "ORGANIZATION" : "O")
          .toList();
    }
  }

  private static AnnotatedText annotate(LanguageModel model, Limits limits, String text) {
    return new ArticleAnnotator("test", model, limits).annotate("", text).text();
  }

  @Test
  void emptyText_hasNoSentencesAndNoFailure() {
    assertThat(annotate(new PlainModel(), GENEROUS, ""))
        .isEqualTo(new AnnotatedText(List.of(), List.of(), null));
  }

  @Test
  void offsets_areThoseOfTheWholeText() {
    var read = annotate(new PlainModel(), GENEROUS, "A headline\n\nWhat Apple said");
    assertThat(read.sentences()).containsExactly(new Sentence(0, 10, 2), new Sentence(12, 27, 3));
    assertThat(read.names())
        .containsExactly(new AnnotatedText.Name(1, 17, 22, NameType.ORGANIZATION));
    assertThat(read.tokens()).isEqualTo(5);
  }

  @Test
  void tooLongArticle_isReadUpToTheLimitAndSaysSo() {
    var read = annotate(new PlainModel(), new Limits(10, 100, 600), "Apple one Apple two");
    assertThat(read.names()).hasSize(1);
    assertThat(read.failure().reason()).isEqualTo(Reason.ARTICLE_TOO_LONG);
    assertThat(read.failure().detail()).contains("at most 10 characters").contains("found 19");
  }

  @Test
  void limitWithinASurrogatePair_cutsBeforeIt() {
    var read = annotate(new PlainModel(), new Limits(5, 100, 600), "abc 😀😀");
    assertThat(read.sentences()).containsExactly(new Sentence(0, 3, 1));
  }

  @Test
  void longSentence_isCutAndNoTokenLost() {
    var read = annotate(new PlainModel(), new Limits(10_000, 10, 600), "word ".repeat(35));
    assertThat(read.sentences()).extracting(Sentence::tokens).containsExactly(10, 10, 10, 5);
    assertThat(read.failure()).isNull();
  }

  @Test
  void rowsOfATable_haveLabelsOfTheirOwnAndNoSecondLook() {
    var model =
        new PlainModel() {
          @Override
          public FirstLook firstLook(List<CoreLabel> sentence, boolean isRow) {
            return FirstLook.of(sentence.stream().map(any -> isRow ? "LOCATION" : "O").toList());
          }

          @Override
          public List<List<String>> secondLook(
              List<List<String>> words, List<List<String>> labels) {
            return labels.stream()
                .map(sentence -> sentence.stream().map(any -> "PERSON").toList())
                .toList();
          }
        };
    assertThat(annotate(model, GENEROUS, "Oslo 2\nand so it went on").names())
        .extracting(AnnotatedText.Name::type)
        .containsExactly(NameType.LOCATION, NameType.PERSON);
  }

  @Test
  void lineInCapitals_isReadAsItStandsWhereTheModelsAreAtHome() {
    var model =
        new PlainModel() {
          @Override
          public FirstLook firstLook(List<CoreLabel> sentence, boolean isRow) {
            String label = sentence.get(0).word().equals("BERGEN") ? "LOCATION" : "PERSON";
            List<String> labels = sentence.stream().map(any -> label).toList();
            return new FirstLook(labels, labels, new Familiarity(20, 20));
          }
        };
    assertThat(annotate(model, GENEROUS, "BERGEN BEAT OSLO AGAIN\nand so it went on").names())
        .extracting(AnnotatedText.Name::type)
        .containsExactly(NameType.LOCATION, NameType.PERSON);
  }

  @Test
  void errorInOnePiece_keepsTheOthers() {
    var fragile =
        new PlainModel() {
          @Override
          public List<String> labels(List<CoreLabel> sentence) {
            if (sentence.get(0).word().equals("bad")) {
              throw new IllegalStateException("cannot");
            }
            return super.labels(sentence);
          }
        };
    var read = annotate(fragile, GENEROUS, "Apple one\nbad Apple\nApple two");
    assertThat(read.names()).hasSize(2);
    assertThat(read.sentences()).hasSize(2);
    assertThat(read.failure().reason()).isEqualTo(Reason.ANNOTATOR_ERROR);
    assertThat(read.failure().detail()).contains("characters 10 to 19").contains("cannot");
  }

  @Test
  void errorInTheSecondLook_keepsWhatTheFirstFound() {
    var fragile =
        new PlainModel() {
          @Override
          public List<List<String>> secondLook(
              List<List<String>> words, List<List<String>> labels) {
            throw new IllegalStateException("cannot");
          }
        };
    var read = annotate(fragile, GENEROUS, "Apple one\nApple two");
    assertThat(read.names()).hasSize(2);
    assertThat(read.failure().reason()).isEqualTo(Reason.ANNOTATOR_ERROR);
  }

  @Test
  void tokenThatIsNotInTheText_isAnError() {
    var wrong =
        new PlainModel() {
          @Override
          public List<List<CoreLabel>> sentences(String piece) {
            var sentences = super.sentences(piece);
            sentences.get(0).get(0).setBeginPosition(1);
            return sentences;
          }
        };
    assertThat(annotate(wrong, GENEROUS, "Apple one").failure().reason())
        .isEqualTo(Reason.ANNOTATOR_ERROR);
  }

  @Test
  void timeLimit_keepsWhatWasReadBefore() {
    var slow =
        new PlainModel() {
          @Override
          public List<String> labels(List<CoreLabel> sentence) {
            long end = System.nanoTime() + 1_100_000_000L;
            while (System.nanoTime() < end) {
              LockSupport.parkNanos(end - System.nanoTime());
            }
            return super.labels(sentence);
          }
        };
    var read = annotate(slow, new Limits(10_000, 100, 1), "Apple one\nApple two");
    assertThat(read.names()).hasSize(1);
    assertThat(read.failure().reason()).isEqualTo(Reason.TIME_LIMIT);
    assertThat(read.failure().detail()).contains("gave up at character 10 of 19");
  }

  @Test
  void interruptedThread_stopsBetweenPieces() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> annotate(new PlainModel(), GENEROUS, "Apple"))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
