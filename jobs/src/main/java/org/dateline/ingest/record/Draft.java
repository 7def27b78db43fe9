package org.dateline.ingest.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

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
 * @param page the page that the text was found on; null if it was on none
 */
public record Draft(
    @Nullable String title,
    String text,
    @Nullable String source,
    @Nullable String siteName,
    @Nullable String url,
    List<String> authors,
    @Nullable String language,
    List<GivenDate> dates,
    boolean laidOut,
    boolean titleFromText,
    @Nullable Instant fetchedAt,
    @Nullable String fields,
    boolean excerpt,
    @Nullable FoundOnPage page) {

  /**
   * A page that holds more than its article.
   *
   * @param characters of the text it shows (UTF-16 code units)
   * @param smallPart whether the article is little of the page's running text, which is much
   */
  public record FoundOnPage(int characters, boolean smallPart) {}

  /** A date as the input wrote it, and where: one of {@link #PROVENANCES}. */
  public record GivenDate(String raw, String provenance) implements RowShape {
    public static final StructType SCHEMA =
        new StructType().add("raw", DataTypes.StringType).add("provenance", DataTypes.StringType);

    /** A folder that the file lies in says it. */
    public static final String FOLDER = "folder";

    /** The file's name begins with it, as Jekyll has it. */
    public static final String FILE_NAME = "file_name";

    /** A page says it. */
    public static final String HTML = "html";

    /** A page shows it to its readers, near the story, and marks it in no way. */
    public static final String PAGE = "page";

    /** A line above or below the story says it. */
    public static final String TEXT = "text";

    /** Where a date may be given, the most trusted place first. */
    public static final List<String> PROVENANCES =
        List.of("metadata", "front_matter", HTML, TEXT, FOLDER, FILE_NAME, PAGE);

    public static GivenDate of(Row row) {
      return new GivenDate(
          row.getString(SCHEMA.fieldIndex("raw")), row.getString(SCHEMA.fieldIndex("provenance")));
    }

    public Row toRow() {
      return RowFactory.create(raw, provenance);
    }
  }

  public Draft {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }

  /** A draft of a format that has no fields. */
  public Draft(
      @Nullable String title,
      String text,
      @Nullable String source,
      @Nullable String siteName,
      @Nullable String url,
      List<String> authors,
      @Nullable String language,
      List<GivenDate> dates,
      boolean laidOut,
      boolean titleFromText,
      @Nullable Instant fetchedAt) {
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
        false,
        null);
  }

  /** A draft that has only a text. */
  public static Draft ofText(String text) {
    return new Draft(null, text, null, null, null, List.of(), null, List.of(), false, true, null);
  }

  public Draft withTitle(String newTitle) {
    return changed(parts -> parts.title = newTitle);
  }

  /** This draft with another title, text, source, site name and authors. */
  public Draft withWords(
      @Nullable String newTitle,
      String newText,
      @Nullable String newSource,
      @Nullable String newSiteName,
      List<String> names) {
    return changed(
        parts -> {
          parts.title = newTitle;
          parts.text = newText;
          parts.source = newSource;
          parts.siteName = newSiteName;
          parts.authors = names;
        });
  }

  public Draft withFields(String newFields) {
    return changed(parts -> parts.fields = newFields);
  }

  /** This draft, of whose text the paragraphs are known and free of markup. */
  public Draft inParagraphs() {
    return changed(
        parts -> {
          parts.laidOut = true;
          parts.titleFromText = false;
        });
  }

  /** This draft, whose text was found on a page. */
  public Draft on(FoundOnPage newPage) {
    return changed(parts -> parts.page = newPage);
  }

  /** How many characters were read, before the page around the text was left out. */
  public long charactersRead() {
    return page == null ? text.length() : Math.max(page.characters(), text.length());
  }

  /** This draft, whose text is a description and may be a part of the story only. */
  public Draft asExcerpt() {
    return changed(parts -> parts.excerpt = true);
  }

  /** This record's draft, with gaps filled from what surrounds it: its file, its folders. */
  public Draft orWhatStandsAround(Draft around) {
    return changed(
        parts -> {
          if (source == null && siteName == null) {
            parts.source = around.source;
          }
          if (language == null) {
            parts.language = around.language;
          }
          parts.dates = joined(dates, around.dates);
          parts.fields = fields == null ? around.fields : FieldUse.join(fields, around.fields);
        });
  }

  /** This draft with one more date. */
  public Draft orDated(GivenDate date) {
    return changed(parts -> parts.dates = joined(dates, List.of(date)));
  }

  /** This record's draft, with gaps filled from the page in it, and with the page's text. */
  public Draft orWhatPageSays(Draft page) {
    return changed(
        parts -> {
          parts.title = title == null ? page.title : title;
          parts.text = page.text;
          parts.siteName = siteName == null ? page.siteName : siteName;
          parts.url = url == null ? page.url : url;
          parts.authors = authors.isEmpty() ? page.authors : authors;
          parts.language = language == null ? page.language : language;
          parts.dates = joined(dates, page.dates);
          parts.laidOut = page.laidOut;
          parts.page = page.page;
          parts.titleFromText = false;
        });
  }

  /** The draft of a record that is a headline and nothing else, dated so. */
  public Draft asHeadline(List<GivenDate> newDates) {
    return changed(
        parts -> {
          parts.text = requireNonNull(title);
          parts.dates = newDates;
          parts.laidOut = true;
          parts.titleFromText = false;
        });
  }

  /** Whether the headline is all there is: then it is the text too, so that names are found. */
  public boolean isHeadlineOnly() {
    return laidOut && text.equals(title);
  }

  private static List<GivenDate> joined(List<GivenDate> first, List<GivenDate> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  private Draft changed(Consumer<Parts> change) {
    var parts = new Parts(this);
    change.accept(parts);
    return parts.toDraft();
  }

  /** The parts of a draft while some of them change. */
  private static final class Parts {
    private @Nullable String title;
    private String text;
    private @Nullable String source;
    private @Nullable String siteName;
    private @Nullable String url;
    private List<String> authors;
    private @Nullable String language;
    private List<GivenDate> dates;
    private boolean laidOut;
    private boolean titleFromText;
    private final @Nullable Instant fetchedAt;
    private @Nullable String fields;
    private boolean excerpt;
    private @Nullable FoundOnPage page;

    private Parts(Draft draft) {
      title = draft.title;
      text = draft.text;
      source = draft.source;
      siteName = draft.siteName;
      url = draft.url;
      authors = draft.authors;
      language = draft.language;
      dates = draft.dates;
      laidOut = draft.laidOut;
      titleFromText = draft.titleFromText;
      fetchedAt = draft.fetchedAt;
      fields = draft.fields;
      excerpt = draft.excerpt;
      page = draft.page;
    }

    private Draft toDraft() {
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
          excerpt,
          page);
    }
  }
}
