package org.dateline.entities;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.text.NormalizedText;

/**
 * Draws the names of the gold set of links: prints article, hash of its text, offsets, which
 * occurrence of the surface it is, surface and type, then for the judge alone source, date, title
 * and the text around.
 *
 * <p>Of each corpus the first 400 articles of {@link LinkCorpus}, or of those after them; of all
 * names that the models find in their texts those 200, or as many as are asked for, whose article,
 * surface and occurrence have the smallest hashes, but two of an article at most.
 *
 * <p>Arguments: the shared folder, the folder for what is kept, articles (default 3,000, as
 * cleaning depends on all), how many of them to leave out (none), names of each corpus (200).
 */
final class LinkGoldDraw {
  private static final int ARTICLES = 400;
  private static final int OF_AN_ARTICLE = 2;
  private static final int CONTEXT = 250;

  private record Article(String key, String text, String about) {}

  private record Name(Article article, int begin, int end, String type) {
    String surface() {
      return article.text().substring(begin, end);
    }

    int occurrence() {
      return LinkGold.occurrence(article.text(), surface(), begin);
    }

    String hash() {
      return LinkCorpus.hash(article.key() + " " + surface() + " " + occurrence());
    }
  }

  public static void main(String[] args) throws IOException {
    int articles = args.length > 2 ? Integer.parseInt(args[2]) : 3_000;
    int leftOut = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    int wanted = args.length > 4 ? Integer.parseInt(args[4]) : 200;
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SparkSession spark = LinkCorpus.session()) {
      var corpus = LinkCorpus.of(Path.of(args[0]), Path.of(args[1]), articles);
      List<Article> drawn =
          articles(spark, corpus).values().stream()
              .sorted(Comparator.comparing(article -> LinkCorpus.hash(article.key())))
              .toList();
      for (String name : List.of("allsides/", "cctv/")) {
        Set<String> pool = new HashSet<>();
        drawn.stream()
            .filter(article -> article.key().startsWith(name))
            .skip(leftOut)
            .limit(ARTICLES)
            .forEach(article -> pool.add(article.key()));
        names(spark, corpus, pool, wanted).forEach(each -> print(each, out));
      }
    }
  }

  private static Map<String, Article> articles(SparkSession spark, LinkCorpus corpus)
      throws IOException {
    Map<String, String> keys = corpus.keys(spark);
    Map<String, Article> articles = new HashMap<>();
    for (Row row :
        corpus
            .read(spark, Articles.SCHEMA)
            .select("article_id", "text", "source", "published_date", "title")
            .collectAsList()) {
      String about = row.getString(2) + "\t" + row.get(3) + "\t" + row.getString(4);
      String key = keys.get(row.getString(0));
      articles.put(row.getString(0), new Article(key, row.getString(1), about));
    }
    return articles;
  }

  private static List<Name> names(
      SparkSession spark, LinkCorpus corpus, Set<String> pool, int wanted) throws IOException {
    Map<String, Article> articles = articles(spark, corpus);
    articles.values().removeIf(article -> !pool.contains(article.key()));
    Map<String, Integer> taken = new HashMap<>();
    return corpus
        .read(spark, Mentions.SCHEMA)
        .filter(col("article_id").isInCollection(articles.keySet()))
        .select("article_id", "char_begin", "char_end", "type")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Name(
                    articles.get(row.getString(0)), row.getInt(1), row.getInt(2), row.getString(3)))
        .sorted(Comparator.comparing(Name::hash))
        .filter(name -> taken.merge(name.article().key(), 1, Integer::sum) <= OF_AN_ARTICLE)
        .limit(wanted)
        .toList();
  }

  private static void print(Name name, PrintStream out) {
    String text = name.article().text();
    String around =
        text.substring(Math.max(0, name.begin() - CONTEXT), name.begin())
            + "【"
            + name.surface()
            + "】"
            + text.substring(name.end(), Math.min(text.length(), name.end() + CONTEXT));
    out.printf(
        "%s\t%s\t%d\t%d\t%d\t%s\t%s\t%s\t%s%n",
        name.article().key(),
        NormalizedText.fingerprint(text),
        name.begin(),
        name.end(),
        name.occurrence(),
        name.surface(),
        name.type(),
        name.article().about(),
        around.replace('\n', ' '));
  }

  private LinkGoldDraw() {}
}
