package org.dateline.run.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.jspecify.annotations.Nullable;

/**
 * A run as entities of FollowTheMoney, one JSON object a line, for Aleph, OpenAleph and others:
 * each {@code Person} and {@code Organization} (Dateline does not tell companies from other
 * organisations, nor are its places addresses), each {@code Article} without its text, and a {@code
 * Mention} for each of them and each article that names it.
 *
 * <p>Ids there may have no spaces or slashes, so an id is the SHA-1 of ours and of its kind: the
 * same in every run. Ours is in the notes of an entity.
 */
final class FollowTheMoneyFile {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Map<String, String> SCHEMAS =
      Map.of("PERSON", "Person", "ORGANIZATION", "Organization");

  static void write(RunDatabase run, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      JsonGenerator json = MAPPER.createGenerator(out);
      json.setRootValueSeparator(null);
      try {
        run.forEach(
            """
            SELECT entity_id, name, type, aliases, qid FROM entities
            WHERE type IN ('PERSON', 'ORGANIZATION') ORDER BY entity_id""",
            row -> write(json, entity(row)));
        run.forEach(
            """
            SELECT article_id, title, source, url, language, published_date FROM articles
            ORDER BY article_id""",
            row -> write(json, article(row)));
        run.forEach(
            """
            SELECT m.article_id, m.entity_id, e.type,
              list_sort(list_distinct(list(m.surface))) AS surfaces
            FROM entity_mentions m JOIN entities e USING (entity_id)
            WHERE e.type IN ('PERSON', 'ORGANIZATION')
            GROUP BY ALL ORDER BY m.article_id, m.entity_id""",
            row -> write(json, mention(row)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      json.flush();
    }
  }

  private record Line(String id, String schema, Map<String, List<String>> properties) {}

  private static Line entity(SqlRow row) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    String name = row.text("name");
    properties.put("name", List.of(name));
    put(
        properties,
        "alias",
        row.<String>list("aliases").stream().filter(alias -> !alias.equals(name)).sorted());
    put(properties, "wikidataId", Stream.ofNullable(row.getAs("qid")));
    properties.put("notes", List.of("Dateline: " + row.text("entity_id")));
    return new Line(id("entity", row.text("entity_id")), schema(row.text("type")), properties);
  }

  private static Line article(SqlRow row) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    put(properties, "title", Stream.ofNullable(row.getAs("title")));
    put(properties, "publisher", Stream.ofNullable(row.getAs("source")));
    put(properties, "sourceUrl", Stream.ofNullable(row.getAs("url")));
    put(
        properties,
        "publishedAt",
        Stream.ofNullable(row.<@Nullable Object>getAs("published_date")).map(Object::toString));
    put(
        properties,
        "language",
        Stream.ofNullable(row.<@Nullable String>getAs("language"))
            .map(FollowTheMoneyFile::threeLetters)
            .filter(code -> !code.isEmpty()));
    return new Line(id("article", row.text("article_id")), "Article", properties);
  }

  private static Line mention(SqlRow row) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", row.list("surfaces"));
    properties.put("document", List.of(id("article", row.text("article_id"))));
    properties.put("resolved", List.of(id("entity", row.text("entity_id"))));
    properties.put("detectedSchema", List.of(schema(row.text("type"))));
    return new Line(
        id("mention", row.text("article_id") + "\n" + row.text("entity_id")),
        "Mention",
        properties);
  }

  private static void put(
      Map<String, List<String>> properties, String name, Stream<String> values) {
    List<String> all = values.filter(value -> !value.isBlank()).toList();
    if (!all.isEmpty()) {
      properties.put(name, all);
    }
  }

  private static String schema(String type) {
    return Objects.requireNonNull(SCHEMAS.get(type), type);
  }

  /** ISO 639-3, as {@code eng} for {@code en}; empty for what is no language. */
  private static String threeLetters(String language) {
    try {
      return Locale.forLanguageTag(language).getISO3Language();
    } catch (java.util.MissingResourceException e) {
      return "";
    }
  }

  private static String id(String kind, String ours) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest((kind + "\n" + ours).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(JsonGenerator json, Line line) {
    try {
      MAPPER.writeValue(json, line);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FollowTheMoneyFile() {}
}
