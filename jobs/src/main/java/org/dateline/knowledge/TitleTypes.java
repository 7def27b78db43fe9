package org.dateline.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final Map<String, String> KINDS = new HashMap<>();

  /** First words of titles: "University of ...". */
  private static final Map<String, String> BEGINNINGS = new HashMap<>();

  /** Last words of titles: "... County". */
  private static final Map<String, String> ENDINGS = new HashMap<>();

  /** What a place lies in, after a comma: "Portland,_Oregon". */
  private static final Set<String> REGIONS =
      words(
          "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia"
              + " Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland"
              + " Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada"
              + " New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio"
              + " Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee"
              + " Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming D.C."
              + " Puerto_Rico Guam Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan"
              + " Nova_Scotia New_Brunswick Newfoundland_and_Labrador Prince_Edward_Island Yukon"
              + " Northwest_Territories Nunavut New_South_Wales Victoria Queensland"
              + " South_Australia Western_Australia Tasmania Northern_Territory England Scotland"
              + " Wales Northern_Ireland London Kent Essex Cornwall Devon Somerset Norfolk Suffolk"
              + " Lincolnshire Cumbria Lancashire Cheshire Hampshire Wiltshire Gloucestershire"
              + " Oxfordshire Cambridgeshire Shropshire Derbyshire Dorset Surrey Sussex"
              + " Hertfordshire Warwickshire Herefordshire Leicestershire Northamptonshire"
              + " Nottinghamshire Staffordshire Worcestershire Buckinghamshire Bedfordshire"
              + " Berkshire Northumberland North_Yorkshire West_Yorkshire South_Yorkshire"
              + " East_Sussex West_Sussex Greater_Manchester Isle_of_Wight Fife Aberdeenshire"
              + " Carmarthenshire Pembrokeshire Powys Gwynedd Australia Canada India Germany"
              + " France Spain Italy Poland Russia Iran Iraq Israel Pakistan Nepal Ireland"
              + " New_Zealand South_Africa Nigeria Kenya Ghana Jamaica Cuba Mexico Brazil Chile"
              + " Argentina Peru Japan China Philippines Malaysia Switzerland Austria Norway Sweden"
              + " Denmark Finland Greece Turkey Ukraine Bulgaria Romania Hungary Croatia Serbia"
              + " Azerbaijan Armenia Kazakhstan Lebanon Syria Egypt Tokyo Manhattan Brooklyn Bronx"
              + " Queens Los_Angeles Chicago Paris Kerala Tamil_Nadu Maharashtra Bihar Rajasthan"
              + " Punjab Uttar_Pradesh West_Bengal Karnataka Andhra_Pradesh Gujarat");

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

  static {
    kinds(
        PERSON,
        "politician footballer musician actor actress cricketer singer writer author journalist"
            + " athlete poet composer bishop coach boxer MP judge historian businessman wrestler"
            + " pitcher architect painter scientist rapper diplomat golfer swimmer cyclist"
            + " photographer broadcaster comedian guitarist mathematician governor mayor skater"
            + " physicist economist philosopher activist lawyer theologian surgeon chemist pianist"
            + " novelist screenwriter umpire outfielder infielder catcher sculptor explorer saint"
            + " jurist priest criminal chef astronomer botanist linguist entrepreneur banker"
            + " bassist cartoonist presenter dancer attorney outlaw sailor aviator songwriter"
            + " director producer drummer racer physician academic soldier editor engineer general"
            + " senator congressman congresswoman minister pope emperor biologist geologist"
            + " psychologist anthropologist archaeologist missionary rabbi evangelist officer"
            + " naturalist translator playwright filmmaker dramatist violinist cellist saxophonist"
            + " trumpeter keyboardist vocalist wrestler businesswoman sportsman goalkeeper"
            + " midfielder defender quarterback linebacker illustrator critic columnist"
            + " sociologist");
    kinds(
        ORGANIZATION,
        "band company newspaper magazine publisher club party organization organisation airline"
            + " university college school network corporation union agency manufacturer ensemble"
            + " orchestra retailer supermarket firm bank charity brewery think_tank franchise");
    kinds(
        LOCATION,
        "crater Oregon California Texas Ohio Florida Ontario Virginia Pennsylvania Massachusetts"
            + " Michigan Maryland Alabama Illinois Tennessee river municipality island city village"
            + " town county lake mountain neighborhood neighbourhood suburb bridge woreda province"
            + " country street hill volcano peninsula bay creek strait valley district region"
            + " hamlet parish borough");
    kinds(
        PRODUCT,
        "software automobile aircraft computer locomotive smartphone motorcycle rifle missile"
            + " programming_language operating_system web_browser");
    kinds(EVENT, "festival battle earthquake tournament");
    kinds(
        MISC,
        "album film song series novel episode book EP soundtrack musical manga opera poem"
            + " mythology documentary painting play genus plant moth miniseries single show");
    put(
        BEGINNINGS,
        ORGANIZATION,
        "University_of Ministry_of Department_of Bank_of College_of Institute_of Church_of"
            + " Academy_of Federation_of Association_of Society_of");
    put(BEGINNINGS, LOCATION, "Lake Mount Province_of Gulf_of Strait_of Isle_of County");
    put(BEGINNINGS, EVENT, "Battle_of Siege_of Invasion_of Assassination_of Death_of");
    put(
        ENDINGS,
        ORGANIZATION,
        "Inc. Inc Corporation Corp. Corp Ltd. Ltd Limited LLC PLC plc Plc AG GmbH S.A. N.V. Company"
            + " Co. Holdings Airlines Airways University College Institute Foundation Association"
            + " Committee Agency Records Newspapers Party F.C. FC A.F.C. Pharmaceuticals Motors"
            + " Bank Bancorp Group Entertainment Orchestra Ministry Commission Federation Brewery"
            + " Partners Technologies Systems Industries Laboratories Software Academy Police"
            + " Society School");
    put(
        ENDINGS,
        LOCATION,
        "River County Island Islands Mountain Mountains Airport Province District Municipality"
            + " Peninsula Bridge Street Avenue Township Lake Creek Glacier Prefecture Oblast Beach"
            + " Valley Desert Railway_Station railway_station station Station");
    put(ENDINGS, EVENT, "War Revolution Olympics Rebellion Uprising Massacre Crisis crisis");
  }

  /** The type of what {@code title} (with underscores) names; null if it does not show it. */
  public static String of(String title) {
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
  private static String ofBrackets(String inside) {
    String kind = inside.replaceFirst(",?_?born_.*", "").replaceFirst(",_.*", "");
    String known = KINDS.get(kind);
    return known != null ? known : KINDS.get(kind.substring(kind.lastIndexOf('_') + 1));
  }

  private static String ofComma(String head, String rest) {
    if (PEER.matcher(rest).matches()) {
      return PERSON;
    }
    if (REGIONS.contains(rest) && !NO_PLACE.matcher(head).find()) {
      return LOCATION;
    }
    return ORGANIZATION.equals(ENDINGS.get(rest)) ? ORGANIZATION : null;
  }

  private static String ofWords(String title) {
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

  private static void kinds(String type, String words) {
    put(KINDS, type, words);
  }

  private static void put(Map<String, String> rules, String type, String words) {
    words(words).forEach(word -> rules.put(word, type));
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Set.of(Arrays.stream(text.split(" ")).distinct().toArray(String[]::new)));
  }

  private TitleTypes() {}
}
