package org.dateline.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The type of thing that the title of a Wikipedia article names, if the title shows it: by what
 * stands in brackets, by the place after a comma, by the words a name begins or ends with. Types
 * are those of {@code mentions.type}; null if the title does not show it. Most people's titles do
 * not.
 */
public final class TitleTypes {
  static final String PERSON = "PERSON";
  static final String ORGANIZATION = "ORGANIZATION";
  static final String LOCATION = "LOCATION";
  static final String PRODUCT = "PRODUCT";
  static final String EVENT = "EVENT";
  static final String MISC = "MISC";

  /** Last word of what stands in brackets: "(American politician)". */
  private static final Map<String, String> KINDS = WordLists.keyed("en", "knowledge/title-kinds");

  /** First words of titles: "University of ...". */
  private static final Map<String, String> BEGINNINGS =
      WordLists.keyed("en", "knowledge/title-beginnings");

  /** Last words of titles: "... County". */
  private static final Map<String, String> ENDINGS =
      WordLists.keyed("en", "knowledge/title-endings");

  /** What a place lies in, after a comma: "Portland,_Oregon". */
  private static final Set<String> REGIONS = WordLists.setOf("en", "knowledge/regions");

  /** Words that make what stands before such a comma no place. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(^|_)(University|College|School|Institute|Academy|Church|Bishop|Archbishop|Governor"
              + "|Mayor|Secretary|House|Senate|Diocese|Hospital|Elections?|Earl|Duke|Lord|Prince"
              + "|Princess|King|Queen|Museum|Company|[Ee]lection|Championships?|Open)(_|$)");

  /** Articles about things of a kind, about a case at court, about a part of something. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(List|Lists|History|Timeline|Outline|Index|Origins?|Literature|Economy|Geography|Culture"
              + "|Politics|Demographics|Martyrs|Trials|Causes|Aftermath|Opposition|Reactions|Coats?"
              + "|Flags?|Music|Sports?|Religion|Education|Transport|Members|Alumni|Foreign"
              + "|Military_history|Criticism)_(of|in|to|from|related)_"
              + "|_v\\._|_Act(_(of_)?\\d{4})?$|[Ss]chools_(of|in)_|:");

  private static final Pattern PEER =
      Pattern.compile(
          "^(\\d+(st|nd|rd|th)_(Earl|Baron|Baroness|Duke|Viscount|Marquess|Marquis|Lord)_.*"
              + "|(\\d+(st|nd|rd|th)_Baronet)|Baron_.*|Baroness_.*|Jr\\.?|Sr\\.?)");

  private static final Pattern EVENT_OF_A_YEAR =
      Pattern.compile(
          "^(?:.*_)?(election|elections|referendum|Olympics|Paralympics|earthquake"
              + "|bombing|bombings|attacks?|riots|protests|massacre|coup_d'état|hurricane_season"
              + "|World_Cup|Grand_Prix|Championships?)(,_.{0,250}\\d{4})?");

  /** The type of what {@code title} (with underscores) names; null if it does not show it. */
  public static @Nullable String of(String title) {
    int bracket = title.lastIndexOf("_(");
    if (bracket > 0 && title.endsWith(")")) {
      return ofBrackets(title.substring(bracket + 2, title.length() - 1));
    }
    if (ABOUT.matcher(title).find()) {
      return null;
    }
    if (EVENT_OF_A_YEAR.matcher(title).matches() && title.indexOf('_') > 0) {
      return EVENT;
    }
    int comma = title.lastIndexOf(",_");
    return comma > 0
        ? ofComma(title.substring(0, comma), title.substring(comma + 2))
        : ofWords(title);
  }

  /** "1995_film", "politician,_born_1950", "footballer_born_1988". */
  private static @Nullable String ofBrackets(String inside) {
    String kind = inside.replaceFirst(",?_?born_.*", "").replaceFirst(",_.*", "");
    String known = KINDS.get(kind);
    return known != null ? known : KINDS.get(kind.substring(kind.lastIndexOf('_') + 1));
  }

  private static @Nullable String ofComma(String head, String rest) {
    if (PEER.matcher(rest).matches()) {
      return PERSON;
    }
    if (REGIONS.contains(rest) && !NO_PLACE.matcher(head).find()) {
      return LOCATION;
    }
    return ORGANIZATION.equals(ENDINGS.get(rest)) ? ORGANIZATION : null;
  }

  private static @Nullable String ofWords(String title) {
    int last = title.lastIndexOf('_');
    if (last < 0) {
      return null;
    }
    int first = title.indexOf('_');
    int second = title.indexOf('_', first + 1);
    String begins = second < 0 ? null : BEGINNINGS.get(title.substring(0, second));
    if (begins == null) {
      begins = BEGINNINGS.get(title.substring(0, first));
    }
    String ends = ENDINGS.get(title.substring(last + 1));
    if (EVENT.equals(ends) && title.contains("_of_")) {
      ends = null;
    }
    // Two rules that disagree ("Lake Superior State University") decide nothing.
    return begins == null || begins.equals(ends) ? ends : ends == null ? begins : null;
  }

  private TitleTypes() {}
}
