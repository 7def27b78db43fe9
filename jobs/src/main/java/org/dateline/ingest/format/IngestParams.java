package org.dateline.ingest.format;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.file.TextEncoding;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.text.SettingProblems;

/**
 * The settings of section {@code ingest}.
 *
 * @param fields from Dateline's name of a field (title, text, source, date, url, authors, language)
 *     to its name in the input, dotted where nested; fields left out are looked for under the usual
 *     names
 * @param languages ISO 639-1 codes of the languages to distinguish where none is given; two or more
 * @param dropLines regular expressions; a paragraph that one matches as a whole is no story text
 * @param minLetters fewest letters of an article's cleaned text, 1 or more
 * @param maxRecordBytes longest record in bytes, 1,000 to 1,000,000,000
 * @param maxSecondsPerRecord longest time for a record in seconds, 1 to 86,400
 * @param earliestDate first day a publication date is believed, {@code yyyy-MM-dd}; empty: none
 * @param latestDate last day a publication date is believed; empty: none
 * @param encoding in which text files are that do not say so themselves: a name that Java knows
 * @param columns names of the columns of CSV files that have no header line, in order; empty: such
 *     files are rejected
 * @param sectionsApart whether a section of a publisher ({@code Sources}) is a source of its own
 */
public record IngestParams(
    Map<String, String> fields,
    List<String> languages,
    List<String> dropLines,
    long minLetters,
    long maxRecordBytes,
    long maxSecondsPerRecord,
    String earliestDate,
    String latestDate,
    String encoding,
    List<String> columns,
    boolean sectionsApart)
    implements Serializable {

  private static final String A_DAY = "a day as yyyy-MM-dd, or nothing";

  public IngestParams {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    languages = List.copyOf(languages);
    dropLines = List.copyOf(dropLines);
    columns = List.copyOf(columns);
    var problems = SettingProblems.of("ingest");
    checkFields(fields, problems);
    checkLanguages(languages, problems);
    checkPatterns(dropLines, problems);
    problems
        .range("min-letters", minLetters, 1, Integer.MAX_VALUE)
        .range("max-record-bytes", maxRecordBytes, 1_000, 1_000_000_000)
        .range("max-seconds-per-record", maxSecondsPerRecord, 1, 86_400)
        .require(isDay(earliestDate), "earliest-date", earliestDate, A_DAY)
        .require(isDay(latestDate), "latest-date", latestDate, A_DAY)
        .require(
            TextEncoding.isKnown(encoding),
            "encoding",
            encoding,
            "the name of an encoding, such as windows-1252 or GB18030")
        .throwIfAny();
  }

  private static void checkFields(Map<String, String> fields, SettingProblems problems) {
    fields.forEach(
        (name, inputName) ->
            problems
                .require(
                    Role.names().contains(name),
                    "fields." + name,
                    inputName,
                    "one of the names " + Role.names())
                .require(!inputName.isBlank(), "fields." + name, inputName, "a field's name"));
  }

  private static void checkLanguages(List<String> languages, SettingProblems problems) {
    boolean fits =
        LanguageIdentification.unsupportedAmong(languages).isEmpty()
            && languages.stream().distinct().count() >= 2;
    problems.require(
        fits,
        "languages",
        languages,
        "two or more ISO 639-1 codes of " + LanguageIdentification.supportedLanguages());
  }

  private static void checkPatterns(List<String> patterns, SettingProblems problems) {
    for (String pattern : patterns) {
      try {
        Pattern.compile(pattern);
      } catch (PatternSyntaxException e) {
        String expected = "a regular expression, found: " + e.getDescription();
        problems.require(false, "drop-lines", pattern, expected);
      }
    }
  }

  private static boolean isDay(String value) {
    try {
      return value.isEmpty() || LocalDate.parse(value) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
