package org.dateline.run.show;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.Analyses;
import org.dateline.analysis.contract.Analysis;
import org.dateline.run.settings.Settings;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.testing.TestRows;

/** A story that two outlets tell and a third one reprints, with two names in each sentence. */
public final class MillCorpus {
  public static final String MILL = "Initech cut 400 jobs, and Ada Roe objected.";
  public static final String OTHER = "Initech cut 500 jobs despite Ada Roe.";

  /** What the steps before the analyses make of it. */
  static Tables articles() {
    var articles = new ArrayList<Row>();
    var sentences = new ArrayList<Row>();
    var mentions = new ArrayList<Row>();
    var copies = new ArrayList<Row>();
    var members = new ArrayList<Row>();
    add("a1", "Post", MILL, "2026-03-02 08:00:00", "a1", articles, sentences, mentions, copies);
    add("a2", "Ledger", OTHER, "2026-03-02 09:00:00", "a2", articles, sentences, mentions, copies);
    add("a3", "Meridian", MILL, "2026-03-03 08:00:00", "a1", articles, sentences, mentions, copies);
    for (String id : List.of("a1", "a2", "a3")) {
      members.add(TestRows.row(StoryArticles.SCHEMA, "story_id", "s1", "article_id", id));
    }
    return Tables.of(Articles.SCHEMA, rows(Articles.SCHEMA, articles))
        .with(Sentences.SCHEMA, rows(Sentences.SCHEMA, sentences))
        .with(EntityMentions.SCHEMA, rows(EntityMentions.SCHEMA, mentions))
        .with(ArticleCopies.SCHEMA, rows(ArticleCopies.SCHEMA, copies))
        .with(StoryArticles.SCHEMA, rows(StoryArticles.SCHEMA, members))
        .with(TitleEntityMentions.SCHEMA, rows(TitleEntityMentions.SCHEMA, List.of()))
        .with(
            Stories.SCHEMA,
            TestRows.of(
                Stories.SCHEMA,
                story("s1", "Mill", "2026-03-02 08:00:00", 3),
                story("s0", "Mill may close", "2026-02-02 08:00:00", 1)))
        .with(StoryThreads.SCHEMA, TestRows.of(StoryThreads.SCHEMA, inThread("s0"), inThread("s1")))
        .with(
            Entities.SCHEMA,
            TestRows.of(
                Entities.SCHEMA,
                entity("Initech", "Initech", "ORGANIZATION", 3, "英尼", "Initech"),
                entity("Ada_Roe", "Ada Roe", "PERSON", 3, "Ada Roe", "Roe"),
                entity("Roe_(deer)", "Roe", "MISC", 1, "Roe")));
  }

  private static Row story(String id, String title, String time, long articles) {
    return TestRows.row(
        Stories.SCHEMA,
        "story_id",
        id,
        "title",
        title,
        "first_source",
        "Post",
        "first_published_at",
        Timestamp.valueOf(time),
        "articles",
        articles,
        "originals",
        Math.min(2L, articles),
        "sources",
        articles);
  }

  private static Row inThread(String story) {
    return TestRows.row(
        StoryThreads.SCHEMA, "story_id", story, "thread_id", "t0", "thread_stories", 2L);
  }

  private static Dataset<Row> rows(TableSchema table, List<Row> rows) {
    return TestRows.of(table, rows.toArray(Row[]::new));
  }

  private static void add(
      String id,
      String source,
      String text,
      String time,
      String original,
      List<Row> articles,
      List<Row> sentences,
      List<Row> mentions,
      List<Row> copies) {
    Timestamp published = Timestamp.valueOf(time);
    Date date = Date.valueOf(time.substring(0, 10));
    articles.add(
        TestRows.row(
            Articles.SCHEMA,
            "article_id",
            id,
            "source",
            source,
            "language",
            "en",
            "text",
            text,
            "published_at",
            published,
            "published_date",
            date,
            "date_precision",
            "minute"));
    sentences.add(
        TestRows.row(
            Sentences.SCHEMA,
            "article_id",
            id,
            "sentence",
            0,
            "char_begin",
            0,
            "char_end",
            text.length()));
    mentions.add(mention(id, source, date, text, "Initech", "Initech", "ORGANIZATION"));
    mentions.add(mention(id, source, date, text, "Ada Roe", "Ada_Roe", "PERSON"));
    copies.add(
        TestRows.row(
            ArticleCopies.SCHEMA,
            "article_id",
            id,
            "copy_group",
            original,
            "original_article_id",
            original,
            "similarity",
            id.equals(original) ? 1.0 : 0.97,
            "is_original",
            id.equals(original)));
  }

  private static Row mention(
      String id,
      String source,
      Date date,
      String text,
      String surface,
      String entity,
      String type) {
    int begin = text.indexOf(surface);
    return TestRows.row(
        EntityMentions.SCHEMA,
        "article_id",
        id,
        "sentence",
        0,
        "char_begin",
        begin,
        "char_end",
        begin + surface.length(),
        "surface",
        surface,
        "type",
        type,
        "entity_id",
        entity,
        "source",
        source,
        "published_date",
        date,
        "language",
        "en",
        "link_score",
        1.0);
  }

  private static Row entity(String id, String name, String type, long articles, String... aliases) {
    return TestRows.row(
        Entities.SCHEMA,
        "entity_id",
        id,
        "name",
        name,
        "type",
        type,
        "aliases",
        aliases,
        "mentions",
        articles,
        "articles",
        articles);
  }

  /** The same and what all analyses find in it. */
  public static Tables analyzed(Settings settings) {
    Tables articles = articles();
    Tables all = articles;
    for (Analysis<?> analysis : Analyses.ALL) {
      Tables found = computed(analysis, articles, settings);
      for (TableSchema table : found.schemas()) {
        all = all.with(table, found.get(table));
      }
    }
    return all;
  }

  private static <P extends Record> Tables computed(
      Analysis<P> analysis, Tables articles, Settings settings) {
    return analysis.compute(articles, settings.of(analysis));
  }

  private MillCorpus() {}
}
