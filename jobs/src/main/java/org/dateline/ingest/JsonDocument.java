package org.dateline.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file that is one JSON value spread over lines: an array of articles, one article, or the answer
 * of a news service that wraps the array ({@code {"articles": [...]}}). Each element of the array
 * is a record, numbered from 1.
 */
final class JsonDocument implements ArticleFormat {
  private static final Pattern OPENS_ARRAY =
      Pattern.compile("\\[\\s*[\\[{\"\\]].*", Pattern.DOTALL);
  private static final Set<String> WRAPPING_FIELDS =
      Set.of(
          "articles", "posts", "stories", "docs", "documents", "results", "items", "data", "hits");

  /** Fields that make an object an article, whatever lists it holds. */
  private static final Set<String> ARTICLE_FIELDS =
      Set.of("title", "text", "headline", "body", "content", "maintext");

  private static final int NO_WRAPPER = -1;

  private final JsonLines lines = new JsonLines();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean recognises(FileHead head) {
    String text = head.text();
    if (text.startsWith("{")) {
      boolean wrapper = wrappedArray(text) != NO_WRAPPER && JsonLines.objectLines(head) < 2;
      return wrapper || (!lines.recognises(head) && opensObject(text));
    }
    return OPENS_ARRAY.matcher(text).lookingAt();
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, Ingest.Params params) {
    byte[] head = content.head();
    String text = Utf8.lenient(head, head.length);
    int wrapped = text.stripLeading().startsWith("{") ? wrappedArray(text) : NO_WRAPPER;
    if (wrapped == NO_WRAPPER) {
      return new JsonElements(content, params.maxRecordBytes());
    }
    int bytes = text.substring(0, wrapped).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB;
    return JsonElements.ofArrayAt(bytes + (marked ? 3 : 0), content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, Ingest.Params params) throws UnreadableRecord {
    return new Fields(JsonLines.object(record.content()), params.fields(), "metadata").draft();
  }

  private static boolean opensObject(String text) {
    try (JsonParser parser = JsonLines.parser(text)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          && (parser.nextToken() == JsonToken.FIELD_NAME
              || parser.currentToken() == JsonToken.END_OBJECT);
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the array of articles opens, in characters; NO_WRAPPER if the object is no wrapper. */
  private static int wrappedArray(String text) {
    try (JsonParser parser = JsonLines.parser(text)) {
      while (parser.nextToken() != null) {
        String field = parser.currentName();
        if (parser.currentToken() == JsonToken.FIELD_NAME && ARTICLE_FIELDS.contains(field)) {
          return NO_WRAPPER;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY && WRAPPING_FIELDS.contains(field)) {
          int at = (int) parser.currentTokenLocation().getCharOffset();
          return parser.nextToken() == JsonToken.START_OBJECT ? at : NO_WRAPPER;
        }
      }
    } catch (IOException e) {
      // The head may end inside a token.
    }
    return NO_WRAPPER;
  }
}
