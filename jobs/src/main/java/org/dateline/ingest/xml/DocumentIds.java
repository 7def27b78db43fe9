package org.dateline.ingest.xml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.date.DateText;
import org.jspecify.annotations.Nullable;

/**
 * What the ids of the news collections of LDC and TREC say: {@code NYT_ENG_20101231.0001} is of the
 * New York Times, in English, of 31 December 2010.
 *
 * @param source null if the id names none
 * @param language ISO 639-1; null if the id names none
 * @param day as yyyy-MM-dd; null if the id names none
 */
record DocumentIds(@Nullable String source, @Nullable String language, @Nullable String day) {
  private static final Pattern GIGAWORD =
      Pattern.compile("([A-Z]{3})_([A-Z]{3})_(\\d{4})(\\d{2})(\\d{2})\\.\\d{3,6}");
  private static final Pattern AQUAINT =
      Pattern.compile("([A-Z]{3})()((?:19|20)\\d{2})(\\d{2})(\\d{2})\\.\\d{3,6}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(AP|WSJ)()(\\d{2})(\\d{2})(\\d{2})-\\d{3,6}");
  private static final Pattern MONTH_FIRST = Pattern.compile("LA(\\d{2})(\\d{2})(\\d{2})-\\d{3,6}");
  private static final Pattern BY_NAME = Pattern.compile("(FT|SJMN|FBIS|LA|AP|WSJ)\\d.*");

  private static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("NYT", "The New York Times"),
          Map.entry("AFP", "Agence France-Presse"),
          Map.entry("APW", "Associated Press"),
          Map.entry("AP", "Associated Press"),
          Map.entry("CNA", "Central News Agency"),
          Map.entry("LTW", "Los Angeles Times/Washington Post"),
          Map.entry("WPB", "Washington Post/Bloomberg"),
          Map.entry("XIN", "Xinhua"),
          Map.entry("XIE", "Xinhua"),
          Map.entry("ZBN", "Lianhe Zaobao"),
          Map.entry("HYT", "Al Hayat"),
          Map.entry("NHR", "An Nahar"),
          Map.entry("ASB", "Asharq Al-Awsat"),
          Map.entry("UMH", "Ummah Press"),
          Map.entry("WSJ", "The Wall Street Journal"),
          Map.entry("FT", "Financial Times"),
          Map.entry("LA", "Los Angeles Times"),
          Map.entry("SJMN", "San Jose Mercury News"),
          Map.entry("FBIS", "Foreign Broadcast Information Service"));
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "ENG", "en", "CMN", "zh", "ARB", "ar", "FRE", "fr", "FRA", "fr", "SPA", "es", "GER", "de",
          "DEU", "de", "RUS", "ru");

  /** What an id says; nothing for one of another form. */
  static DocumentIds of(String id) {
    for (Pattern form : new Pattern[] {GIGAWORD, AQUAINT, YEAR_FIRST}) {
      Matcher matcher = form.matcher(id);
      if (matcher.matches()) {
        String source = SOURCES.getOrDefault(matcher.group(1), matcher.group(1));
        String language = LANGUAGES.get(matcher.group(2));
        return new DocumentIds(
            source, language, day(matcher.group(3), matcher.group(4), matcher.group(5)));
      }
    }
    Matcher month = MONTH_FIRST.matcher(id);
    if (month.matches()) {
      return new DocumentIds(
          SOURCES.get("LA"), null, day(month.group(3), month.group(1), month.group(2)));
    }
    Matcher named = BY_NAME.matcher(id);
    return new DocumentIds(named.matches() ? SOURCES.get(named.group(1)) : null, null, null);
  }

  /** TREC's collections with years of two digits are of the last century. */
  private static @Nullable String day(String year, String month, String day) {
    String whole = year.length() == 2 ? "19" + year : year;
    Optional<DateText> date =
        DateText.day(Integer.parseInt(whole), Integer.parseInt(month), Integer.parseInt(day));
    return date.map(found -> found.day().toString()).orElse(null);
  }
}
