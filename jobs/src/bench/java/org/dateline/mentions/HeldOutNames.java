package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.mentions.ArticleAnnotator.Limits;
import org.dateline.mentions.Conlleval.Chunk;
import org.dateline.mentions.Conlleval.Score;
import org.dateline.mentions.HeldOutGold.Document;
import org.dateline.mentions.HeldOutGold.Kind;
import org.dateline.mentions.HeldOutGold.Line;
import org.dateline.mentions.HeldOutGold.Source;
import org.dateline.mentions.NameSpans.Token;

/**
 * How good names are on sets of which nothing was learned ({@link HeldOutGold}), by the annotator
 * as a run uses it, beside CoreNLP's stock models on the same texts. A name is right if its first
 * and last character and its type are.
 *
 * <p>Arguments: the shared folder; names of sets, as {@link Source} has them in lower case (default
 * all); {@code stock} adds CoreNLP's models; {@code blind} the blind halves; {@code traditional}
 * writes the Chinese sets in traditional characters; {@code errors} prints what is wrong in the
 * development halves.
 */
final class HeldOutNames {
  private static final Limits LIMITS = new Limits(1_000_000, 200, 60);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Finds the names of a text. */
  private interface Names {
    List<Chunk> of(String text);
  }

  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args[0]).resolve("gold/ner");
    Set<String> options = new HashSet<>(List.of(args).subList(1, args.length));
    boolean stock = options.remove("stock");
    boolean blind = options.remove("blind");
    boolean errors = options.remove("errors");
    boolean traditional = options.remove("traditional");
    OUT.printf("%-14s %-12s %-9s %s%n", "set", "half", "system", "PER+ORG+LOC  P  R  F1, by kind");
    for (boolean chinese : new boolean[] {false, true}) {
      List<Source> sources =
          List.of(Source.values()).stream()
              .filter(source -> source.isChinese() == chinese)
              .filter(source -> options.isEmpty() || options.contains(lower(source)))
              .toList();
      if (sources.isEmpty()) {
        continue;
      }
      for (var system : systems(chinese, stock).entrySet()) {
        Names names = system.getValue().get();
        for (Source source : sources) {
          for (boolean half : blind ? new boolean[] {false, true} : new boolean[] {false}) {
            List<Document> documents =
                HeldOutGold.read(gold, source).stream()
                    .filter(document -> document.isBlind() == half)
                    .map(one -> traditional && chinese ? TraditionalGold.of(one) : one)
                    .toList();
            print(source, half, system.getKey(), documents, names, errors && !half);
          }
        }
      }
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Supplier<Names>> systems(boolean chinese, boolean stock) {
    Map<String, Supplier<Names>> systems = new LinkedHashMap<>();
    if (chinese) {
      systems.put("dateline", () -> annotator(new ChineseModel(Decoder.FAST)));
      if (stock) {
        systems.put("kbp", () -> coreNlp(ModelFiles.CHINESE_NAMES));
        systems.put("misc", () -> coreNlp(ModelFiles.CHINESE_NAMES_MORE));
      }
    } else {
      systems.put("dateline", () -> annotator(new EnglishModel(Decoder.FAST)));
      if (stock) {
        systems.put("two models", () -> annotator(new TwoModels()));
        systems.put("stock", HeldOutNames::stock);
      }
    }
    return systems;
  }

  private static Names annotator(LanguageModel model) {
    var annotator = new ArticleAnnotator("", model, LIMITS);
    return text ->
        annotator.annotate("", text).text().names().stream()
            .map(name -> new Chunk(name.begin(), name.end(), name.type().name()))
            .toList();
  }

  /** English with CoreNLP's 3-class and 4-class model alone. */
  private static final class TwoModels implements LanguageModel {
    private final LanguageModel english = new EnglishModel(Decoder.FAST);
    private final Labeller labeller = NerQuality.lean();

    @Override
    public int longestRun() {
      return english.longestRun();
    }

    @Override
    public int longestPiece() {
      return english.longestPiece();
    }

    @Override
    public List<List<CoreLabel>> sentences(String piece) {
      return english.sentences(piece);
    }

    @Override
    public List<String> labels(List<CoreLabel> sentence) {
      return labeller.labels(sentence);
    }
  }

  private static Names coreNlp(String names) {
    return annotator(
        new ChineseModel(
            Decoder.FAST,
            ModelFiles.CHINESE_SEGMENTER,
            Labeller.of(Decoder.FAST, Classifiers.load(names)),
            null));
  }

  /** CoreNLP's pipeline with its three models and its rules, but those for numbers and times. */
  private static Names stock() {
    var settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    var pipeline = new StanfordCoreNLP(settings);
    return text -> {
      GuardedText guarded = GuardedText.of(text, Integer.MAX_VALUE);
      List<Chunk> found = new ArrayList<>();
      for (var sentence : pipeline.processToCoreDocument(text).sentences()) {
        List<Token> tokens = sentence.tokens().stream().map(HeldOutNames::token).toList();
        for (var span : NameSpans.of(tokens, guarded)) {
          found.add(new Chunk(span.begin(), span.end(), span.type().name()));
        }
      }
      return found;
    };
  }

  /** A token; the fine types of places become one, as one name may mix them. */
  private static Token token(CoreLabel token) {
    String label = NameType.ofLabel(token.ner()).map(NameType::name).orElse("O");
    return new Token(token.beginPosition(), token.endPosition(), label);
  }

  private static void print(
      Source source,
      boolean blind,
      String system,
      List<Document> documents,
      Names names,
      boolean errors) {
    Map<Kind, Conlleval> kinds = new EnumMap<>(Kind.class);
    var all = new Conlleval();
    for (Document document : documents) {
      List<Chunk> found = names.of(document.text());
      for (Line line : document.lines()) {
        List<Chunk> gold = within(line, document.names());
        List<Chunk> own = within(line, found);
        all.add(gold, own);
        kinds.computeIfAbsent(line.kind(), any -> new Conlleval()).add(gold, own);
        if (errors) {
          printErrors(system, line, document.text(), gold, own);
        }
      }
    }
    String byKind =
        kinds.size() == 1
            ? ""
            : kinds.entrySet().stream()
                .map(kind -> lower(kind.getKey()) + figures(kind.getValue().withoutMisc()))
                .collect(Collectors.joining("  ", "  ", ""));
    String byType =
        List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.LOCATION).stream()
            .map(type -> type.name().substring(0, 3) + figures(all.of(type)))
            .collect(Collectors.joining("  ", "  ", ""));
    OUT.printf(
        "%-14s %-12s %-9s%s%s%s%n",
        lower(source),
        blind ? "blind" : "development",
        system,
        figures(all.withoutMisc()),
        byType,
        byKind);
  }

  private static List<Chunk> within(Line line, List<Chunk> names) {
    return names.stream()
        .filter(name -> name.begin() >= line.begin() && name.begin() < line.end())
        .toList();
  }

  private static void printErrors(
      String system, Line line, String text, List<Chunk> gold, List<Chunk> found) {
    String missed = list(gold, found, text);
    String wrong = list(found, gold, text);
    if (!missed.isEmpty() || !wrong.isEmpty()) {
      OUT.printf(
          "  %s %s: missed %s, wrong %s: %s%n",
          system, lower(line.kind()), missed, wrong, text.substring(line.begin(), line.end()));
    }
  }

  private static String list(List<Chunk> names, List<Chunk> others, String text) {
    return names.stream()
        .filter(name -> !name.type().equals(NameType.MISC.name()) && !others.contains(name))
        .map(name -> name.type().substring(0, 3) + ":" + text.substring(name.begin(), name.end()))
        .collect(Collectors.joining(" | "));
  }

  private static String figures(Score score) {
    return String.format(
        Locale.ROOT,
        " %5.1f %5.1f %5.1f",
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1());
  }

  private HeldOutNames() {}
}
