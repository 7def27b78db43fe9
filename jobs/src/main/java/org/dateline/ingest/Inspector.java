package org.dateline.ingest;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dateline.ingest.date.DateBounds;
import org.dateline.ingest.draft.FolderFields;
import org.dateline.ingest.draft.NamedFields;
import org.dateline.ingest.fields.FieldValue;
import org.dateline.ingest.fields.RecordFields;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.json.JsonLines;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.ingest.record.FieldUse;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RawRow;
import org.dateline.ingest.source.Sources;

/**
 * Reads a few records of each file and remembers what they would become: each by itself, without
 * what is learned from the other articles of its source.
 */
public final class Inspector {
  private static final int EXAMPLE_LENGTH = 40;

  private final IngestParams params;
  private final DraftReader reader;
  private final DateBounds bounds;
  private final Map<String, InspectedFiles> byFileAndFormat = new LinkedHashMap<>();

  Inspector(IngestParams params, Sources sources) {
    this.params = params;
    this.reader = new DraftReader(params, sources);
    this.bounds = DateBounds.of(params.earliestDate(), params.latestDate());
  }

  /**
   * Takes a file's first records in.
   *
   * @param rawRecords rows of {@link Ingest#RAW_RECORD}
   * @param most how many are read
   * @return whether all records of the file were read
   */
  public boolean read(String file, Iterator<Row> rawRecords, int most) {
    for (int i = 0; i < most && rawRecords.hasNext(); i++) {
      read(file, RawRow.of(rawRecords.next()));
    }
    return !rawRecords.hasNext();
  }

  private void read(String file, RawRow raw) {
    DraftRow draft = reader.read(raw);
    InspectedFiles files =
        byFileAndFormat.computeIfAbsent(
            file + "\n" + raw.format(), any -> new InspectedFiles(raw.format(), file));
    if (draft.fields() != null) {
      Map<String, String> examples = examples(file, raw);
      FieldUse.read(draft.fields()).forEach(use -> files.addField(use, examples.get(use.path())));
    }
    if (draft.reason() != null) {
      String where = file + " record " + draft.inputRecord();
      files.addRejection(draft.reason(), where, draft.detail());
    } else {
      addArticle(files, draft);
    }
  }

  private void addArticle(InspectedFiles files, DraftRow draft) {
    String text = String.join("\n\n", draft.paragraphs());
    Timestamp fetched = draft.fetchedAt();
    files.addArticle(
        draft.source(),
        draft.title(),
        text.replace('\n', ' '),
        PublicationDate.of(
            draft.dates(),
            draft.url(),
            text,
            bounds.forArticleFetched(fetched == null ? null : fetched.toInstant()),
            SourceHabits.NONE,
            LanguageIdentification.of(draft.languageGiven(), text, params.languages()).code()));
  }

  /** From the path of each field to its value on one line. */
  private Map<String, String> examples(String file, RawRow raw) {
    var examples = new HashMap<String, String>();
    RawRecord record = raw.toRecord();
    Map<?, ?> own =
        ArticleFormats.findByName(record.format())
            .map(format -> format.fields(record))
            .orElse(Map.of());
    addExamples(examples, NamedFields.own(own), "");
    addExamples(examples, NamedFields.around(own), " (file)");
    addExamples(examples, FolderFields.read(file), " (folder)");
    return examples;
  }

  private void addExamples(Map<String, String> examples, Map<?, ?> record, String place) {
    for (FieldValue field : RecordFields.of(record, params.fields()).all()) {
      if (field.value() != null) {
        examples.putIfAbsent(FieldUse.printable(field.path()) + place, line(field.value()));
      }
    }
  }

  private static String line(Object value) {
    String written = value instanceof String text ? text : JsonLines.toJson(value);
    String start = written.substring(0, Math.min(written.length(), 4 * EXAMPLE_LENGTH));
    String line = start.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= EXAMPLE_LENGTH ? line : line.substring(0, EXAMPLE_LENGTH).strip() + "…";
  }

  /**
   * Files of one format whose fields are the same, or fewer, are of one kind; the largest first.
   */
  public List<InspectedFiles> kinds() {
    List<InspectedFiles> most =
        byFileAndFormat.values().stream()
            .sorted(Comparator.comparing(files -> -files.fields().size()))
            .toList();
    var kinds = new ArrayList<InspectedFiles>();
    for (InspectedFiles files : most) {
      kinds.stream()
          .filter(files::isOfKind)
          .findFirst()
          .ifPresentOrElse(kind -> kind.add(files), () -> kinds.add(files));
    }
    kinds.sort(Comparator.comparing(kind -> -kind.records()));
    return kinds;
  }
}
