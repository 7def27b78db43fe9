package org.dateline.ingest.plain;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.json.JsonEvidence;
import org.dateline.ingest.json.JsonLines;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The metadata before the text of a Markdown file: YAML between {@code ---} lines, TOML between
 * {@code +++} lines, or a JSON object, as site generators have it.
 *
 * @param body the text behind it
 */
record FrontMatter(Map<?, ?> fields, String body) {
  private static final int ENOUGH = 200_000;

  /** TOML keeps dates as they are written. */
  private static final TomlMapper TOML = new TomlMapper();

  private enum Syntax {
    /** Eleventy's form; it names other languages after the dashes, too. */
    JSON("---", "---", "\\{.*", "json"),
    YAML(
        "---",
        "(?:---|\\.\\.\\.)",
        "[\"']?[\\p{L}_][\\p{L}\\p{N}_-]*+[\"']?:(?:\\s.*)?",
        "(?:ya?ml)?"),
    TOML("+++", "\\+\\+\\+", "(?:[\"'A-Za-z_][\\w.\"' -]{0,100}=.*|\\[.*|#.*)", "");

    private final String fence;
    private final Pattern opening;
    private final Pattern closing;
    private final Pattern firstLine;

    Syntax(String fence, String closing, String firstLine, String named) {
      this.fence = fence;
      this.opening =
          Pattern.compile("(?m)^" + Pattern.quote(fence) + "[ \\t]*+" + named + "[ \\t]*+\\R");
      this.closing = Pattern.compile("(?m)^" + closing + "[ \\t]*$");
      this.firstLine = Pattern.compile("^\\s*+" + firstLine);
    }

    /** A rule of dashes may also open a plain text: only a key makes it front matter. */
    boolean opens(String text) {
      Matcher fenceLine = opening.matcher(text);
      if (!fenceLine.lookingAt()) {
        return false;
      }
      Optional<String> first =
          text.substring(fenceLine.end()).lines().filter(line -> !line.isBlank()).findFirst();
      return first.isPresent() && firstLine.matcher(first.get()).matches();
    }
  }

  /** Whether a text begins with front matter between fences. */
  static boolean opens(String text) {
    return Stream.of(Syntax.values()).anyMatch(syntax -> syntax.opens(text));
  }

  /** The front matter of a text; empty if it has none. */
  static Optional<FrontMatter> of(String text) throws UnreadableRecord {
    for (Syntax syntax : Syntax.values()) {
      if (syntax.opens(text)) {
        return Optional.of(betweenFences(syntax, text));
      }
    }
    return text.startsWith("{") && JsonEvidence.isIn(text)
        ? Optional.of(json(text))
        : Optional.empty();
  }

  private static FrontMatter betweenFences(Syntax syntax, String text) throws UnreadableRecord {
    Matcher opening = syntax.opening.matcher(text);
    int begin = opening.lookingAt() ? opening.end() : 0;
    Matcher closing = syntax.closing.matcher(text);
    if (!closing.find(begin)) {
      throw brokenHeader(
          "expected a line %s that closes the front matter, found none", syntax.fence);
    }
    String header = text.substring(begin, closing.start());
    Map<?, ?> fields =
        switch (syntax) {
          case JSON -> JsonLines.object(header);
          case YAML -> yaml(header);
          case TOML -> toml(header);
        };
    return new FrontMatter(fields, text.substring(closing.end()));
  }

  private static FrontMatter json(String text) throws UnreadableRecord {
    try (JsonParser parser = JsonLines.parser(text)) {
      parser.nextToken();
      parser.skipChildren();
      int end = (int) parser.currentLocation().getCharOffset();
      return new FrontMatter(JsonLines.object(text.substring(0, end)), text.substring(end));
    } catch (IOException e) {
      throw brokenHeader("expected JSON that is closed before the text, found: %s", message(e));
    }
  }

  /** Safe loading: plain maps, lists and scalars, no object of any other class. */
  private static Map<?, ?> yaml(String yaml) throws UnreadableRecord {
    var settings =
        LoadSettings.builder().setAllowDuplicateKeys(true).setCodePointLimit(ENOUGH).build();
    Object value;
    try {
      value = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException | StackOverflowError e) {
      throw brokenHeader("expected YAML, found: %s", e.getMessage());
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw brokenHeader("expected keys and values, found: %s", String.valueOf(value));
  }

  private static Map<?, ?> toml(String toml) throws UnreadableRecord {
    if (toml.length() > ENOUGH) {
      throw brokenHeader(
          "expected at most %s characters of TOML, found more", String.valueOf(ENOUGH));
    }
    try {
      return TOML.readValue(toml, Map.class);
    } catch (JsonProcessingException | StackOverflowError e) {
      throw brokenHeader("expected TOML, found: %s", message(e));
    }
  }

  private static @Nullable String message(Throwable e) {
    return e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
  }

  private static UnreadableRecord brokenHeader(String detail, @Nullable String value) {
    return new UnreadableRecord(
        RejectionReason.BROKEN_FRONT_MATTER, detail.formatted(value).strip());
  }
}
