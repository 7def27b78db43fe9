package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.dateline.mentions.chinese.NamedSentence.Name;
import org.dateline.text.WordLists;

/**
 * Corrects the names that CoreNLP's Chinese classifiers find in a sentence: by lists of countries
 * and places, by the words names begin and end with, and by the characters they are written in.
 * Where a name ends within a word, the word is cut.
 */
public final class ChineseNames {
  private static final String PLACES = "places.tsv";
  private static final String SOUNDS = "sounds.tsv";
  private static final String BACKGROUND = "O";
  private static final String NEXT = "B-";
  private static final Set<String> NO_NAMES = Set.of("新闻联播", "中华民族", "中华", "抗日战争");
  private static final String KINDS_OF = "式籍裔人";
  private static final Set<String> ARMS = WordLists.setOf("zh", "mentions/arms");

  private final Places places;
  private final Transliterations transliterations;

  private ChineseNames(Places places, Transliterations transliterations) {
    this.places = places;
    this.transliterations = transliterations;
  }

  /** Loads the tables that ship with Dateline. */
  public static ChineseNames load() {
    List<String> countries = new ArrayList<>();
    List<String> certain = new ArrayList<>();
    List<String> all = new ArrayList<>();
    rows(PLACES)
        .forEach(
            row -> {
              all.add(row[1]);
              if (row[0].equals("country")) {
                countries.add(row[1]);
              }
              if (!row[0].equals("county")) {
                certain.add(row[1]);
              }
            });
    Map<Character, Double> sounds = new HashMap<>();
    rows(SOUNDS).forEach(row -> sounds.put(row[0].charAt(0), Double.valueOf(row[1])));
    return new ChineseNames(
        new Places(new Lexicon(certain), new Lexicon(countries), new Lexicon(all)),
        new Transliterations(sounds));
  }

  /** Name, size in bytes and CRC-32 of each table that ships with Dateline. */
  public static List<String> describeTables() {
    return Stream.of(PLACES, SOUNDS).map(ChineseNames::describe).toList();
  }

  private static String describe(String table) {
    byte[] bytes = bytes(table);
    var checksum = new CRC32();
    checksum.update(bytes);
    return table + " " + bytes.length + " " + Long.toHexString(checksum.getValue());
  }

