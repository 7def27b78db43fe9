package org.dateline.ingest.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as a format read it, before cleaning; absent parts are null or empty lists.
 *
 * @param siteName what the page calls its site: weaker than {@code source}, stronger than the host
 * @param laidOut whether the text's paragraphs are known and free of markup: separated by blank
 *     lines, with nothing left to decode
 * @param titleFromText whether a headline may be looked for in the text where none is given
 * @param fetchedAt when a crawler saw the article, by the record's own word; null if it says none
 * @param fields what became of the record's fields, as {@link FieldUse} writes it; null if the
 *     format has none
 * @param excerpt whether the text stands where feeds have a description, and is no full text
 */
public record Draft(
    String title,
    String text,
    String source,
    String siteName,
    String url,
    List<String> authors,
    String language,
    List<GivenDate> dates,
    boolean laidOut,
    boolean titleFromText,
    Instant fetchedAt,
    String fields,
    boolean excerpt) {

  /** A date as the input wrote it, and where: one of {@link #PROVENANCES}. */
  public record GivenDate(String raw, String provenance) {
    /** A folder that the file lies in says it. */
    public static final String FOLDER = "folder";

    /** The file's name begins with it, as Jekyll has it. */
    public static final String FILE_NAME = "file_name";

    /** A page says it. */
    public static final String HTML = "html";

    /** A line above or below the story says it. */
    public static final String TEXT = "text";

    /** Where a date may be given, the most trusted place first. */
    public static final List<String> PROVENANCES =
        List.of("metadata", "front_matter", HTML, TEXT, FOLDER, FILE_NAME);
  }

  public Draft {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }

  /** A draft of a format that has no fields. */
  public Draft(
      String title,
      String text,
      String source,
      String siteName,
      String url,
      List<String> authors,
      String language,
      List<GivenDate> dates,
      boolean laidOut,
      boolean titleFromText,
      Instant fetchedAt) {
    this(
        title,
        text,
        source,
        siteName,
        url,
        authors,
        language,
        dates,
        laidOut,
        titleFromText,
        fetchedAt,
        null,
        false);
  }

  /** A draft that has only a text. */
  public static Draft ofText(String text) {
    return new Draft(null, text, null, null, null, List.of(), null, List.of(), false, true, null);
  }

  public Draft withTitle(String newTitle) {
    return new Draft(
        newTitle,
        text,
        source,
        siteName,
        url,
        authors,
        language,
        dates,
        laidOut,
        titleFromText,
        fetchedAt,
        fields,
        excerpt);
  }

  /** This draft with another title, text, source, site name and authors. */
  public Draft withWords(
      String newTitle, String newText, String newSource, String newSiteName, List<String> names) {
    return new Draft(
        newTitle,
        newText,
        newSource,
        newSiteName,
        url,
        names,
        language,
        dates,
        laidOut,
        titleFromText,
        fetchedAt,
        fields,
        excerpt);
  }

  public Draft withFields(String newFields) {
    return new Draft(
        title,
        text,
        source,
        siteName,
        url,
        authors,
        language,
        dates,
        laidOut,
        titleFromText,
        fetchedAt,
        newFields,
        excerpt);
  }

  /** This draft, of whose text the paragraphs are known and free of markup. */
  public Draft inParagraphs() {
    return new Draft(
        title, text, source, siteName, url, authors, language, dates, true, false, fetchedAt,
        fields, excerpt);
  }

  /** This draft, whose text is a description and may be a part of the story only. */
  public Draft asExcerpt() {
    return new Draft(
        title,
        text,
        source,
        siteName,
        url,
        authors,
        language,
        dates,
        laidOut,
        titleFromText,
        fetchedAt,
        fields,
        true);
  }

  /** This record's draft, with gaps filled from what surrounds it: its file, its folders. */
  public Draft orWhatStandsAround(Draft around) {
    var allDates = new ArrayList<>(dates);
    allDates.addAll(around.dates);
    return new Draft(
        title,
        text,
        source == null && siteName == null ? around.source : source,
        siteName,
        url,
        authors,
        language == null ? around.language : language,
        allDates,
        laidOut,
        titleFromText,
        fetchedAt,
        fields == null ? around.fields : FieldUse.join(fields, around.fields),
        excerpt);
  }

  /** This draft with one more date. */
  public Draft orDated(GivenDate date) {
    var allDates = new ArrayList<>(dates);
    allDates.add(date);
    return new Draft(
        title,
        text,
        source,
        siteName,
        url,
        authors,
        language,
        allDates,
        laidOut,
        titleFromText,
        fetchedAt,
        fields,
        excerpt);
  }

  /** This record's draft, with gaps filled from the page in it, and with the page's text. */
  public Draft orWhatPageSays(Draft page) {
    var allDates = new ArrayList<>(dates);
    allDates.addAll(page.dates);
    return new Draft(
        title == null ? page.title : title,
        page.text,
        source,
        siteName == null ? page.siteName : siteName,
        url == null ? page.url : url,
        authors.isEmpty() ? page.authors : authors,
        language == null ? page.language : language,
        allDates,
        page.laidOut,
        false,
        fetchedAt,
        fields,
        excerpt);
  }

  /** The draft of a record that is a headline and nothing else, dated so. */
  public Draft asHeadline(List<GivenDate> newDates) {
    return new Draft(
        title, title, source, siteName, url, authors, language, newDates, true, false, fetchedAt,
        fields, excerpt);
  }

  /** Whether the headline is all there is: then it is the text too, so that names are found. */
  public boolean isHeadlineOnly() {
    return laidOut && text.equals(title);
  }
}
