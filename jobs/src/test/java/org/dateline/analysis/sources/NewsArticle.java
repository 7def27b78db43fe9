package org.dateline.analysis.sources;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.TestRows;

/**
 * One article of a small test corpus with all that the analysis reads of it.
 *
 * @param published an instant (known to the minute), a day, or null
 * @param original the article it copies; its own id if it is an original
 * @param entities null if the article was not annotated; an entity named twice has two mentions
 */
record NewsArticle(
    String id,
    String source,
    String published,
    String story,
    String original,
    List<String> entities) {

  /** An original that is a story of its own. */
  static NewsArticle of(String id, String source, String published, String... entities) {
    return new NewsArticle(id, source, published, "story-" + id, id, List.of(entities));
  }

  NewsArticle inStory(String name) {
    return new NewsArticle(id, source, published, name, original, entities);
  }

  NewsArticle copying(NewsArticle first) {
    return new NewsArticle(id, source, published, first.story, first.id, entities);
  }

  NewsArticle notAnnotated() {
    return new NewsArticle(id, source, published, story, original, null);
  }

  boolean annotated() {
    return entities != null;
  }

  boolean toTheMinute() {
    return published != null && published.length() > 10;
  }

  Instant time() {
    if (published == null) {
      return null;
    }
    return Instant.parse(toTheMinute() ? published : published + "T00:00:00Z");
  }

  static Tables tables(NewsArticle... corpus) {
    return tables(Arrays.asList(corpus));
  }

  static Tables tables(List<NewsArticle> corpus) {
    var articles = new ArrayList<Row>();
    var sentences = new ArrayList<Row>();
    var mentions = new ArrayList<Row>();
    var copies = new ArrayList<Row>();
    var stories = new ArrayList<Row>();
    for (var article : corpus) {
      articles.add(article.articleRow());
      sentences.addAll(article.sentenceRows());
      mentions.addAll(article.mentionRows());
      copies.add(article.copyRow());
      stories.add(
          TestRows.row(StoryArticles.SCHEMA, "story_id", article.story, "article_id", article.id));
    }
    return Tables.of(Articles.SCHEMA, TestRows.of(Articles.SCHEMA, articles.toArray(Row[]::new)))
        .with(Sentences.SCHEMA, TestRows.of(Sentences.SCHEMA, sentences.toArray(Row[]::new)))
        .with(
            EntityMentions.SCHEMA, TestRows.of(EntityMentions.SCHEMA, mentions.toArray(Row[]::new)))
        .with(ArticleCopies.SCHEMA, TestRows.of(ArticleCopies.SCHEMA, copies.toArray(Row[]::new)))
        .with(StoryArticles.SCHEMA, TestRows.of(StoryArticles.SCHEMA, stories.toArray(Row[]::new)));
  }

  private Row articleRow() {
    String precision = published == null ? "none" : toTheMinute() ? "minute" : "day";
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        id,
        "source",
        source,
        "published_at",
        published == null ? null : Timestamp.from(time()),
        "date_precision",
        precision);
  }

  /** Two sentences for an annotated article: articles are to be counted, not sentences. */
  private List<Row> sentenceRows() {
    return annotated()
        ? List.of(
            TestRows.row(Sentences.SCHEMA, "article_id", id, "sentence", 0),
            TestRows.row(Sentences.SCHEMA, "article_id", id, "sentence", 1))
        : List.of();
  }

  private List<Row> mentionRows() {
    var rows = new ArrayList<Row>();
    for (int i = 0; annotated() && i < entities.size(); i++) {
      rows.add(
          TestRows.row(
              EntityMentions.SCHEMA,
              "article_id",
              id,
              "char_begin",
              10 * i,
              "char_end",
              10 * i + 5,
              "entity_id",
              entities.get(i),
              "source",
              source));
    }
    return rows;
  }

  private Row copyRow() {
    return TestRows.row(
        ArticleCopies.SCHEMA,
        "article_id",
        id,
        "copy_group",
        "copies-" + original,
        "original_article_id",
        original,
        "similarity",
        1.0,
        "is_original",
        id.equals(original));
  }
}
