package org.dateline.run.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.PageFolder;
import org.dateline.run.pages.html.SafeLink;
import org.dateline.run.pages.html.Shard;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that figures open to, each once for all pages, with source, day, title and address
 * of their article and its copies elsewhere. They lie in files by the beginning of the article's
 * id, of which a dialog loads those it needs.
 */
final class QuotedTexts {
  /** Copies listed of one article; the others are counted. */
  private static final int COPIES = 5;

  private static final int ARTICLES_PER_FILE = 256;

  private final RunDatabase run;
  private final boolean quoted;

  /**
   * @param quoted whether sentences are quoted, or their articles named only
   */
  QuotedTexts(RunDatabase run, boolean quoted) {
    this.run = run;
    this.quoted = quoted;
    run.execute("CREATE TEMP TABLE wanted (article_id VARCHAR, sentence BIGINT)");
  }

  /**
   * Asks for what stands at some places.
   *
   * @param places a query with the columns {@code article_id} and {@code sentence}
   */
  void want(String places) {
    run.execute("INSERT INTO wanted SELECT article_id, sentence FROM (%s)".formatted(places));
  }

  /**
   * Writes all that was asked for.
   *
   * @return how many characters of an article's id name its file
   */
  int writeTo(PageFolder folder) {
    long articles =
        run.rows("SELECT count(DISTINCT article_id) AS n FROM wanted").get(0).number("n");
    int prefix = 0;
    for (long held = ARTICLES_PER_FILE; held < articles; held *= 16) {
      prefix++;
    }
    Map<String, Object> file = new LinkedHashMap<>();
    String[] name = {""};
    run.forEach(
        """
        WITH places AS (SELECT DISTINCT article_id, sentence FROM wanted),
        texts AS (
          SELECT p.article_id, any_value(a.text) AS text, list({'sentence': s.sentence,
            'begin': s.char_begin, 'end': s.char_end} ORDER BY s.sentence) AS sentences
          FROM places p
          JOIN sentences s USING (article_id, sentence)
          JOIN articles a USING (article_id)
          WHERE %2$s
          GROUP BY p.article_id),
        groups AS (
          SELECT original_article_id, list({'article_id': article_id, 'source': source,
            'day': published_date::VARCHAR, 'url': url}
            ORDER BY is_original DESC, published_date NULLS LAST, article_id) AS members
          FROM report_articles GROUP BY original_article_id HAVING count(*) > 1)
        SELECT substr(r.article_id, 1, %1$d) AS file, r.article_id, r.source,
          r.published_date::VARCHAR AS day, r.title, r.url, r.is_original, t.text, t.sentences, g.members
        FROM report_articles r
        SEMI JOIN places p ON p.article_id = r.article_id
        LEFT JOIN texts t ON t.article_id = r.article_id
        LEFT JOIN groups g USING (original_article_id)
        ORDER BY r.article_id
        """
            .formatted(prefix, quoted),
        row -> {
          if (!row.text("file").equals(name[0])) {
            write(folder, name[0], file);
            file.clear();
            name[0] = row.text("file");
          }
          file.put(row.text("article_id"), article(row));
        });
    write(folder, name[0], file);
    return prefix;
  }

  private static void write(PageFolder folder, String name, Map<String, Object> articles) {
    if (!articles.isEmpty()) {
      folder.write(
          "data/texts/%s.js".formatted(name.isEmpty() ? "all" : name),
          "DATELINE.texts(%s);\n".formatted(Shard.json(articles)));
    }
  }

  /** Members without a value are left out. */
  private static Map<String, Object> article(SqlRow row) {
    Map<String, Object> data = new LinkedHashMap<>();
    put(data, "source", row.text("source"));
    put(data, "date", row.getAs("day"));
    put(data, "title", row.getAs("title"));
    put(data, "url", SafeLink.orNull(row.getAs("url")));
    if (Boolean.FALSE.equals(row.getAs("is_original"))) {
      data.put("copy", true);
    }
    if (!row.isNull("members")) {
      List<SqlRow> others =
          row.<SqlRow>list("members").stream()
              .filter(one -> !one.text("article_id").equals(row.text("article_id")))
              .toList();
      data.put("copies", others.size());
      data.put("listed", others.stream().limit(COPIES).map(QuotedTexts::toCopy).toList());
    }
    if (!row.isNull("sentences")) {
      data.put("words", sentences(row));
    }
    return data;
  }

  /** The sentences by their numbers. Offsets are Java's own, UTF-16 code units. */
  private static Map<String, String> sentences(SqlRow article) {
    String text = article.text("text");
    Map<String, String> sentences = new LinkedHashMap<>();
    for (SqlRow sentence : article.<SqlRow>list("sentences")) {
      sentences.put(
          String.valueOf(sentence.number("sentence")),
          text.substring((int) sentence.number("begin"), (int) sentence.number("end"))
              .replaceAll("\\s+", " "));
    }
    return sentences;
  }

  private static Map<String, Object> toCopy(SqlRow row) {
    Map<String, Object> data = new LinkedHashMap<>();
    put(data, "source", row.text("source"));
    put(data, "date", row.getAs("day"));
    put(data, "url", SafeLink.orNull(row.getAs("url")));
    return data;
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    if (value != null) {
      data.put(name, value);
    }
  }
}
