package org.dateline.testing;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;

/**
 * Made-up articles, and the tables that analyses read as the steps before them would write these:
 *
 * <pre>{@code
 * var corpus = new NewsCorpus();
 * corpus.article("a1").source("Harbour Post").published("2024-12-31").sentence("Nvidia", "Apple");
 * corpus.article("a2").source("Valley Wire").copies("a1").title("Nvidia");
 * }</pre>
 *
 * <p>An article is an original and a story of its own, in English and undated, until it is said to
 * be otherwise; one without sentences was not annotated.
 */
public final class NewsCorpus {
  private final List<Article> articles = new ArrayList<>();

  /** Adds an article. */
  public Article article(String id) {
    var article = new Article(id);
    articles.add(article);
    return article;
  }

  /** One article, with what is found in it. */
  public static final class Article {
    private final String id;
    private final List<List<String>> sentences = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private String source = "Harbour Post";
    private String published;
    private String provenance = "metadata";
    private String copyGroup;
    private String original;
    private String story;

    private Article(String id) {
      this.id = id;
      copyGroup = id;
      original = id;
      story = id;
    }

    public Article source(String name) {
      source = name;
      return this;
    }

    /** When it was published: an instant (known to the minute), a day, or null. */
    public Article published(String when) {
      published = when;
      return this;
    }

    /** Where the date was found. */
    public Article provenance(String place) {
      provenance = place;
      return this;
    }

    /** It copies another article and is of its story. */
    public Article copies(String articleId) {
      return copyGroup(articleId, articleId).story(articleId);
    }

    /** A copy group by its name, and the article that its articles copy. */
    public Article copyGroup(String name, String originalId) {
      copyGroup = name;
      original = originalId;
      return this;
    }

    public Article story(String name) {
      story = name;
      return this;
    }

    /** The entities of the next sentence of the text; one named twice has two mentions. */
    public Article sentence(String... entities) {
      sentences.add(List.of(entities));
      return this;
    }

    /** The entities of the title. */
    public Article title(String... entities) {
      title.addAll(List.of(entities));
      return this;
    }

    private boolean toTheMinute() {
      return published != null && published.length() > 10;
    }

    private Timestamp time() {
      return published == null
          ? null
          : Timestamp.from(Instant.parse(toTheMinute() ? published : published + "T00:00:00Z"));
    }

    private Date day() {
      return published == null
          ? null
          : Date.valueOf(time().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Row row() {
      return TestRows.row(
          Articles.SCHEMA,
          "article_id",
          id,
          "source",
          source,
          "language",
          "en",
          "published_at",
          time(),
          "published_date",
          day(),
          "date_provenance",
          published == null ? null : provenance,
          "date_precision",
          published == null ? "none" : toTheMinute() ? "minute" : "day");
    }

    private Row copyRow() {
      return TestRows.row(
          ArticleCopies.SCHEMA,
          "article_id",
          id,
          "copy_group",
          copyGroup,
          "original_article_id",
          original,
          "similarity",
          1.0,
          "is_original",
          original.equals(id));
    }

    private Row storyRow() {
      return TestRows.row(
          Stories.SCHEMA, "story_id", story, "first_source", source, "first_published_at", time());
    }

    private Row sentenceRow(int number) {
      return TestRows.row(
          Sentences.SCHEMA,
          "article_id",
          id,
          "sentence",
          number,
          "char_begin",
          100 * number,
          "char_end",
          100 * number + 99,
          "tokens",
          9);
    }

    private Row mentionRow(int sentence, int position, String entity) {
      return TestRows.row(
          EntityMentions.SCHEMA,
          "article_id",
          id,
          "sentence",
          sentence,
          "char_begin",
          100 * sentence + 10 * position,
          "char_end",
          100 * sentence + 10 * position + 5,
          "surface",
          entity,
          "type",
          "PERSON",
          "entity_id",
          entity,
          "source",
          source,
          "published_date",
          day(),
          "language",
          "en",
          "link_score",
          1.0);
    }

    private Row titleRow(int position) {
      return TestRows.row(
          TitleEntityMentions.SCHEMA,
          "article_id",
          id,
          "char_begin",
          10 * position,
          "char_end",
          10 * position + 5,
          "entity_id",
          title.get(position));
    }
  }

  /** All tables that an analysis may read of these articles. */
  public Tables tables() {
    Map<String, Row> stories = new LinkedHashMap<>();
    List<Row> sentences = new ArrayList<>();
    List<Row> mentions = new ArrayList<>();
    List<Row> titles = new ArrayList<>();
    var entities = new TreeSet<String>();
    for (Article article : articles) {
      stories.putIfAbsent(article.story, article.storyRow());
      for (int number = 0; number < article.sentences.size(); number++) {
        sentences.add(article.sentenceRow(number));
        List<String> named = article.sentences.get(number);
        for (int i = 0; i < named.size(); i++) {
          mentions.add(article.mentionRow(number, i, named.get(i)));
        }
        entities.addAll(named);
      }
      for (int i = 0; i < article.title.size(); i++) {
        titles.add(article.titleRow(i));
      }
    }
    return Tables.of(
            Articles.SCHEMA, rows(Articles.SCHEMA, articles.stream().map(Article::row).toList()))
        .with(Sentences.SCHEMA, rows(Sentences.SCHEMA, sentences))
        .with(EntityMentions.SCHEMA, rows(EntityMentions.SCHEMA, mentions))
        .with(TitleEntityMentions.SCHEMA, rows(TitleEntityMentions.SCHEMA, titles))
        .with(Stories.SCHEMA, rows(Stories.SCHEMA, stories.values()))
        .with(StoryArticles.SCHEMA, rows(StoryArticles.SCHEMA, storyArticles()))
        .with(
            ArticleCopies.SCHEMA,
            rows(ArticleCopies.SCHEMA, articles.stream().map(Article::copyRow).toList()))
        .with(
            Entities.SCHEMA,
            rows(Entities.SCHEMA, entities.stream().map(NewsCorpus::entityRow).toList()));
  }

  private List<Row> storyArticles() {
    return articles.stream()
        .map(
            article ->
                TestRows.row(
                    StoryArticles.SCHEMA, "story_id", article.story, "article_id", article.id))
        .toList();
  }

  private static Row entityRow(String id) {
    return TestRows.row(Entities.SCHEMA, "entity_id", id, "name", id, "type", "PERSON");
  }

  private static Dataset<Row> rows(TableSchema table, Collection<Row> rows) {
    return TestRows.of(table, rows.toArray(Row[]::new));
  }
}
