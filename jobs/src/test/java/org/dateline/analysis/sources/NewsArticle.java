package org.dateline.analysis.sources;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.dateline.table.Tables;
import org.dateline.testing.NewsCorpus;

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

  /** Annotated articles have two sentences: articles are to be counted, not sentences. */
  static Tables tables(List<NewsArticle> corpus) {
    var news = new NewsCorpus();
    for (var article : corpus) {
      NewsCorpus.Article made =
          news.article(article.id)
              .source(article.source)
              .published(article.published)
              .copyGroup("copies-" + article.original, article.original)
              .story(article.story);
      if (article.annotated()) {
        made.sentence(article.entities.toArray(String[]::new)).sentence();
      }
    }
    return news.tables();
  }
}
