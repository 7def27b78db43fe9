package org.dateline.mentions;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.mentions.AnnotatedText.Failure;
import org.dateline.mentions.ArticleAnnotator.Limits;
import scala.jdk.javaapi.CollectionConverters;

/** Articles (id, language, text) on their way to rows of the table annotations, one at a time. */
final class AnnotatedRows implements Iterator<Row> {
  private final Iterator<Row> articles;
  private final Map<String, String> fingerprints;
  private final Limits limits;
  private final Decoder decoder;

  AnnotatedRows(
      Iterator<Row> articles, Map<String, String> fingerprints, Limits limits, Decoder decoder) {
    this.articles = articles;
    this.fingerprints = fingerprints;
    this.limits = limits;
    this.decoder = decoder;
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
    String text = article.getString(2);
    return row(article.getString(0), annotator.fingerprint(), text, annotator.annotate(text));
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

  private static Row row(String articleId, String annotator, String text, AnnotatedText read) {
    List<Row> sentences =
        read.sentences().stream()
            .map(one -> RowFactory.create(one.begin(), one.end(), one.tokens()))
            .toList();
    List<Row> names =
        read.names().stream()
            .map(
                name ->
                    RowFactory.create(
                        name.sentence(),
                        name.begin(),
                        name.end(),
                        text.substring(name.begin(), name.end()),
                        name.type().name()))
            .toList();
    Failure failure = read.failure();
    return RowFactory.create(
        articleId,
        annotator,
        // An encoder of rows takes Scala's sequences only.
        CollectionConverters.asScala(sentences),
        CollectionConverters.asScala(names),
        read.tokens(),
        failure == null ? null : failure.reason().code(),
        failure == null ? null : failure.detail());
  }
}
