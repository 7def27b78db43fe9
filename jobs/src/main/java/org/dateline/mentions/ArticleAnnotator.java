package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.mentions.AnnotatedText.Failure;
import org.dateline.mentions.AnnotatedText.Name;
import org.dateline.mentions.AnnotatedText.Reason;
import org.dateline.mentions.AnnotatedText.Sentence;
import org.dateline.mentions.NameSpans.Token;
import org.dateline.mentions.TextPieces.Piece;

/**
 * Annotates an article with a language model: guards the text, cuts it into pieces, enforces the
 * limits and collects sentences and names.
 */
final class ArticleAnnotator implements Annotator {
  private final String fingerprint;
  private final LanguageModel model;
  private final Limits limits;

  /**
   * How much of an article is read.
   *
   * @param characters UTF-16 code units read of the title, and of the text; the rest is not read
   * @param sentenceTokens tokens of a sentence; a longer one is cut, at a space if possible
   * @param seconds seconds for one article, checked between pieces
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
    GuardedText guardedText = guard(text);
    var headlines = new Headlines(guardedText, model::isWrittenSmall);
    var titleRead = new Reading(title, guard(title), true, headlines, deadline);
    var textRead = new Reading(text, guardedText, false, headlines, deadline);
    titleRead.read();
    textRead.read();
    List<List<String>> labels = labels(titleRead, textRead);
    int titleSentences = titleRead.labelled.size();
    return new AnnotatedArticle(
        titleRead.toAnnotatedText(labels.subList(0, titleSentences)),
        textRead.toAnnotatedText(labels.subList(titleSentences, labels.size())));
  }

  /**
   * Labels the title's sentences, then the text's, by the model's second look at the whole article,
   * which leaves out the rows of tables. If that fails, the labels of the first look are kept and
   * the text has a failure.
   */
  private List<List<String>> labels(Reading title, Reading text) {
    List<Labelled> all = new ArrayList<>(title.labelled);
    all.addAll(text.labelled);
    List<List<String>> labels = FirstLook.labels(all.stream().map(Labelled::look).toList());
    try {
      var revised = new ArrayList<>(labels);
      revise(revised, all, sentence -> !sentence.isRow(), model::secondLook);
      revise(revised, all, Labelled::isRow, model::lookAtRows);
      return revised;
    } catch (RuntimeException e) {
      text.fail(
          Reason.ANNOTATOR_ERROR, "expected the names compared over the article, found: " + e);
      return labels;
    }
  }

  /** Replaces the labels of some sentences by what a look at all of these answers. */
  private static void revise(
      List<List<String>> labels,
      List<Labelled> sentences,
      Predicate<Labelled> chosen,
      BinaryOperator<List<List<String>>> look) {
    List<Integer> places =
        IntStream.range(0, sentences.size())
            .filter(i -> chosen.test(sentences.get(i)))
            .boxed()
            .toList();
    List<List<String>> answers =
        look.apply(
            places.stream().map(i -> sentences.get(i).words()).toList(),
            places.stream().map(labels::get).toList());
    for (int i = 0; i < answers.size(); i++) {
      labels.set(places.get(i), answers.get(i));
    }
  }

  /**
   * A sentence after the first look: its tokens, and its words as the model read them, which in a
   * headline can have other capitals than in the text.
   *
   * @param isRow whether the sentence stands in a row of a table
   */
  private record Labelled(List<Token> tokens, List<String> words, boolean isRow, FirstLook look) {
    List<Token> withLabels(List<String> labels) {
      List<Token> relabelled = new ArrayList<>(tokens.size());
      for (int i = 0; i < tokens.size(); i++) {
        relabelled.add(new Token(tokens.get(i).begin(), tokens.get(i).end(), labels.get(i)));
      }
      return relabelled;
    }

    Sentence sentence() {
      int end = tokens.get(tokens.size() - 1).end();
      return new Sentence(tokens.get(0).begin(), end, tokens.size());
    }
  }

