package org.dateline.ingest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/**
 * Whether a text that opens with a brace or bracket is JSON: prose may, too ("[Photo: the quay]").
 */
public final class JsonEvidence {
  private static final int TOKENS_TRIED = 500;

  /**
   * Whether the text is JSON as far as it goes, or opens with an object's first name, so that what
   * comes later is JSON that is broken.
   *
   * @param text the beginning of a file, which may be cut anywhere
   */
  public static boolean isIn(String text) {
    boolean named = false;
    try (JsonParser parser = JsonLines.parser(text)) {
      JsonToken token = parser.nextToken();
      if (token == null || !token.isStructStart()) {
        return false;
      }
      for (int i = 0; i < TOKENS_TRIED && token != null; i++) {
        named |= token == JsonToken.FIELD_NAME;
        token = parser.nextToken();
      }
      return true;
    } catch (JsonEOFException e) {
      return true;
    } catch (IOException e) {
      return named;
    }
  }

  private JsonEvidence() {}
}
