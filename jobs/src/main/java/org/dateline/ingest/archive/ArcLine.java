package org.dateline.ingest.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens a record of an ARC archive: address (which may hold spaces), IP address, time
 * and type, then in ARC 2 five more fields, and the length. Each field as it is written.
 */
record ArcLine(String target, String date, String type, String length) {
  private static final int LONGEST_TARGET = 8000;
  private static final int LONGEST_REST = 2000;

  private static final Pattern TARGET =
      Pattern.compile("^(?:https?|ftp|dns|filedesc|file|mailto|gopher|news|warcinfo):\\S");
  private static final Pattern FIELDS =
      Pattern.compile(
          " (?:[0-9a-fA-F:]{2,45}|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})"
              + " (?<date>\\w{1,30}) (?<type>\\S{1,200}+)(?= )");
  private static final Pattern LENGTH = Pattern.compile("^-?\\w{1,18}");

  /** The fields of a line without its end; empty if it opens no record. */
  static Optional<ArcLine> of(String line) {
    Matcher target = TARGET.matcher(line);
    int beforeLength = line.lastIndexOf(' ');
    if (!target.lookingAt() || beforeLength < 0) {
      return Optional.empty();
    }
    String length = line.substring(beforeLength + 1);
    if (!LENGTH.matcher(length).matches()) {
      return Optional.empty();
    }
    // One search for all of it would take quadratic time: the address may look like the fields.
    Matcher fields = FIELDS.matcher(line);
    int from = target.end();
    while (fields.find(from) && fields.start() <= target.end() + LONGEST_TARGET) {
      int rest = beforeLength - fields.end();
      if (rest == 0 || rest > 1 && rest <= LONGEST_REST + 1) {
        return Optional.of(
            new ArcLine(
                line.substring(0, fields.start()),
                fields.group("date"),
                fields.group("type"),
                length));
      }
      from = fields.start() + 1;
    }
    return Optional.empty();
  }
}