  private GuardedText guard(String text) {
    return GuardedText.of(text.substring(0, end(text)), model.longestRun());
  }

  private int end(String text) {
    if (text.length() <= limits.characters()) {
      return text.length();
    }
    boolean splitsPair = Character.isLowSurrogate(text.charAt(limits.characters()));
    return splitsPair ? limits.characters() - 1 : limits.characters();
  }

  /** A title or a text while it is read: the sentences so far and the first failure. */
  private final class Reading {
    private final List<Labelled> labelled = new ArrayList<>();
    private final String text;
    private final GuardedText guarded;
    private final boolean isTitle;
    private final Headlines headlines;
    private final TableLines tables;
    private final long deadline;

    @SuppressWarnings("NullAway.Init")
    private Failure failure;

    Reading(String text, GuardedText guarded, boolean isTitle, Headlines headlines, long deadline) {
      this.text = text;
      this.guarded = guarded;
      this.isTitle = isTitle;
      this.headlines = headlines;
      tables = isTitle ? TableLines.NONE : TableLines.of(guarded);
      this.deadline = deadline;
    }

    void read() {
      int end = guarded.length();
      if (end < text.length()) {
        fail(
            Reason.ARTICLE_TOO_LONG,
            "expected at most %d characters, found %d; the first %d were read"
                .formatted(limits.characters(), text.length(), end));
      }
      for (Piece piece : TextPieces.of(guarded, model.longestPiece())) {
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
    }

    /** The answer, with the labels of the second look: one list for each sentence read. */
    AnnotatedText toAnnotatedText(List<List<String>> labels) {
      List<Name> names = new ArrayList<>();
      for (int i = 0; i < labelled.size(); i++) {
        for (var span : NameSpans.of(labelled.get(i).withLabels(labels.get(i)), guarded)) {
          names.add(new Name(i, span.begin(), span.end(), span.type()));
        }
      }
      return new AnnotatedText(labelled.stream().map(Labelled::sentence).toList(), names, failure);
    }

    /**
     * Reads a piece. If CoreNLP fails on it, the piece's sentences are dropped and the article has
     * a failure: one piece must not fail the article, let alone the job.
     */
    private void readOrFail(Piece piece) {
      int before = labelled.size();
      try {
        read(piece);
      } catch (RuntimeException | StackOverflowError e) {
        labelled.subList(before, labelled.size()).clear();
        fail(
            Reason.ANNOTATOR_ERROR,
            "expected characters %d to %d annotated, found: %s"
                .formatted(piece.begin(), piece.end(), e));
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
      boolean isRow = tables.isRow(begin);
      List<CoreLabel> recased = isRow ? sentence : headlines.recase(sentence, written, isTitle);
      FirstLook look = look(sentence, recased, isRow);
      List<Token> tokens = new ArrayList<>(sentence.size());
      for (int i = 0; i < sentence.size(); i++) {
        tokens.add(token(sentence.get(i), offset, look.labels().get(i)));
      }
      labelled.add(
          new Labelled(tokens, recased.stream().map(CoreLabel::word).toList(), isRow, look));
    }

    /**
     * Looks at a sentence. A line in capitals within the text is also read as it stands, which
     * counts where CoreNLP's models are at home: they know such lines as the headings of newswire.
     */
    private FirstLook look(List<CoreLabel> sentence, List<CoreLabel> recased, boolean isRow) {
      FirstLook look = model.firstLook(recased, isRow);
      boolean inCapitals = !isTitle && recased != sentence;
      return inCapitals ? look.withLabelsAtHome(model.firstLook(sentence, true).labels()) : look;
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

    /** Records a failure, unless there is one already: the first says most about the article. */
    private void fail(Reason reason, String detail) {
      if (failure == null) {
        failure = new Failure(reason, detail);
      }
    }
  }
}
