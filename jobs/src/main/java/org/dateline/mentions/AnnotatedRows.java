package org.dateline.mentions;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.mentions.AnnotatedText.Failure;
import org.dateline.mentions.ArticleAnnotator.Limits;
import org.dateline.spark.RowShape;
import org.dateline.table.Annotations;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** Turns articles (id, language, title, text) into rows of the table annotations, one at a time. */
final class AnnotatedRows implements Iterator<Row> {
  private final Iterator<Row> articles;
  private final Map<String, String> fingerprints;
  private final Limits limits;
  private final Decoder decoder;
  private final FindMentions.Progress progress;

  AnnotatedRows(
      Iterator<Row> articles,
      Map<String, String> fingerprints,
      Limits limits,
      Decoder decoder,
      FindMentions.Progress progress) {
    this.articles = articles;
    this.fingerprints = fingerprints;
    this.limits = limits;
    this.decoder = decoder;
    this.progress = progress;
  }

  @Override
  public boolean hasNext() {
    return articles.hasNext();
  }

  @Override
  public Row next() {
    TaskContext task = TaskContext.get();
    if (task != null && task.isInterrupted()) {
      throw new TaskKilledException("killed between two articles");
    }
    return read(ArticleText.of(articles.next())).toRow();
  }

  private AnnotationRow read(ArticleText article) {
    Annotator annotator = annotator(article.language());
    String title = article.title() == null ? "" : article.title();
    String text = article.text();
    AnnotatedArticle read = annotator.annotate(title, text);
    progress.annotated(Math.min(text.length(), limits.characters()), read.text().tokens());
    Failure failure = read.failure();
    return new AnnotationRow(
        article.articleId(),
        annotator.fingerprint(),
        sentences(read.text()),
        names(read.text(), text),
        names(read.title(), title),
        read.text().tokens(),
        failure == null ? null : failure.reason().code(),
        failure == null ? null : failure.detail());
  }

  /**
   * The annotator of a language, with the fingerprint that the driver expects: answers of other
   * models must not be stored.
   *
   * @throws IllegalStateException if the models on this executor differ from the driver's
   */
  private Annotator annotator(String language) {
    Annotator annotator = Annotators.annotator(language, limits, decoder);
    String expected = fingerprints.get(language);
    if (!annotator.fingerprint().equals(expected)) {
      throw new IllegalStateException(
          "expected annotator %s as on the driver, found %s on this executor: its model jars differ"
              .formatted(expected, annotator.fingerprint()));
    }
    return annotator;
  }

  private static List<SentenceOfText> sentences(AnnotatedText read) {
    return read.sentences().stream()
        .map(one -> new SentenceOfText(one.begin(), one.end(), one.tokens()))
        .toList();
  }

  private static List<NameOfText> names(AnnotatedText read, String text) {
    return read.names().stream()
        .map(
            name ->
                new NameOfText(
                    name.sentence(),
                    name.begin(),
                    name.end(),
                    text.substring(name.begin(), name.end()),
                    name.type().name()))
        .toList();
  }

  /** The columns of an article that annotation needs. The title may be null. */
  record ArticleText(String articleId, String language, String title, String text)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("text", DataTypes.StringType);

    static ArticleText of(Row row) {
      return new ArticleText(
          row.getString(SCHEMA.fieldIndex("article_id")),
          row.getString(SCHEMA.fieldIndex("language")),
          row.getString(SCHEMA.fieldIndex("title")),
          row.getString(SCHEMA.fieldIndex("text")));
    }
  }

  /** A row of {@link Annotations}. */
  private record AnnotationRow(
      String articleId,
      String annotator,
      List<SentenceOfText> sentences,
      List<NameOfText> names,
      List<NameOfText> titleNames,
      long tokens,
      @Nullable String failure,
      @Nullable String failureDetail)
      implements RowShape {
    static final TableSchema SCHEMA = Annotations.SCHEMA;

    Row toRow() {
      return RowFactory.create(
          articleId,
          annotator,
          sentences.stream().map(SentenceOfText::toRow).toArray(Row[]::new),
          names.stream().map(NameOfText::toRow).toArray(Row[]::new),
          titleNames.stream().map(NameOfText::toRow).toArray(Row[]::new),
          tokens,
          failure,
          failureDetail);
    }
  }

  private record SentenceOfText(int charBegin, int charEnd, int tokens) implements RowShape {
    static final StructType SCHEMA = Annotations.SENTENCE;

    Row toRow() {
      return RowFactory.create(charBegin, charEnd, tokens);
    }
  }

  private record NameOfText(int sentence, int charBegin, int charEnd, String surface, String type)
      implements RowShape {
    static final StructType SCHEMA = Annotations.NAME;

    Row toRow() {
      return RowFactory.create(sentence, charBegin, charEnd, surface, type);
    }
  }
}
