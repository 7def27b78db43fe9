package org.dateline.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.draft.NamedFields;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.RecordStream;

/**
 * A file that is one JSON value, or several spread over lines: an array of articles, one article,
 * the answer of a news service that wraps the array ({@code {"articles": [...]}}), an object from
 * key to article, or a table as pandas writes it. Records are numbered from 1 in the file's order.
 */
public final class JsonDocument implements ArticleFormat {
  private final JsonLines lines = new JsonLines();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String shownName() {
    return "JSON";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  /** For a file named .json the brackets are enough, as its content may be broken. */
  @Override
  public boolean recognises(FileHead head) {
    String text = head.text();
    boolean json = head.extension().equals("json") || JsonEvidence.isIn(text);
    if (text.startsWith("{")) {
      boolean holdsArticles =
          JsonLines.objectLines(head) < 2 && JsonLayout.of(text).kind() != JsonLayout.Kind.ELEMENTS;
      return holdsArticles || (json && !lines.recognises(head));
    }
    return json && text.startsWith("[");
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    byte[] head = content.head();
    String text = Utf8.lenient(head, head.length);
    JsonLayout layout = JsonLayout.of(text);
    long longest = params.maxRecordBytes();
    boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB;
    long at = text.substring(0, layout.at()).getBytes(UTF_8).length + (marked ? 3L : 0);
    return switch (layout.kind()) {
      case ELEMENTS -> AnswerPages.articlesOf(new JsonElements(content, longest), first(text));
      case ARRAY -> within(JsonElements.ofArrayAt(at, content, longest), layout.around());
      case MEMBERS -> within(JsonElements.ofMembersAt(at, content, longest), layout.around());
      case SPLIT -> rows(JsonElements.ofArrayNamed("data", content, longest), layout.columns());
      case TABLE -> rows(withoutFirst(new JsonElements(content, longest)), layout.columns());
      case COLUMNS -> JsonColumns.of(content, longest);
    };
  }

  @Override
  public Map<?, ?> fields(RawRecord record) {
    return JsonLines.objectOrNone(record.content());
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    return new NamedFields(JsonLines.object(record.content()), params.fields(), "metadata").draft();
  }

  private static Optional<?> first(String text) {
    return JsonHead.of(text)
        .map(JsonHead::root)
        .map(root -> root instanceof List<?> list && !list.isEmpty() ? list.get(0) : null);
  }

  /** The records, each with what the file says of all: {@link NamedFields#AROUND}. */
  private static Iterator<RawRecord> within(
      Iterator<RawRecord> records, Map<String, Object> around) {
    if (around.isEmpty()) {
      return records;
    }
    String said = "{" + JsonLines.toJson(NamedFields.AROUND) + ":" + JsonLines.toJson(around);
    return RecordStream.mapLazily(
        records,
        record -> {
          String json = record.content() == null ? "" : record.content().strip();
          boolean empty = json.length() < 2 || json.substring(1).stripLeading().startsWith("}");
          return json.startsWith("{") && !empty
              ? RawRecord.of(record.number(), said + "," + json.substring(1))
              : record;
        });
  }

  private static Iterator<RawRecord> withoutFirst(Iterator<RawRecord> records) {
    records.next();
    return records;
  }

  /** Arrays of cells as objects from column to cell. */
  private static Iterator<RawRecord> rows(Iterator<RawRecord> records, List<String> columns) {
    return RecordStream.mapLazily(
        records, record -> record.problem() == null ? row(record, columns) : record);
  }

  private static RawRecord row(RawRecord record, List<String> columns) {
    try {
      List<?> cells = JsonLines.array(record.content());
      if (cells.size() != columns.size()) {
        String detail = "expected %d cells, one for each column, found %d";
        throw new UnreadableRecord(
            RejectionReason.BROKEN_ROW, detail.formatted(columns.size(), cells.size()));
      }
      var row = new LinkedHashMap<String, Object>();
      for (int i = 0; i < cells.size(); i++) {
        row.putIfAbsent(columns.get(i), cells.get(i));
      }
      return RawRecord.of(record.number(), JsonLines.toJson(row));
    } catch (UnreadableRecord e) {
      return RawRecord.problem(record.number(), e.rejection(record.content()));
    }
  }
}
