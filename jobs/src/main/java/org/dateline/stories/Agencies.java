package org.dateline.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.trim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the news agency that an article credits: in the dateline ("GENEVA (AP) —", "LONDON, May 5
 * (Reuters) -", "新华社北京5月1日电"), in a line of its own at the beginning ("By The Associated Press") or
 * the end ("(Reuters)", "（新华社）"), or as an author. "According to Reuters", "据新华社报道" and "Reuters
 * contributed to this report" name a source of facts, not the author of the text, and are no
 * credits.
 */
final class Agencies {
  private static final int HEAD = 240;
  private static final int TAIL = 120;

  /** Agencies by the names that articles give them. */
  private static final Map<String, String> NAMES =
      WordLists.keyedOfAllLanguages("stories/agencies");

  private static final Map<String, String> BY_NAME = byName();

  private static final String ANY = alternatives();

  /** An agency in brackets after a place and perhaps a day, before a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^.{0,80}?[(（](?:via |By )?(" + ANY + ")[)）]\\s{0,3}[-–—:―]", Pattern.CASE_INSENSITIVE);

  /** An agency at the very start of a line, before a dash or alone in the line. */
  private static final Pattern START =
      Pattern.compile(
          "^(?:By (?:The )?)?[(（]?(" + ANY + ")[)）]?(?=\\s{0,3}(?:[-–—―\\n]|$))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CHINESE_DATELINE =
      Pattern.compile("^[（(【\\[]?(" + ANY + ")[^，。,；\\n]{0,24}?[电讯](?=[\\s　）)】\\]：:，（(]|$)");

  private static final Pattern END =
      Pattern.compile(
          "(?:^|[\\s.。!?”\"])(?:[(（](?:来源[:：])?|[—–-] ?|来源[:：] ?|Source: ?)(" + ANY + ")[)）]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** The agency that an article credits; null if none. */
  static @Nullable String creditedAgency(String text, List<String> authors) {
    String start = text.substring(0, Math.min(HEAD, text.length()));
    String end = text.substring(Math.max(0, text.length() - TAIL));
    for (String line : start.split("\n", 4)) {
      String found = firstOf(line.strip(), DATELINE, START, CHINESE_DATELINE);
      if (found != null) {
        return found;
      }
    }
    String found = firstOf(end.substring(end.lastIndexOf('\n') + 1), END, START);
    return found != null ? found : ofAuthors(authors);
  }

  /** Whether a source is an agency; upper and lower case do not matter. */
  static Column isAgency(Column source) {
    return coalesce(lower(trim(source)).isin(BY_NAME.keySet().toArray()), lit(false));
  }

  private static @Nullable String ofAuthors(List<String> authors) {
    for (String author : authors) {
      String found = BY_NAME.get(author.strip().toLowerCase(Locale.ROOT));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String firstOf(String line, Pattern... patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return BY_NAME.get(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return null;
  }

  private static Map<String, String> byName() {
    Map<String, String> agencies = new TreeMap<>();
    NAMES.forEach((name, agency) -> agencies.put(name.toLowerCase(Locale.ROOT), agency));
    return agencies;
  }

  /**
   * All names as one regular expression. Longer names come first, so that a name which begins
   * another is not matched instead of it.
   */
  private static String alternatives() {
    return String.join(
        "|",
        NAMES.keySet().stream()
            .sorted(
                java.util.Comparator.comparing(String::length)
                    .reversed()
                    .thenComparing(name -> name))
            .map(Pattern::quote)
            .toList());
  }

  private Agencies() {}
}
