package org.dateline.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Finds where the value of a member begins in an object that is passed by byte by byte. */
final class JsonMemberSearch {
  private final byte[] name;
  private final ByteArrayOutputStream key = new ByteArrayOutputStream();
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean found;

  JsonMemberSearch(String name) {
    this.name = name.getBytes(UTF_8);
  }

  /** Whether the member's value begins behind this byte, which is the colon before it. */
  boolean isBefore(byte read) {
    if (inString) {
      inString(read);
      return false;
    }
    switch (read) {
      case '"' -> {
        inString = true;
        key.reset();
      }
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      default -> {}
    }
    return found && read == ':';
  }

  private void inString(byte read) {
    if (!escaped && read == '"') {
      inString = false;
      found = depth == 1 && java.util.Arrays.equals(key.toByteArray(), name);
    } else if (key.size() <= name.length) {
      key.write(read);
    }
    escaped = read == '\\' && !escaped;
  }
}
