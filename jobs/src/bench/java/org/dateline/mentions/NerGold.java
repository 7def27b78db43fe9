package org.dateline.mentions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.mentions.Conlleval.Chunk;

/**
 * The gold sets of English names, with every set's types mapped to {@link NameType}: {@link #TYPES}
 * names those that count, and no name is expected where a set has one of its other types (events,
 * works, products, awards, theories, substances). So figures for MISC mean what CoreNLP means by it
 * in wikigold alone. Accounts ("@nasa") are no names, though BTC marks them.
 */
final class NerGold {

  /** The fine types of WNUT-17 and CrossNER; wikigold and BTC say PER, ORG, LOC and MISC. */
  static final Map<String, NameType> TYPES =
      Map.ofEntries(
          Map.entry("per", NameType.PERSON),
          Map.entry("person", NameType.PERSON),
          Map.entry("politician", NameType.PERSON),
          Map.entry("researcher", NameType.PERSON),
          Map.entry("scientist", NameType.PERSON),
          Map.entry("org", NameType.ORGANIZATION),
          Map.entry("organisation", NameType.ORGANIZATION),
          Map.entry("politicalparty", NameType.ORGANIZATION),
          Map.entry("university", NameType.ORGANIZATION),
          Map.entry("corporation", NameType.ORGANIZATION),
          Map.entry("group", NameType.ORGANIZATION),
          Map.entry("loc", NameType.LOCATION),
          Map.entry("location", NameType.LOCATION),
          Map.entry("country", NameType.LOCATION),
          Map.entry("misc", NameType.MISC));

  /** The files of a set, below {@code gold/ner}. */
  record Source(String name, List<String> files) {

    /** Whether another set is of the same kind of text, marked by the same people. */
    boolean isAkin(Source other) {
      return files
          .get(0)
          .split("CONLL|train|test|dev")[0]
          .equals(other.files.get(0).split("CONLL|train|test|dev")[0]);
    }
  }

  /**
   * A sentence as the set cuts it.
   *
   * @param tags the tag of each word as the set has it, in the IOB scheme
   */
  record Sentence(List<String> words, List<String> tags) {

    /** The names of the four types. */
    List<Chunk> names() {
      return Conlleval.chunks(tags).stream().flatMap(chunk -> mapped(chunk).stream()).toList();
    }

    private Optional<Chunk> mapped(Chunk chunk) {
      return Optional.ofNullable(type(chunk, words))
          .map(type -> new Chunk(chunk.begin(), chunk.end(), type.name()));
    }
  }

  /** The type of a name in a gold set; null if it is none of the four, or a Twitter account. */
  static NameType type(Chunk chunk, List<String> words) {
    return words.get(chunk.begin()).startsWith("@")
        ? null
        : TYPES.get(chunk.type().toLowerCase(Locale.ROOT));
  }

  /** What is reported; none of these files was learned from. */
  static final List<Source> TESTS =
      List.of(
          new Source("wikigold", List.of("wikigold/CONLL-format/data/wikigold.conll.txt")),
          new Source(
              "WNUT-17 test", List.of("WNUT17/CONLL-format/data/test/emerging.test.annotated")),
          new Source("CrossNER politics test", List.of("crossner/politics/test.txt")),
          new Source("CrossNER AI test", List.of("crossner/ai/test.txt")),
          new Source("CrossNER science test", List.of("crossner/science/test.txt")),
          new Source("BTC news section", btc("g")));

  static final Source CROSSED = TESTS.get(0);

  /** What may be learned from. */
  static final List<Source> TRAINING =
      List.of(
          new Source(
              "WNUT-17",
              List.of(
                  "WNUT17/CONLL-format/data/train/wnut17train.conll",
                  "WNUT17/CONLL-format/data/dev/emerging.dev.conll")),
          new Source(
              "CrossNER politics",
              List.of("crossner/politics/train.txt", "crossner/politics/dev.txt")),
          new Source("CrossNER AI", List.of("crossner/ai/train.txt", "crossner/ai/dev.txt")),
          new Source(
              "CrossNER science",
              List.of("crossner/science/train.txt", "crossner/science/dev.txt")),
          new Source("BTC", btc("abefh")));

  private static final Set<String> DOCUMENT_STARTS = Set.of("-DOCSTART-");

  /** The documents of several sets. */
  static List<List<Sentence>> documents(Path gold, List<Source> sources) throws IOException {
    List<List<Sentence>> documents = new ArrayList<>();
    for (Source source : sources) {
      documents.addAll(documents(gold, source));
    }
    return documents;
  }

  /** The documents of a set: a file without marks of documents is one of sentences of its own. */
  static List<List<Sentence>> documents(Path gold, Source source) throws IOException {
    List<List<Sentence>> documents = new ArrayList<>();
    for (String file : source.files()) {
      List<String> lines = Files.readAllLines(gold.resolve(file));
      boolean marked = lines.stream().anyMatch(NerGold::startsDocument);
      List<Sentence> document = new ArrayList<>();
      List<String> words = new ArrayList<>();
      List<String> tags = new ArrayList<>();
      lines.add("");
      for (String line : lines) {
        if (startsDocument(line)) {
          addDocument(document, documents);
        } else if (!line.isBlank()) {
          String[] fields = line.strip().split("[\\s]+");
          words.add(fields[0]);
          tags.add(fields[fields.length - 1]);
          continue;
        }
        if (!words.isEmpty()) {
          document.add(new Sentence(List.copyOf(words), List.copyOf(tags)));
          words.clear();
          tags.clear();
          if (!marked) {
            addDocument(document, documents);
          }
        }
      }
      addDocument(document, documents);
    }
    return documents;
  }

  private static boolean startsDocument(String line) {
    return DOCUMENT_STARTS.contains(line.strip().split("\\s+")[0]);
  }

  private static void addDocument(List<Sentence> document, List<List<Sentence>> documents) {
    if (!document.isEmpty()) {
      documents.add(List.copyOf(document));
      document.clear();
    }
  }

  private static List<String> btc(String sections) {
    return sections
        .chars()
        .mapToObj(section -> "BTC/CONLL-format/data/%c.conll".formatted((char) section))
        .toList();
  }

  private NerGold() {}
}
