package org.dateline.ingest.draft;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.date.DateLabels;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.fields.DateParts;
import org.dateline.ingest.fields.FieldValue;
import org.dateline.ingest.fields.FieldValues;
import org.dateline.ingest.fields.RecordFields;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.page.HtmlPage;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.FieldUse;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.source.WebAddress;
import org.dateline.ingest.story.Markup;
import org.dateline.ingest.story.TextEnding;
import org.dateline.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The article of a record of named fields: a JSON object, a row of a table, front matter. A field's
 * name, or the setting {@code ingest.fields}, says what it holds.
 */
public final class NamedFields {
  /** Names of addresses that are believed whatever they hold: url, link. */
  private static final int SURE_ADDRESSES = 2;

  /** Joomla cuts a text where "read more" stands, Factiva behind the lead paragraph. */
  private static final Map<String, String> OPENINGS = Map.of("fulltext", "introtext", "td", "lp");

  /** What a file says of all its records stands in each under this name. */
  public static final String AROUND = "_around";

  private final Map<?, ?> record;
  private final Map<?, ?> around;
  private final Map<String, String> mapping;
  private final String provenance;
  private final String place;
  private final RecordFields fields;
  private final Set<String> used = new HashSet<>();

  /**
   * @param mapping from our name of a field to the input's, dotted where nested; a field that is
   *     mapped is looked for under that name only
   * @param provenance what dates found here are said to come from
   */
  public NamedFields(Map<?, ?> record, Map<String, String> mapping, String provenance) {
    this(record, mapping, provenance, "");
  }

  /**
   * Fields that stand around a record.
   *
   * @param place where, for people: "file", "folder"
   */
  static Draft around(
      Map<?, ?> fields, Map<String, String> mapping, String provenance, String place) {
    return new NamedFields(fields, mapping, provenance, " (" + place + ")").draft("");
  }

  private NamedFields(
      Map<?, ?> record, Map<String, String> mapping, String provenance, String place) {
    this.place = place;
    this.around = around(record);
    this.record = own(record);
    this.mapping = mapping;
    this.provenance = provenance;
    this.fields = RecordFields.of(this.record, mapping);
  }

  /** The article of a record that holds its text in a field. */
  public Draft draft() throws UnreadableRecord {
    refuseUnpublished();
    try {
      return isHeadlineOnly() ? headline() : article();
    } catch (UnreadableRecord e) {
      throw e.withFields(fieldsAsLines());
    }
  }

  /** Refuses a record that says that it is a draft. */
  public void refuseUnpublished() throws UnreadableRecord {
    Optional<String> draft =
        record.entrySet().stream()
            .filter(field -> Unpublished.says(String.valueOf(field.getKey()), field.getValue()))
            .map(field -> field.getKey() + ": " + field.getValue())
            .findFirst();
    if (draft.isPresent()) {
      throw new UnreadableRecord(
              RejectionReason.NOT_AN_ARTICLE,
              "expected a published article, found a draft or one taken back (" + draft.get() + ")",
              "Nothing: max-rejected-share does not count it. If it was published, leave that field"
                  + " out.")
          .withFields(fieldsAsLines());
    }
  }

  private Draft article() throws UnreadableRecord {
    FieldText text = text();
    if (text != null && text.kind() != FieldText.Kind.PAGE) {
      Draft draft = draft(text.text());
      return text.kind() == FieldText.Kind.LAID_OUT ? draft.inParagraphs() : draft;
    }
    String page = text != null ? text.text() : mapping.containsKey("text") ? null : page();
    if (page == null) {
      throw new MissingText(record, fields, mapping).rejection();
    }
    Draft draft = draft("");
    return draft.orWhatPageSays(HtmlPage.read(page, draft.url()));
  }

  /** The first field that holds prose, else the first that holds anything; null if none does. */
  private @Nullable FieldText text() {
    FieldText any = null;
    FieldValue itsField = null;
    for (FieldValue field : fields.of(Role.TEXT)) {
      FieldText text = FieldText.of(field.value());
      if (text.isProse() && !(breaksOff(text) && isFollowedByMore(field, text))) {
        return behindOpening(field, take(field, text));
      }
      if (any == null && !text.isBlank()) {
        any = text;
        itsField = field;
      }
    }
    return any == null ? null : take(requireNonNull(itsField), any);
  }

  private static boolean breaksOff(FieldText text) {
    return TextEnding.of(List.of(text.text().strip())).note() != null;
  }

  /** Whether a field that is believed less has the whole of what this one begins. */
  private boolean isFollowedByMore(FieldValue field, FieldText text) {
    return fields.of(Role.TEXT).stream()
        .filter(other -> other.rank() > field.rank())
        .map(other -> FieldText.of(other.value()))
        .anyMatch(other -> other.text().length() > text.text().length() && !breaksOff(other));
  }

