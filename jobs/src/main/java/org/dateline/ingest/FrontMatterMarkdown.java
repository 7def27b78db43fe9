package org.dateline.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Markdown, with or without YAML front matter between {@code ---} lines; one article a file.
 * Recognised by the front matter whatever the name; blank lines before and inside it are allowed.
 */
final class FrontMatterMarkdown implements ArticleFormat {
  private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*\\R");
  private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
  private static final Pattern FIRST_KEY =
      Pattern.compile("^\\s*+[\"']?[\\p{L}_][\\p{L}\\p{N}_-]*[\"']?:(?:\\s.*)?");
  private static final Pattern TITLE = Pattern.compile("(?m)^#[ \\t]+(\\S.{0,500})$");
  private static final int ENOUGH_FOR_FRONT_MATTER = 200_000;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String shownName() {
    return "Markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown");
  }

  @Override
  public boolean recognises(FileHead head) {
    return !head.isBinary()
        && (opensFrontMatter(head.text())
            || extensions().contains(head.extension()) && !HtmlPage.opens(head.text()));
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, Ingest.Params params) {
    return WholeFileRecord.of(content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, Ingest.Params params) throws UnreadableRecord {
    String text = record.content().stripLeading();
    if (!opensFrontMatter(text)) {
      return withHeadingAsTitle(Draft.ofText(text));
    }
    Parts parts = parts(text);
    return withHeadingAsTitle(
        new Fields(parts.header(), params.fields(), "front_matter").draft(parts.body()));
  }

  @Override
  public Map<?, ?> fields(RawRecord record) {
    String text = record.content().stripLeading();
    try {
      return opensFrontMatter(text) ? parts(text).header() : Map.of();
    } catch (UnreadableRecord e) {
      return Map.of();
    }
  }

  /** The front matter's fields and what follows it. */
  private record Parts(Map<?, ?> header, String body) {}

  private static Parts parts(String text) throws UnreadableRecord {
    Matcher fence = FENCE.matcher(text);
    int begin = fence.lookingAt() ? fence.end() : 0;
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(begin)) {
      throw new UnreadableRecord(
          RejectionReason.BROKEN_FRONT_MATTER,
          "expected a line --- that closes the front matter, found none");
    }
    Map<?, ?> header = mapping(text.substring(begin, closing.start()));
    return new Parts(header, text.substring(closing.end()));
  }

  /** A rule of three dashes may also open a plain text: only a key makes it front matter. */
  private static boolean opensFrontMatter(String text) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.lookingAt()) {
      return false;
    }
    Optional<String> first =
        text.substring(fence.end()).lines().filter(line -> !line.isBlank()).findFirst();
    return first.isPresent() && FIRST_KEY.matcher(first.get()).matches();
  }

  /** Safe loading: plain maps, lists and scalars, no object of any other class. */
  private static Map<?, ?> mapping(String yaml) throws UnreadableRecord {
    var settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(ENOUGH_FOR_FRONT_MATTER)
            .build();
    Object value;
    try {
      value = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException | StackOverflowError e) {
      throw new UnreadableRecord(
          RejectionReason.BROKEN_FRONT_MATTER, "expected YAML, found: " + e.getMessage());
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new UnreadableRecord(
        RejectionReason.BROKEN_FRONT_MATTER, "expected keys and values, found: " + value);
  }

  private static Draft withHeadingAsTitle(Draft draft) {
    if (draft.title() != null) {
      return draft;
    }
    Matcher heading = TITLE.matcher(draft.text());
    return heading.find()
        ? draft.withTitle(heading.group(1).replaceFirst("(?<![ \\t#])[ \\t#]++$", ""))
        : draft;
  }
}
