package org.dateline.entities;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;
import org.dateline.table.WikiNames;
import org.dateline.testing.TestRows;

/**
 * An article whose title and text mark the models' mentions: {@code [Benoit Dupin|PERSON] spoke.}
 * Each line is a sentence.
 */
public final class TestArticle {
  final List<Row> sentences = new ArrayList<>();
  public final List<Row> mentions = new ArrayList<>();
  final List<Row> titleMentions = new ArrayList<>();
  public final Row article;
  public final String text;

  public TestArticle(String id, String language, String marked) {
    this(id, language, "", marked);
  }

  public TestArticle(String id, String language, String markedTitle, String marked) {
    this(id, "The Harbour Post", language, markedTitle, marked);
  }

  public TestArticle(String id, String source, String language, String markedTitle, String marked) {
    var title = new StringBuilder();
    appendLine(TitleMentions.SCHEMA, id, 0, markedTitle, title, titleMentions);
    var written = new StringBuilder();
    int sentence = 0;
    for (String line : marked.strip().split("\n")) {
      int begin = written.length();
      appendLine(Mentions.SCHEMA, id, sentence, line, written, mentions);
      sentences.add(
          TestRows.row(
              Sentences.SCHEMA,
              "article_id",
              id,
              "sentence",
              sentence++,
              "char_begin",
              begin,
              "char_end",
              written.length(),
              "tokens",
              1));
      written.append('\n');
    }
    text = written.toString();
    article =
        TestRows.row(
            Articles.SCHEMA,
            "article_id",
            id,
            "source",
            source,
            "language",
            language,
            "published_date",
            java.sql.Date.valueOf("2024-06-03"),
            "title",
            title.toString(),
            "text",
            text);
  }

  private static void appendLine(
      TableSchema table,
      String id,
      int sentence,
      String line,
      StringBuilder text,
      List<Row> mentions) {
    int at = 0;
    for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
      text.append(line, at, open);
      int bar = line.indexOf('|', open);
      int close = line.indexOf(']', bar);
      int begin = text.length();
      text.append(line, open + 1, bar);
      mentions.add(
          TestRows.row(
              table,
              "article_id",
              id,
              "char_begin",
              begin,
              "char_end",
              text.length(),
              "surface",
              line.substring(open + 1, bar),
              "type",
              line.substring(bar + 1, close),
              "annotator",
              "models",
              table == Mentions.SCHEMA ? "sentence" : "annotator",
              table == Mentions.SCHEMA ? sentence : "models"));
      at = close + 1;
    }
    text.append(line.substring(at));
  }

  public static Tables tables(String ledger, TestArticle... articles) {
    List<Row> texts = new ArrayList<>();
    List<Row> sentences = new ArrayList<>();
    List<Row> mentions = new ArrayList<>();
    List<Row> titleMentions = new ArrayList<>();
    for (TestArticle article : articles) {
      texts.add(article.article);
      sentences.addAll(article.sentences);
      mentions.addAll(article.mentions);
      titleMentions.addAll(article.titleMentions);
    }
    return Tables.of(Articles.SCHEMA, rows(Articles.SCHEMA, texts))
        .with(Sentences.SCHEMA, rows(Sentences.SCHEMA, sentences))
        .with(Mentions.SCHEMA, rows(Mentions.SCHEMA, mentions))
        .with(TitleMentions.SCHEMA, rows(TitleMentions.SCHEMA, titleMentions))
        .with(LedgerAliases.SCHEMA, rows(LedgerAliases.SCHEMA, ledgerRows(ledger)))
        .with(WikiNames.SCHEMA, rows(WikiNames.SCHEMA, List.of()))
        .with(StoryArticles.SCHEMA, rows(StoryArticles.SCHEMA, stories(articles)));
  }

  /** Lines of {@code language | surface | title | probability | type}, the type may be missing. */
  public static org.apache.spark.sql.Dataset<Row> wikiNames(String lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      String[] fields = line.strip().split(" \\| ");
      rows.add(
          TestRows.row(
              WikiNames.SCHEMA,
              "language",
              fields[0],
              "surface",
              fields[1],
              "title",
              fields[2],
              "probability",
              Double.parseDouble(fields[3]),
              "type",
              fields.length > 4 ? fields[4] : null));
    }
    return rows(WikiNames.SCHEMA, rows);
  }

  /** Articles whose ids begin alike up to a dash are one story: harbour-1, harbour-2. */
  private static List<Row> stories(TestArticle... articles) {
    List<Row> rows = new ArrayList<>();
    for (TestArticle article : articles) {
      String id = article.article.getString(0);
      rows.add(
          TestRows.row(
              StoryArticles.SCHEMA, "story_id", id.replaceAll("-.*", ""), "article_id", id));
    }
    return rows;
  }

  /** Lines of {@code entity_id, name, type, language, alias, alias …} separated by commas. */
  public static List<Row> ledgerRows(String lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      String[] fields = line.strip().split(", ");
      for (int i = 4; i < fields.length; i++) {
        rows.add(
            TestRows.row(
                LedgerAliases.SCHEMA,
                "action",
                "add",
                "entity_id",
                fields[0],
                "name",
                fields[1],
                "type",
                fields[2],
                "language",
                fields[3],
                "alias",
                fields[i]));
      }
    }
    return rows;
  }

  private static org.apache.spark.sql.Dataset<Row> rows(TableSchema table, List<Row> rows) {
    return TestRows.of(table, rows.toArray(Row[]::new));
  }
}
