package org.dateline.mentions;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.text.NormalizedText;

/**
 * Draws the sentences of the Chinese gold set: prints part, article, offsets, SHA-256 and sentence.
 *
 * <p>The articles of each year are put in the order of the SHA-256 of the seed and their id, and
 * the first 80 that have a sentence are taken: the odd ones for development, the even ones for the
 * check. Of each, that sentence is drawn whose SHA-256 with the seed comes first. A sentence ends
 * at a line break or after 。！？ and closing quotes, and has 12 to 160 characters.
 *
 * <p>Argument: the shared folder.
 */
final class ChineseSample {
  private static final String SEED = "chinese names 1";
  private static final int PER_YEAR = 80;
  private static final int SHORTEST = 12;
  private static final int LONGEST = 160;
  private static final String ENDS = "。！？";
  private static final String CLOSING = "”’」』）》";

  /** An article of the corpus. */
  record Article(String id, String year, String text) {}

  /** A sentence of it, in characters of its text. */
  record Sentence(int begin, int end) {}

  public static void main(String[] args) throws IOException {
    Map<String, List<Article>> years = new TreeMap<>();
    for (Article article : articles(Path.of(args[0]))) {
      years.computeIfAbsent(article.year(), any -> new ArrayList<>()).add(article);
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (List<Article> articles : years.values()) {
      articles.sort(Comparator.comparing(article -> hash(article.id())));
      var drawn = articles.stream().filter(article -> !sentences(article).isEmpty());
      print(drawn.limit(PER_YEAR).toList(), out);
    }
  }

  /** Every article of the corpus, in its order. */
  static List<Article> articles(Path shared) throws IOException {
    Path corpus = shared.resolve("corpora/cctv-2022-2025.ndjson.gz");
    var json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    try (var stream = new GZIPInputStream(Files.newInputStream(corpus));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        var item = json.readTree(line);
        String year = item.path("date").asText().substring(0, 4);
        articles.add(new Article(item.path("id").asText(), year, item.path("text").asText()));
      }
    }
    return articles;
  }

  private static void print(List<Article> drawn, PrintStream out) {
    for (int i = 0; i < drawn.size(); i++) {
      Article article = drawn.get(i);
      Sentence sentence =
          sentences(article).stream()
              .min(Comparator.comparing(each -> hash(article.id() + " " + each.begin())))
              .orElseThrow();
      String words = article.text().substring(sentence.begin(), sentence.end());
      out.printf(
          "%s\t%s\t%d\t%d\t%s\t%s%n",
          i % 2 == 0 ? "development" : "check",
          article.id(),
          sentence.begin(),
          sentence.end(),
          NormalizedText.fingerprint(words),
          words);
    }
  }

  private static List<Sentence> sentences(Article article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || endsSentence(text, i)) {
        if (i - begin >= SHORTEST && i - begin <= LONGEST) {
          sentences.add(new Sentence(begin, i));
        }
        begin = i < text.length() && text.charAt(i) == '\n' ? i + 1 : i;
      }
    }
    return sentences;
  }

  /** Whether a sentence ends before {@code index}, closing quotes taken along. */
  private static boolean endsSentence(String text, int index) {
    int last = index - 1;
    if (last < 0 || CLOSING.indexOf(text.charAt(index)) >= 0) {
      return false;
    }
    while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && ENDS.indexOf(text.charAt(last)) >= 0
        && ENDS.indexOf(text.charAt(index)) < 0;
  }

  private static String hash(String key) {
    return NormalizedText.fingerprint(SEED, key);
  }

  private ChineseSample() {}
}
