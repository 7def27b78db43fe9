package org.dateline.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;

/** One article of {@link MadeUpCorpus}; equal numbers make equal articles. */
final class MadeUpArticle {
  static final int MENTIONS = 64;
  static final int NAMES = 32;
  static final int STORY = 5;

  /** Names of an article that are its story's. */
  private static final int SHARED = 8;

  /** Of the names that are not, each third is one that no other article was made to have. */
  private static final int ONCE = 3;

  private static final int PHRASES = 4_096;
  private static final double SCALE = 1L << 53;
  private static final double OTHER_TYPE = 0.04;
  private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
  private static final String[] SYLLABLES = {
    "ba", "cor", "den", "fi", "gal", "hu", "jo", "ken", "lor", "mi", "nus", "pel", "ra", "sto",
    "tev", "vo", "wen", "zi"
  };

  /** A mention in the text. */
  private record Placed(int sentence, int begin, String surface, String type) {}

  private final long number;
  private final StringBuilder text = new StringBuilder();
  private final List<int[]> sentences = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  private MadeUpArticle(long number, List<Row> names) {
    this.number = number;
    for (int i = 0; i < MENTIONS; i++) {
      long drawn = mixed(number * MENTIONS + i);
      double part = (drawn >>> 11) / SCALE;
      int slot = i < NAMES ? i : (int) (part * part * NAMES);
      Row name = names.get(Math.min(slot, names.size() - 1));
      addSentence(name.getAs("surface"), name.getAs("type"), i >= NAMES, mixed(drawn));
    }
  }

  static MadeUpArticle of(Row row) {
    return new MadeUpArticle(row.getAs("article"), row.getList(row.fieldIndex("names")));
  }

  /** The rank of the form at a place of all articles, from 0. */
  static long rank(long slot, long forms) {
    long article = slot / NAMES;
    long place = slot % NAMES;
    if (place < SHARED) {
      return zipf(mixed(article / STORY * NAMES + place + 1_000_003), forms);
    }
    long own = article * (NAMES - SHARED) + place - SHARED;
    boolean once = own % ONCE == 0 && own / ONCE < forms;
    return once ? own / ONCE : zipf(mixed(own), forms);
  }

  /** The logarithm of a rank by Zipf's law is uniform. */
  private static long zipf(long drawn, long forms) {
    double uniform = (drawn >>> 11) / SCALE;
    return Math.min(forms, (long) Math.exp(uniform * Math.log(forms + 1.0))) - 1;
  }

  /** A first name that many have and a last name that few have. */
  static String invented(long number) {
    String first = word(mixed(number) & 511, 2);
    return capital(first) + " " + capital(word((long) Math.pow(number, 0.9) + 6_000, 2));
  }

  private void addSentence(String surface, String type, boolean again, long drawn) {
    int begin = text.length();
    int sentence = sentences.size();
    int space = surface.lastIndexOf(' ');
    boolean lastName = again && type.equals("PERSON") && space > 0 && (drawn & 1) == 0;
    String written = lastName ? surface.substring(space + 1) : surface;
    boolean slip = (mixed(drawn) >>> 11) / SCALE < OTHER_TYPE;
    text.append(capital(phrase(drawn >>> 8))).append(' ');
    placed.add(
        new Placed(
            sentence, text.length(), written, slip ? TYPES.get((int) (drawn >>> 4 & 3)) : type));
    text.append(written).append(' ').append(phrase(drawn >>> 24)).append('.');
    sentences.add(new int[] {begin, text.length()});
    text.append(sentence % 4 == 3 ? '\n' : ' ');
  }

  List<Row> article() {
    return List.of(
        row(
            Articles.SCHEMA,
            Map.of(
                "article_id", id(),
                "text", text.toString(),
                "language", "en",
                "source", "source " + number % 50,
                "published_date",
                    java.sql.Date.valueOf(
                        java.time.LocalDate.of(2024, 1, 1).plusDays(number % 365)))));
  }

  List<Row> sentences() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      rows.add(
          row(
              Sentences.SCHEMA,
              Map.of(
                  "article_id",
                  id(),
                  "sentence",
                  i,
                  "char_begin",
                  sentences.get(i)[0],
                  "char_end",
                  sentences.get(i)[1],
                  "tokens",
                  14)));
    }
    return rows;
  }

  List<Row> mentions() {
    return placed.stream()
        .map(
            mention ->
                row(
                    Mentions.SCHEMA,
                    Map.of(
                        "article_id", id(),
                        "sentence", mention.sentence(),
                        "char_begin", mention.begin(),
                        "char_end", mention.begin() + mention.surface().length(),
                        "surface", mention.surface(),
                        "type", mention.type(),
                        "annotator", "models")))
        .toList();
  }

  List<Row> story() {
    return List.of(
        row(
            StoryArticles.SCHEMA,
            Map.of("story_id", "s%08d".formatted(number / STORY), "article_id", id())));
  }

  private String id() {
    return "a%015x".formatted(mixed(number) >>> 4);
  }

  /** Columns that a table requires and a corpus of this kind has no values for are filled. */
  private static Row row(TableSchema table, Map<String, Object> values) {
    Map<String, Object> known = new HashMap<>(values);
    return RowFactory.create(
        table.columns().stream()
            .map(
                column ->
                    known.getOrDefault(column.name(), column.nullable() ? null : filling(column)))
            .toArray());
  }

  private static Object filling(org.dateline.table.Column column) {
    return switch (column.type().typeName()) {
      case "array" -> new Object[0];
      case "string" -> "";
      case "boolean" -> false;
      case "integer" -> 0;
      case "long" -> 0L;
      case "double" -> 0.0;
      case "timestamp" -> new java.sql.Timestamp(0);
      default -> throw new IllegalStateException("no value for " + column.name());
    };
  }

  /** Five or six small words. */
  private static String phrase(long drawn) {
    long at = drawn & (PHRASES - 1);
    var phrase = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      double part = (mixed(at * 8 + i) >>> 11) / SCALE;
      phrase.append(i == 0 ? "" : " ").append(word((long) (part * part * part * 5_000), 1));
    }
    return phrase.toString();
  }

  /** Letters for a number: different numbers, different words. */
  private static String word(long number, int least) {
    var word = new StringBuilder();
    long left = number;
    for (int i = 0; i < least || left > 0; i++) {
      word.append(SYLLABLES[(int) (left % SYLLABLES.length)]);
      left /= SYLLABLES.length;
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** SplitMix64. */
  private static long mixed(long number) {
    long z = number + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
