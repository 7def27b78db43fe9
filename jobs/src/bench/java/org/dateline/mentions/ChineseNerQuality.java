package org.dateline.mentions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.mentions.ArticleAnnotator.Limits;
import org.dateline.mentions.Conlleval.Chunk;
import org.dateline.mentions.Conlleval.Score;
import org.dateline.mentions.NameSpans.Span;

/**
 * How good Chinese names are: precision, recall and F1 against sentences of CCTV marked by hand
 * ({@link ChineseGold}), for CoreNLP's models alone and for what Dateline makes of them. Articles
 * are annotated whole, as in a run; names in marked sentences count.
 *
 * <p>Arguments: the shared folder; {@code development} and {@code check} or one of them (default
 * both); {@code errors} prints what is wrong, of Dateline alone.
 */
final class ChineseNerQuality {
  private static final String LEAD = "央视网消息";
  private static final Limits LIMITS = new Limits(1_000_000, 200, 60);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) throws IOException {
    Map<String, String> texts =
        ChineseSample.articles(Path.of(args[0])).stream()
            .collect(Collectors.toMap(ChineseSample.Article::id, ChineseSample.Article::text));
    Set<String> options = new HashSet<>(List.of(args).subList(1, args.length));
    boolean errors = options.remove("errors");
    OUT.printf("%-36s %-17s  %-17s  %-17s  %-17s%n", "", "all", "PER", "ORG", "LOC");
    OUT.printf("%-36s%s%n", "", "     P     R     F ".repeat(4));
    for (var system : systems(errors).entrySet()) {
      LanguageModel model = system.getValue().get();
      for (String part : List.of("development", "check")) {
        if (options.isEmpty() || options.contains(part)) {
          var counts = new Conlleval();
          var withoutLead = new Conlleval();
          for (ChineseGold sentence : ChineseGold.read(part)) {
            String text = texts.get(sentence.article());
            sentence.check(text);
            List<Span> found = found(model, sentence, text);
            counts.add(chunks(sentence.names()), chunks(found));
            int lead = leadEnd(text);
            withoutLead.add(chunks(behind(lead, sentence.names())), chunks(behind(lead, found)));
            if (errors) {
              printErrors(sentence, found, text);
            }
          }
          print(system.getKey() + ", " + part, counts);
          print("    without lead-ins", withoutLead);
        }
      }
    }
  }

  /** Where the words end that nearly every text of the corpus begins with; they hold one name. */
  private static int leadEnd(String text) {
    return text.startsWith(LEAD) ? LEAD.length() : 0;
  }

  private static List<Span> behind(int begin, List<Span> names) {
    return names.stream().filter(name -> name.begin() >= begin).toList();
  }

  private static List<Chunk> chunks(List<Span> names) {
    return names.stream()
        .map(name -> new Chunk(name.begin(), name.end(), name.type().name()))
        .toList();
  }

  private static void print(String row, Conlleval counts) {
    String figures =
        Stream.of(
                counts.withoutMisc(),
                counts.of(NameType.PERSON),
                counts.of(NameType.ORGANIZATION),
                counts.of(NameType.LOCATION))
            .map(ChineseNerQuality::figures)
            .collect(Collectors.joining("  "));
    OUT.printf("%-36s %s%n", row, figures);
  }

  private static String figures(Score score) {
    return String.format(
        Locale.ROOT,
        "%5.1f %5.1f %5.1f",
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1());
  }

  private static Map<String, Supplier<LanguageModel>> systems(boolean shippedOnly) {
    Map<String, Supplier<LanguageModel>> systems = new LinkedHashMap<>();
    systems.put("Dateline", () -> new ChineseModel(Decoder.FAST));
    if (shippedOnly) {
      return systems;
    }
    systems.put("CoreNLP kbp", () -> coreNlp(ModelFiles.CHINESE_NAMES));
    systems.put("CoreNLP misc", () -> coreNlp(ModelFiles.CHINESE_NAMES_MORE));
    return systems;
  }

  private static LanguageModel coreNlp(String names) {
    return new ChineseModel(
        Decoder.FAST,
        ModelFiles.CHINESE_SEGMENTER,
        Labeller.of(Decoder.FAST, Classifiers.load(names)),
        null);
  }

  private static List<Span> found(LanguageModel model, ChineseGold sentence, String text) {
    return new ArticleAnnotator("", model, LIMITS)
        .annotate("", text).text().names().stream()
            .filter(name -> name.begin() < sentence.end() && name.end() > sentence.begin())
            .map(name -> new Span(name.begin(), name.end(), name.type()))
            .toList();
  }

  private static void printErrors(ChineseGold sentence, List<Span> found, String text) {
    String missed = list(sentence.names(), found, text);
    String wrong = list(found, sentence.names(), text);
    if (!missed.isEmpty() || !wrong.isEmpty()) {
      OUT.printf("%s  missed %s  wrong %s%n", sentence.article(), missed, wrong);
    }
  }

  private static String list(List<Span> names, List<Span> others, String text) {
    return names.stream()
        .filter(name -> name.type() != NameType.MISC && !others.contains(name))
        .map(
            name ->
                name.type().name().substring(0, 3) + ":" + text.substring(name.begin(), name.end()))
        .collect(Collectors.joining(" "));
  }

  private ChineseNerQuality() {}
}
