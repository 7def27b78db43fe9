package org.dateline.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.dateline.ingest.split.LineRecords;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, whatever the file's name. */
public final class JsonLines implements ArticleFormat {
  private static final int LINES_TRIED = 20;
  private static final Set<String> BULK_COMMANDS = Set.of("index", "create", "update", "delete");
  private static final Pattern BULK_TARGET =
      Pattern.compile(
          "_\\w{1,40}|(?:routing|pipeline|retry_on_conflict|require_alias|version\\w{0,5})");

  // The length of a record is bounded by our own setting, and before it is parsed.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR) // RFC 7464 puts one before each record
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @Override
  public String name() {
    return "json-lines";
  }

  @Override
  public String shownName() {
    return "JSON Lines";
  }

  @Override
  public List<String> extensions() {
    return List.of("jsonl", "ndjson", "jsonlines");
  }

  /**
   * Recognised by lines that are whole objects: one if the file opens with a brace, else half of
   * the first lines. Also by the extension, unless the file is one object or array spread over
   * lines.
   */
  @Override
  public boolean recognises(FileHead head) {
    String firstLine = head.firstLine();
    if (firstLine.startsWith("[") || firstLine.equals("{")) {
      return false;
    }
    if (extensions().contains(head.extension())) {
      return true;
    }
    List<String> lines = firstLines(head);
    long objects = objectLines(head);
    boolean longerThanHead =
        lines.size() == 1
            && head.text().length() > FileContent.HEAD_BYTES / 4
            && JsonEvidence.isIn(head.text());
    return firstLine.startsWith("{") ? objects > 0 || longerThanHead : 2 * objects > lines.size();
  }

  private static List<String> firstLines(FileHead head) {
    return head.text().lines().filter(line -> !line.isBlank()).limit(LINES_TRIED).toList();
  }

  /** How many of the first lines are a whole object each. */
  public static long objectLines(FileHead head) {
    return firstLines(head).stream().filter(JsonLines::isObject).count();
  }

  /** A parser as lenient as this package is with JSON. */
  public static JsonParser parser(String json) throws IOException {
    return MAPPER.createParser(json);
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    byte[] head = content.head();
    return AnswerPages.articlesOf(
        new LineRecords(content, params.maxRecordBytes()),
        JsonHead.of(Utf8.lenient(head, head.length).strip()).map(JsonHead::root));
  }

  @Override
  public Map<?, ?> fields(RawRecord record) {
    return JsonLines.objectOrNone(record.content());
  }

  @Override
  public Draft read(RawRecord line, IngestParams params) throws UnreadableRecord {
    Map<?, ?> object = object(withoutComma(line.readableContent()));
    refuseCommand(object);
    return new NamedFields(object, params.fields(), "metadata").draft();
  }

  /** Lines that were cut out of an array end in a comma. */
  private static String withoutComma(String line) {
    String object = line.stripTrailing();
    return object.endsWith("},") ? object.substring(0, object.length() - 1) : line;
  }

  /**
   * In a file for Elasticsearch's bulk loading each article follows a line that says what to do.
   */
  private static void refuseCommand(Map<?, ?> object) throws UnreadableRecord {
    boolean command =
        object.size() == 1
            && BULK_COMMANDS.contains(object.keySet().iterator().next())
            && object.values().iterator().next() instanceof Map<?, ?> target
            && target.keySet().stream()
                .allMatch(name -> BULK_TARGET.matcher(String.valueOf(name)).matches());
    if (command) {
      throw new UnreadableRecord(
          RejectionReason.NOT_AN_ARTICLE,
          "expected an article, found a command of a file for Elasticsearch's bulk loading",
          "Nothing: the article stands on the next line, and max-rejected-share does not count"
              + " commands.");
    }
  }

  private static boolean isObject(String line) {
    try {
      String object = withoutComma(line).strip();
      return object.startsWith("{") && !object(object).isEmpty();
    } catch (UnreadableRecord e) {
      return false;
    }
  }

  /** The object; an empty one if the text is none. */
  public static Map<?, ?> objectOrNone(@Nullable String json) {
    try {
      return json == null ? Map.of() : object(withoutComma(json));
    } catch (UnreadableRecord e) {
      return Map.of();
    }
  }

  public static Map<?, ?> object(@Nullable String json) throws UnreadableRecord {
    Object value = value(json, "one JSON object");
    if (value instanceof Map<?, ?> object) {
      return object;
    }
    String found = "expected a JSON object, found " + kind(value);
    if (value instanceof List) {
      throw new UnreadableRecord(
          RejectionReason.NOT_AN_OBJECT,
          found,
          "Write each article as an object with named fields; with pandas:"
              + " `df.to_json(path, orient='records', lines=True)`.");
    }
    throw new UnreadableRecord(RejectionReason.NOT_AN_OBJECT, found);
  }

  static List<?> array(@Nullable String json) throws UnreadableRecord {
    Object value = value(json, "one array of cells");
    if (value instanceof List<?> array) {
      return array;
    }
    throw new UnreadableRecord(
        RejectionReason.NOT_AN_OBJECT, "expected a row as an array, found " + kind(value));
  }

  /** The value as JSON. */
  public static String toJson(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings can be written as JSON", e);
    }
  }

  private static Object value(@Nullable String json, String expected) throws UnreadableRecord {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new UnreadableRecord(
          RejectionReason.BROKEN_JSON,
          "expected "
              + expected
              + ", found at "
              + (at == null ? "?" : place(at))
              + ": "
              + e.getOriginalMessage());
    }
  }

  private static String place(JsonLocation at) {
    String line = at.getLineNr() > 1 ? "line " + at.getLineNr() + " of it, " : "";
    return line + "column " + at.getColumnNr();
  }

  private static String kind(Object value) {
    if (value == null) {
      return "null";
    }
    return value instanceof List
        ? "an array"
        : "the " + value.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + value;
  }
}
