package org.dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.ingest.draft.FieldSettings;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.record.FieldUse;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.source.Sources;
import org.jspecify.annotations.Nullable;

/** The outcome of ingesting a sample of records, for files of one kind. */
public final class InspectedFiles {
  private static final int ARTICLES_SHOWN = 2;
  private static final int BEGINNING = 60;

  /** How often something was found, and where or how for the first time. */
  public record Found(long count, @Nullable String example) {
    Found plus(Found more) {
      return new Found(count + more.count, example);
    }
  }

  private final String format;
  private final Set<String> files = new TreeSet<>();
  private final Map<String, InspectedField> fields = new LinkedHashMap<>();
  private final Map<String, Found> rejected = new TreeMap<>();
  private final Map<String, Found> provenances = new TreeMap<>();
  private final Map<String, Found> dateProblems = new TreeMap<>();
  private final Map<String, Found> sources = new TreeMap<>();
  private final List<String> examples = new ArrayList<>();
  private long records;
  private long articles;

  @SuppressWarnings("NullAway.Init")
  private LocalDate firstDay;

  @SuppressWarnings("NullAway.Init")
  private LocalDate lastDay;

  InspectedFiles(String format, String file) {
    this.format = format;
    files.add(file);
  }

  void addField(FieldUse use, @Nullable String example) {
    fields
        .computeIfAbsent(
            key(use.path(), use.role()), any -> new InspectedField(use.path(), use.role()))
        .add(use, example);
  }

  private static String key(String path, String role) {
    return path + "\t" + role;
  }

  void addRejection(String reason, String where, @Nullable String detail) {
    records++;
    rejected.merge(reason, new Found(1, where + ": " + detail), Found::plus);
  }

  void addArticle(
      @Nullable String source, @Nullable String title, String text, PublicationDate date) {
    records++;
    articles++;
    sources.merge(source, new Found(1, ""), Found::plus);
    provenances.merge(date.provenance(), new Found(1, ""), Found::plus);
    if (date.problem() != null) {
      dateProblems.merge(date.problem(), new Found(1, date.raw()), Found::plus);
    }
    addDay(date.day());
    String day = date.day() == null ? "no date" : date.day().toString();
    String line = "%s, %s, %s: %s".formatted(source, day, title == null ? "no title" : title, text);
    addExample(line.length() <= 2 * BEGINNING ? line : line.substring(0, 2 * BEGINNING) + "…");
  }

  private void addDay(@Nullable LocalDate day) {
    if (day != null) {
      firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
      lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
    }
  }

  private void addExample(String article) {
    if (examples.size() < ARTICLES_SHOWN) {
      examples.add(article);
    }
  }

  /** Whether all fields of these files are fields of those. */
  boolean isOfKind(InspectedFiles kind) {
    return format.equals(kind.format) && kind.fields.keySet().containsAll(fields.keySet());
  }

  void add(InspectedFiles more) {
    files.addAll(more.files);
    more.fields.forEach((key, field) -> fields.merge(key, field, InspectedFiles::merge));
    add(rejected, more.rejected);
    add(provenances, more.provenances);
    add(dateProblems, more.dateProblems);
    add(sources, more.sources);
    more.examples.forEach(this::addExample);
    records += more.records;
    articles += more.articles;
    addDay(more.firstDay);
    addDay(more.lastDay);
  }

  private static InspectedField merge(InspectedField field, InspectedField more) {
    field.add(more);
    return field;
  }

  private static void add(Map<String, Found> counts, Map<String, Found> more) {
    more.forEach((name, found) -> counts.merge(name, found, Found::plus));
  }

  /** The format of the records, e.g. {@code json-lines}. */
  public String format() {
    return format;
  }

  /** The files by name. */
  public List<String> files() {
    return List.copyOf(files);
  }

  public long records() {
    return records;
  }

  /** Records that would become articles, copies among them counted too. */
  public long articles() {
    return articles;
  }

  /** The fields: those that were used first, then as they stand in the records. */
  public List<InspectedField> fields() {
    return fields.values().stream()
        .sorted(Comparator.comparing(field -> field.recordsUsed() == 0))
        .toList();
  }

  /** Rejections by reason, the most frequent first. */
  public List<Map.Entry<String, Found>> rejections() {
    return mostFirst(rejected);
  }

  /** Articles by the publisher they would be of. */
  public List<Map.Entry<String, Found>> sources() {
    return mostFirst(sources);
  }

  /** Articles by where their date was found; {@code none}: undated. */
  public List<Map.Entry<String, Found>> provenances() {
    return mostFirst(provenances);
  }

  /** Why first given dates were not used, each with such a date. */
  public List<Map.Entry<String, Found>> dateProblems() {
    return mostFirst(dateProblems);
  }

  private static List<Map.Entry<String, Found>> mostFirst(Map<String, Found> counts) {
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().count()))
        .toList();
  }

  /** First and last day of publication; empty if no article has a date. */
  public List<LocalDate> days() {
    return firstDay == null ? List.of() : List.of(firstDay, lastDay);
  }

  /** The beginnings of two articles. */
  public List<String> examples() {
    return List.copyOf(examples);
  }

  /** The setting that would fill what records lack, from fields that look like it. */
  public Optional<String> setting() {
    var setting = new TreeMap<String, String>();
    for (Role role : List.of(Role.TEXT, Role.DATE, Role.SOURCE)) {
      if (isLacking(role)) {
        best(role).ifPresent(path -> setting.put(role.label(), path));
      }
    }
    return setting.isEmpty() ? Optional.empty() : Optional.of(FieldSettings.line(setting));
  }

  private boolean isLacking(Role role) {
    return switch (role) {
      case TEXT -> rejected.containsKey(RejectionReason.NO_TEXT.code());
      case DATE -> provenances.containsKey("none") || (articles == 0 && isNoField(role));
      default -> sources.containsKey(Sources.UNKNOWN) || (articles == 0 && isNoField(role));
    };
  }

  private boolean isNoField(Role role) {
    return fields.values().stream().noneMatch(field -> field.role().equals(Optional.of(role)));
  }

  private Optional<String> best(Role role) {
    return fields.values().stream()
        .filter(field -> field.looksLike().equals(Optional.of(role)))
        .min(Comparator.comparing(field -> -field.values()))
        .map(field -> FieldSettings.bare(field.path()));
  }
}
