package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.dateline.mentions.AnnotatedText.Failure;
import org.dateline.mentions.AnnotatedText.Name;
import org.dateline.mentions.AnnotatedText.Reason;
import org.dateline.mentions.AnnotatedText.Sentence;
import org.dateline.mentions.NameSpans.Token;
import org.dateline.mentions.Pieces.Piece;

/**
 * Leads a language model through an article: guards the text, cuts it into pieces, keeps the limits
 * and collects sentences and names.
 */
final class ArticleAnnotator implements Annotator {
  private final String fingerprint;
  private final LanguageModel model;
  private final Limits limits;

  /**
   * How much of an article is read.
   *
   * @param characters the rest of a longer article is not read
   * @param sentenceTokens a longer sentence is cut, at spaces where it can be
   * @param seconds time for one article, looked at between pieces
   */
  record Limits(int characters, int sentenceTokens, int seconds) {}

  ArticleAnnotator(String fingerprint, LanguageModel model, Limits limits) {
    this.fingerprint = fingerprint;
    this.model = model;
    this.limits = limits;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public AnnotatedArticle annotate(String title, String text) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.seconds());
    GuardedText guardedText = guarded(text);
    var headlines = new Headlines(guardedText, model::isWrittenSmall);
    var titleRead = new Reading(title, guarded(title), true, headlines, deadline).read();
    var textRead = new Reading(text, guardedText, false, headlines, deadline).read();
    return new AnnotatedArticle(titleRead, textRead);
  }

  private GuardedText guarded(String text) {
    return GuardedText.of(text.substring(0, end(text)), model.longestRun());
  }

  private int end(String text) {
    if (text.length() <= limits.characters()) {
      return text.length();
    }
    boolean splitsPair = Character.isLowSurrogate(text.charAt(limits.characters()));
    return splitsPair ? limits.characters() - 1 : limits.characters();
  }

  /** A title or a text on its way through the model. */
  private final class Reading {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final String text;
    private final GuardedText guarded;
    private final boolean isTitle;
    private final Headlines headlines;
    private final long deadline;
    private Failure failure;

    Reading(String text, GuardedText guarded, boolean isTitle, Headlines headlines, long deadline) {
      this.text = text;
      this.guarded = guarded;
      this.isTitle = isTitle;
      this.headlines = headlines;
      this.deadline = deadline;
    }

    AnnotatedText read() {
      int end = guarded.length();
      if (end < text.length()) {
        fail(
            Reason.ARTICLE_TOO_LONG,
            "expected at most %d characters, found %d; the first %d were read"
                .formatted(limits.characters(), text.length(), end));
      }
      for (Piece piece : Pieces.of(guarded, model.longestPiece())) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("interrupted while annotating");
        }
        if (System.nanoTime() - deadline > 0) {
          fail(
              Reason.TIME_LIMIT,
              "expected at most %d seconds, gave up at character %d of %d"
                  .formatted(limits.seconds(), piece.begin(), text.length()));
          break;
        }
        readOrFail(piece);
      }
      return new AnnotatedText(sentences, names, failure);
    }

    /** CoreNLP's failure on one piece must not lose the article, let alone the job. */
    private void readOrFail(Piece piece) {
      int sentencesBefore = sentences.size();
      int namesBefore = names.size();
      try {
        read(piece);
      } catch (RuntimeException | StackOverflowError e) {
        sentences.subList(sentencesBefore, sentences.size()).clear();
        names.subList(namesBefore, names.size()).clear();
        fail(
            Reason.ANNOTATOR_ERROR,
            "characters %d to %d were left out: %s".formatted(piece.begin(), piece.end(), e));
      }
    }

    private void read(Piece piece) {
      for (var whole : model.sentences(guarded.substring(piece.begin(), piece.end()))) {
        for (var sentence : SentenceCuts.of(whole, limits.sentenceTokens())) {
          add(sentence, piece.begin());
        }
      }
    }

    private void add(List<CoreLabel> sentence, int offset) {
      int begin = offset + sentence.get(0).beginPosition();
      int end = offset + sentence.get(sentence.size() - 1).endPosition();
      String written = guarded.substring(begin, end);
      List<String> labels = model.labels(headlines.recased(sentence, written, isTitle));
      List<Token> tokens = new ArrayList<>(sentence.size());
      for (int i = 0; i < sentence.size(); i++) {
        tokens.add(token(sentence.get(i), offset, labels.get(i)));
      }
      for (var span : NameSpans.of(tokens, guarded)) {
        names.add(new Name(sentences.size(), span.begin(), span.end(), span.type()));
      }
      sentences.add(new Sentence(begin, end, tokens.size()));
    }

    /** A token with offsets into the text, checked against the text. */
    private Token token(CoreLabel token, int offset, String label) {
      int begin = offset + token.beginPosition();
      int end = offset + token.endPosition();
      if (!guarded.substring(begin, end).equals(token.originalText())) {
        throw new IllegalStateException(
            "the tokenizer gave \"%s\" where the text has \"%s\""
                .formatted(token.originalText(), guarded.substring(begin, end)));
      }
      return new Token(begin, end, label);
    }

    /** The first failure is told; it says most about the article. */
    private void fail(Reason reason, String detail) {
      if (failure == null) {
        failure = new Failure(reason, detail);
      }
    }
  }
}
