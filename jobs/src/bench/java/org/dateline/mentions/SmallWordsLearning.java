package org.dateline.mentions;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Learns the list of English words that are written small inside sentences, as good as always, from
 * the texts of a corpus: counts of single words, nothing of what the texts say.
 *
 * <p>Arguments: the shared folder, then the file to write.
 */
final class SmallWordsLearning {
  private static final int LEAST_USES = 30;
  private static final double LEAST_SHARE = 0.98;
  private static final Pattern ENGLISH = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  public static void main(String[] args) throws IOException {
    Map<String, long[]> uses = new TreeMap<>();
    Path corpus = Path.of(args[0]).resolve("corpora/allsides-2012-2017.ndjson.gz");
    var json = new ObjectMapper();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = json.readTree(line).path("content_original").asText("");
        var cases = WordCases.of(GuardedText.of(text, Integer.MAX_VALUE));
        cases.forEach((lower, form, count) -> count(uses, lower, form, count));
      }
    }
    String words =
        uses.entrySet().stream()
            .filter(word -> ENGLISH.matcher(word.getKey()).matches())
            .filter(word -> isSmall(word.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(Path.of(args[1]), words);
    System.out.printf("%,d words, %,d small%n", uses.size(), words.lines().count());
  }

  private static void count(Map<String, long[]> uses, String lower, String form, int count) {
    uses.computeIfAbsent(lower, any -> new long[2])[form.equals(lower) ? 0 : 1] += count;
  }

  private static boolean isSmall(long[] uses) {
    return uses[0] >= LEAST_USES && uses[0] >= LEAST_SHARE * (uses[0] + uses[1]);
  }

  private SmallWordsLearning() {}
}
