package org.dateline.mentions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.mentions.Conlleval.Chunk;
import org.dateline.text.NormalizedText;

/**
 * Gold sets of names that nothing is learned from, as texts: a line of a text is a sentence of the
 * set, written as its language writes it. Each set is divided into a development half, whose errors
 * may be read, and a blind half.
 */
final class HeldOutGold {

  /** A set: its file below {@code gold/ner}, the fields of a word and its tag, and its language. */
  enum Source {
    NEWSWIRE("newswire/eng.testa", 0, 3, false),
    EWT("uner-en-ewt/dev.iob2", 1, 2, false),
    GSDSIMP("uner-zh-gsdsimp/dev.iob2", 1, 2, true),
    PEOPLES_DAILY("peoples-daily/dev.bio", 0, 1, true),
    WEIBO("weibo/dev.bio", 0, 1, true);

    private final String file;
    private final int word;
    private final int tag;
    private final boolean chinese;

    Source(String file, int word, int tag, boolean chinese) {
      this.file = file;
      this.word = word;
      this.tag = tag;
      this.chinese = chinese;
    }

    boolean isChinese() {
      return chinese;
    }
  }

  /** What a line is; all lines but those of newswire count as prose. */
  enum Kind {
    PROSE,
    CAPITALS,
    TABLE
  }

  /** A line of a text, from {@code begin} to {@code end}. */
  record Line(int begin, int end, Kind kind) {}

  /**
   * A text with its names.
   *
   * @param names their offsets in UTF-16 code units
   */
  record Document(String text, List<Line> lines, List<Chunk> names) {
    boolean isBlind() {
      return (NormalizedText.fingerprint(text).charAt(0) & 1) == 1;
    }
  }

  private static final Map<String, NameType> TYPES =
      Map.of(
          "PER", NameType.PERSON,
          "ORG", NameType.ORGANIZATION,
          "LOC", NameType.LOCATION,
          "GPE", NameType.LOCATION);

  private static final int LEAST_SMALL_WORDS = 3;
  private static final String CLOSING = ".,;:?!)]%";
  private static final List<String> ENCLITICS =
      List.of("'s", "n't", "'ll", "'re", "'ve", "'d", "'m");

  private final Source source;
  private final List<Document> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<Chunk> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private String written = "";

  private HeldOutGold(Source source) {
    this.source = source;
  }

  static List<Document> read(Path gold, Source source) throws IOException {
    var reader = new HeldOutGold(source);
    List<String> rows = Files.readAllLines(gold.resolve(source.file));
    boolean marked = rows.stream().anyMatch(HeldOutGold::startsDocument);
    for (String row : rows) {
      if (startsDocument(row)) {
        reader.endSentence();
        reader.endDocument();
      } else if (row.startsWith("# text = ")) {
        reader.written = row.substring("# text = ".length());
      } else if (row.isBlank()) {
        reader.endSentence();
        if (!marked) {
          reader.endDocument();
        }
      } else if (!row.startsWith("# ")) {
        reader.addWord(row.split("[ \t]"));
      }
    }
    reader.endSentence();
    reader.endDocument();
    return reader.documents;
  }

  private static boolean startsDocument(String row) {
    return row.startsWith("-DOCSTART-") || row.startsWith("# newdoc");
  }

  private void addWord(String[] fields) {
    String word = fields[source.word];
    words.add(source == Source.WEIBO ? word.replaceFirst("[0-9]$", "") : word);
    tags.add(fields[source.tag].replaceFirst("\\.NAM$", ""));
  }

  private void endSentence() {
    if (words.isEmpty()) {
      return;
    }
    int begin = text.length();
    int[] begins = new int[words.size()];
    int[] ends = new int[words.size()];
    if (written.isEmpty()) {
      join(begins, ends);
    } else {
      text.append(written);
      int at = begin;
      for (int i = 0; i < begins.length; i++) {
        begins[i] = text.indexOf(words.get(i), at);
        ends[i] = begins[i] + words.get(i).length();
        at = ends[i];
      }
    }
    for (Chunk chunk : Conlleval.chunks(tags)) {
      Optional.ofNullable(TYPES.get(chunk.type()))
          .ifPresent(
              type ->
                  names.add(new Chunk(begins[chunk.begin()], ends[chunk.end() - 1], type.name())));
    }
    lines.add(new Line(begin, text.length(), kind(text.substring(begin))));
    text.append('\n');
    words.clear();
    tags.clear();
    written = "";
  }

  /** Writes the words one behind the other: Chinese without spaces, English as it is printed. */
  private void join(int[] begins, int[] ends) {
    boolean opened = true;
    boolean quoted = false;
    for (int i = 0; i < begins.length; i++) {
      String word = words.get(i);
      boolean quote = word.equals("\"");
      boolean closes =
          (word.length() == 1 && CLOSING.contains(word))
              || ENCLITICS.contains(word)
              || (quote && quoted);
      if (!source.chinese && !opened && !closes) {
        text.append(' ');
      }
      begins[i] = text.length();
      text.append(word);
      ends[i] = text.length();
      quoted ^= quote;
      opened = word.equals("(") || word.equals("$") || (quote && quoted);
    }
  }

  private Kind kind(String line) {
    if (source != Source.NEWSWIRE) {
      return Kind.PROSE;
    }
    if (LineCapitals.of(line) == LineCapitals.OF_ALL_LETTERS) {
      return Kind.CAPITALS;
    }
    long small = words.stream().filter(word -> word.length() > 1 && isSmall(word)).count();
    return small >= LEAST_SMALL_WORDS ? Kind.PROSE : Kind.TABLE;
  }

  private static boolean isSmall(String word) {
    return word.chars().allMatch(Character::isLowerCase);
  }

  private void endDocument() {
    if (!lines.isEmpty()) {
      documents.add(new Document(text.toString(), List.copyOf(lines), List.copyOf(names)));
    }
    text.setLength(0);
    lines.clear();
    names.clear();
  }
}
