package org.dateline.run.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.database.SqlRow;
import org.jspecify.annotations.Nullable;

/** Data as JSON: maps and rows are objects, days and moments texts of ISO 8601. */
public final class Json {

  /** An object of names and values in turn. */
  public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }

  /** A row with one more value after those that it has. */
  public static Map<String, @Nullable Object> with(
      SqlRow row, String name, @Nullable Object value) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>(row.values());
    object.put(name, value);
    return Collections.unmodifiableMap(object);
  }

  /** In lines, indented by two spaces. */
  static String text(Object data) {
    var text = new StringWriter();
    var lines = new DefaultPrettyPrinter();
    lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.setPrettyPrinter(lines);
      write(data, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** In one line, without its end. */
  public static String line(Object data) {
    var text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      write(data, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(@Nullable Object value, JsonGenerator out) throws IOException {
    if (value instanceof SqlRow row) {
      write(row.values(), out);
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (var entry : map.entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object one : list) {
        write(one, out);
      }
      out.writeEndArray();
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }

  private Json() {}
}