  /** A text whose first paragraphs the record keeps in a field of their own, with these. */
  private FieldText behindOpening(FieldValue field, FieldText text) {
    String path = field.path().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> pair : OPENINGS.entrySet()) {
      if (path.endsWith(pair.getKey())) {
        String opening =
            path.substring(0, path.length() - pair.getKey().length()) + pair.getValue();
        return fields.all().stream()
            .filter(other -> other.path().equalsIgnoreCase(opening))
            .findFirst()
            .map(other -> text.behind(take(other, FieldText.of(other.value()))))
            .orElse(text);
      }
    }
    return text;
  }

  private @Nullable String page() {
    return fields.of(Role.PAGE).stream()
        .filter(field -> field.value() instanceof String html && FieldValues.isPresent(html))
        .findFirst()
        .map(field -> take(field, (String) field.value()))
        .orElse(null);
  }

  /** Whether the record is one of a list of headlines, or the setting says that it is. */
  private boolean isHeadlineOnly() {
    if (!mapping.containsKey("text")) {
      return HeadlineLists.contain(fields);
    }
    Optional<String> title = fields.of(Role.TITLE).stream().findFirst().map(FieldValue::path);
    Optional<String> text = fields.of(Role.TEXT).stream().findFirst().map(FieldValue::path);
    return title.isPresent() && title.equals(text);
  }

  private Draft headline() throws UnreadableRecord {
    String title = title();
    if (title == null) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT, "expected a headline, found its field empty");
    }
    Draft draft = draft(title);
    return draft.asHeadline(draft.dates());
  }

  /** The article of a record whose text stands elsewhere. */
  public Draft draft(String text) {
    String source = source();
    var draft =
        new Draft(
            title(),
            text,
            source,
            null,
            url(),
            authors(source),
            line(Role.LANGUAGE),
            dates(),
            false,
            false,
            fetchedAt());
    Draft complete = draft.withFields(fieldsAsLines());
    return around.isEmpty()
        ? complete
        : complete.orWhatStandsAround(around(around, mapping, provenance, "file"));
  }

  /** What the file says around a record. */
  public static Map<?, ?> around(Map<?, ?> record) {
    return record.get(AROUND) instanceof Map<?, ?> map ? map : Map.of();
  }

  /** What a record says itself. */
  public static Map<?, ?> own(Map<?, ?> record) {
    if (around(record).isEmpty()) {
      return record;
    }
    var own = new LinkedHashMap<Object, Object>(record);
    own.remove(AROUND);
    return own;
  }

  private @Nullable String title() {
    String title = line(Role.TITLE);
    return title == null ? null : Markup.withoutTags(title);
  }

  private @Nullable String source() {
    return FieldSource.of(fields.of(Role.SOURCE))
        .map(
            field ->
                take(
                    field,
                    Markup.withoutTags(line(requireNonNull(FieldValues.name(field.value()))))))
        .orElse(null);
  }

  /** The first address; a field called url or link may hold a part of one. */
  private @Nullable String url() {
    return fields.of(Role.URL).stream()
        .filter(field -> isAddress(field, FieldValues.address(field.value())))
        .findFirst()
        .map(field -> take(field, line(requireNonNull(FieldValues.address(field.value())))))
        .or(this::addressInSource)
        .orElse(null);
  }

  private static boolean isAddress(FieldValue field, @Nullable String value) {
    boolean whole = value != null && (value.contains("://") || FieldSource.isAddress(value));
    return whole || (value != null && field.rank() < SURE_ADDRESSES);
  }

  /** Trafilatura calls the page's address its source. */
  private Optional<String> addressInSource() {
    return fields.of(Role.SOURCE).stream()
        .map(FieldValue::value)
        .filter(String.class::isInstance)
        .map(value -> ((String) value).strip())
        .filter(value -> WebAddress.of(value).isPresent())
        .filter(value -> value.indexOf('/', value.indexOf("//") + 2) > 0)
        .findFirst();
  }

  /** The first field that names someone other than the publisher, which is not an author. */
  private List<String> authors(@Nullable String source) {
    String publisher = source == null ? "" : NormalizedText.of(source);
    for (FieldValue field : fields.of(Role.AUTHORS)) {
      List<String> names =
          FieldValues.names(field.value()).stream()
              .filter(name -> name.codePoints().anyMatch(Character::isLetter))
              .filter(name -> !NormalizedText.of(name).equals(publisher))
              .toList();
      if (!names.isEmpty()) {
        return take(field, names);
      }
    }
    return List.of();
  }

  private List<Draft.GivenDate> dates() {
    var dates = new ArrayList<Draft.GivenDate>();
    for (FieldValue field : fields.of(Role.DATE)) {
      String raw = FieldValues.date(field.value());
      if (raw != null && FieldValues.isPresent(raw) && !DateLabels.sayOnlyChange(raw.strip())) {
        dates.add(take(field, new Draft.GivenDate(raw.strip(), provenance)));
      }
    }
    String day = mapping.containsKey("date") ? null : dayOfParts();
    if (day != null) {
      dates.add(new Draft.GivenDate(day, provenance));
    }
    return dates;
  }

  /** The day that columns of year, month and day give together; null if one is missing. */
  private @Nullable String dayOfParts() {
    List<FieldValue> parts =
        List.of(Role.YEAR, Role.MONTH, Role.DAY).stream()
            .flatMap(role -> fields.of(role).stream().limit(1))
            .toList();
    String day =
        parts.size() < 3
            ? null
            : DateParts.day(parts.get(0).value(), parts.get(1).value(), parts.get(2).value());
    if (day != null) {
      parts.forEach(part -> used.add(part.path()));
    }
    return day;
  }

  /** The first moment of fetching that can be read; null if there is none. */
  private @Nullable Instant fetchedAt() {
    for (FieldValue field : fields.of(Role.FETCHED)) {
      String raw = FieldValues.date(field.value());
      Optional<DateText> read = raw == null ? Optional.empty() : DateText.read(raw.strip(), null);
      if (read.isPresent()) {
        return take(field, read.get().at());
      }
    }
    return null;
  }

  private @Nullable String line(Role role) {
    return fields.of(role).stream()
        .filter(field -> FieldValues.isPresent(FieldValues.name(field.value())))
        .findFirst()
        .map(field -> take(field, line(requireNonNull(FieldValues.name(field.value())))))
        .orElse(null);
  }

  private static String line(String value) {
    return value.strip().replaceAll("\\s+", " ");
  }

  private <T> T take(FieldValue field, T value) {
    used.add(field.path());
    return value;
  }

  private String fieldsAsLines() {
    return FieldUse.toLines(fields.all(), used, place);
  }
}