  private static Stream<String[]> rows(String table) {
    return new String(bytes(table), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"));
  }

  private static byte[] bytes(String table) {
    try (var stream = ChineseNames.class.getResourceAsStream(table)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }

  /**
   * Returns the words of a sentence, cut where corrected names begin and end. Each word has a label
   * as {@link AnswerAnnotation}: {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or, outside
   * names, {@code O}. The prefix {@code B-} marks a word whose name follows another name of its
   * type directly.
   *
   * @param words of the sentence in order, with offsets; at least one
   * @param labels one label for each word, as CoreNLP's classifier gave it
   */
  public List<CoreLabel> correct(List<CoreLabel> words, List<String> labels) {
    int offset = words.get(0).beginPosition();
    int length = words.get(words.size() - 1).endPosition() - offset;
    var text = new StringBuilder(" ".repeat(length));
    var isBoundary = new boolean[length + 1];
    for (CoreLabel word : words) {
      int begin = word.beginPosition() - offset;
      int end = word.endPosition() - offset;
      text.replace(begin, end, word.originalText());
      isBoundary[begin] = true;
      isBoundary[end] = true;
    }
    var sentence = new NamedSentence(text.toString(), isBoundary);
    putLabelled(sentence, words, labels, offset);
    correct(sentence);
    return cut(sentence, words, offset);
  }

  private void correct(NamedSentence sentence) {
    dropCommon(sentence);
    places.correctTypes(sentence);
    Persons.extend(sentence);
    Organizations.cut(sentence);
    places.correct(sentence);
    transliterations.add(sentence);
    Abbreviations.correct(sentence);
    Teams.add(sentence);
    Organizations.correct(sentence);
    Works.drop(sentence);
    dropCommon(sentence);
  }

  /**
   * Removes what is no name (中华民族; 中方 and 俄军, which mean a side rather than a country; what holds
   * the marks of networks) and cuts the suffix of 中国式, 非洲裔 and 韩国人.
   */
  private static void dropCommon(NamedSentence sentence) {
    for (Name name : sentence.names()) {
      String text = sentence.text(name);
      int last = text.length() - 1;
      boolean isSide =
          text.length() == 2 && isSide(text) && !name.type().equals(PERSON) && !ARMS.contains(text);
      if (isSide || NO_NAMES.contains(text) || hasMark(text)) {
        sentence.remove(name);
      } else if (last > 1
          && name.type().equals(LOCATION)
          && KINDS_OF.indexOf(text.charAt(last)) >= 0) {
        sentence.put(name.begin(), name.end() - 1, LOCATION);
      }
    }
  }

  /** Whether a text holds a mark of networks, which stands around names but not in them. */
  private static boolean hasMark(String text) {
    return text.indexOf('@') >= 0 || text.indexOf('#') >= 0 || text.contains("//");
  }

  /** Whether a name of two characters is a side (中方) or a country's army (俄军; but not 清军). */
  private static boolean isSide(String text) {
    char last = text.charAt(1);
    return last == '方' || (last == '军' && Abbreviations.isCountry(text.charAt(0)));
  }

  private static void putLabelled(
      NamedSentence sentence, List<CoreLabel> words, List<String> labels, int offset) {
    int begin = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !labels.get(i).equals(labels.get(begin)) || isCut(words, i)) {
        String type = NameVote.type(labels.get(begin));
        int from = words.get(begin).beginPosition() - offset;
        int to = words.get(i - 1).endPosition() - offset;
        if (type != null && Character.isLetterOrDigit(sentence.text().charAt(from))) {
          sentence.put(from, to, type);
        }
        begin = i;
      }
    }
  }

  /**
   * Whether a name cannot go on from the word before {@code index} to the word at it: there is a
   * space between them, or one of them is a comma, bracket or other separator.
   */
  private static boolean isCut(List<CoreLabel> words, int index) {
    return words.get(index - 1).endPosition() < words.get(index).beginPosition()
        || isSeparator(words.get(index).word())
        || isSeparator(words.get(index - 1).word());
  }

  private static boolean isSeparator(String word) {
    return word.length() == 1 && "、，,；;（）()《》“”\"「」【】@#/／".contains(word);
  }

  private static List<CoreLabel> cut(NamedSentence sentence, List<CoreLabel> words, int offset) {
    List<CoreLabel> cut = new ArrayList<>();
    for (CoreLabel word : words) {
      int begin = word.beginPosition() - offset;
      int end = word.endPosition() - offset;
      int from = begin;
      for (int i = begin + 1; i <= end; i++) {
        if (i == end || sentence.at(i) != sentence.at(i - 1)) {
          cut.add(part(sentence, word, from, i, offset));
          from = i;
        }
      }
    }
    return cut;
  }

  private static CoreLabel part(
      NamedSentence sentence, CoreLabel word, int begin, int end, int offset) {
    boolean isWhole = word.beginPosition() == begin + offset && word.endPosition() == end + offset;
    CoreLabel part = isWhole ? word : new CoreLabel();
    if (!isWhole) {
      String text = sentence.text().substring(begin, end);
      part.setWord(text);
      part.setValue(text);
      part.setOriginalText(text);
      part.setBeginPosition(begin + offset);
      part.setEndPosition(end + offset);
    }
    Name name = sentence.at(begin);
    Name before = sentence.at(begin - 1);
    String label = name == null ? BACKGROUND : name.type();
    boolean isNext =
        name != null && before != null && before != name && before.type().equals(name.type());
    part.set(AnswerAnnotation.class, isNext ? NEXT + label : label);
    return part;
  }
}
