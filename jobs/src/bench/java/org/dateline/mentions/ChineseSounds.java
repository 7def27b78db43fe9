package org.dateline.mentions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes the table of characters that write foreign names by their sound: for each, the natural
 * logarithm of how much more frequent it is in CedPane's transliterations than in Chinese news.
 * Articles with marked sentences are left out.
 *
 * <p>Arguments: the shared folder, the file to write.
 */
final class ChineseSounds {
  private static final Pattern FOREIGN = Pattern.compile("[A-Z][a-z'é-]+(; [A-Z][a-z'é-]+)*");
  private static final Pattern TRANSLITERATION = Pattern.compile("\\p{IsHan}{2,8}");
  private static final int LEAST = 5;

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    Map<Integer, Integer> sounds = new TreeMap<>();
    for (String line : Files.readAllLines(shared.resolve("knowledge/cedpane/cedpane.txt"))) {
      String[] fields = line.split("\t");
      // Words of more than one syllable group are translated, not transliterated.
      if (FOREIGN.matcher(fields[0]).matches()
          && TRANSLITERATION.matcher(fields[1]).matches()
          && !fields[3].contains(" ")) {
        count(fields[1], sounds);
      }
    }
    Map<Integer, Integer> news = new TreeMap<>();
    Set<String> marked = new HashSet<>();
    for (String part : List.of("development", "check")) {
      ChineseGold.read(part).forEach(sentence -> marked.add(sentence.article()));
    }
    for (var article : ChineseSample.articles(shared)) {
      if (!marked.contains(article.id())) {
        count(article.text(), news);
      }
    }
    Files.write(Path.of(args[1]), rows(sounds, news), StandardCharsets.UTF_8);
  }

  private static void count(String text, Map<Integer, Integer> counts) {
    text.codePoints()
        .filter(Character::isIdeographic)
        .forEach(character -> counts.merge(character, 1, Integer::sum));
  }

  private static List<String> rows(Map<Integer, Integer> sounds, Map<Integer, Integer> news) {
    double all = sounds.values().stream().mapToInt(Integer::intValue).sum();
    double allNews = news.values().stream().mapToInt(Integer::intValue).sum();
    List<String> rows = new ArrayList<>();
    sounds.forEach(
        (character, count) -> {
          double odds = (count / all) / ((news.getOrDefault(character, 0) + 1) / allNews);
          if (count >= LEAST) {
            rows.add(
                String.format(
                    Locale.ROOT, "%s\t%.1f", Character.toString(character), Math.log(odds)));
          }
        });
    return rows;
  }

  private ChineseSounds() {}
}
