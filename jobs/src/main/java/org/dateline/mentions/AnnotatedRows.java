package org.dateline.mentions;

import java.util.Iterator;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.mentions.AnnotatedText.Failure;
import org.dateline.mentions.ArticleAnnotator.Limits;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

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
    Row article = articles.next();
    Annotator annotator = annotator(article.getString(1));
    String title = article.isNullAt(2) ? "" : article.getString(2);
    String text = article.getString(3);
    AnnotatedArticle read = annotator.annotate(title, text);
    progress.annotated(Math.min(text.length(), limits.characters()), read.text().tokens());
    Failure failure = read.failure();
    return RowFactory.create(
        article.getString(0),
        annotator.fingerprint(),
        sentences(read.text()),
        names(read.text(), text),
        names(read.title(), title),
        read.text().tokens(),
        failure == null ? null : failure.reason().code(),
        failure == null ? null : failure.detail());
  }

  /** Models on an executor that are not those of the driver would spoil the stored answers. */
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

  // An encoder of rows takes Scala's sequences only.
  private static Seq<Row> sentences(AnnotatedText read) {
    return CollectionConverters.asScala(
            read.sentences().stream()
                .map(one -> RowFactory.create(one.begin(), one.end(), one.tokens()))
                .toList())
        .toSeq();
  }

  private static Seq<Row> names(AnnotatedText read, String text) {
    return CollectionConverters.asScala(
            read.names().stream()
                .map(
                    name ->
                        RowFactory.create(
                            name.sentence(),
                            name.begin(),
                            name.end(),
                            text.substring(name.begin(), name.end()),
                            name.type().name()))
                .toList())
        .toSeq();
  }
}
