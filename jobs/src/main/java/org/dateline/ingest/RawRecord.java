package org.dateline.ingest;

/**
 * A record as it stands in its file: its 1-based number and either its content or what is wrong.
 */
record RawRecord(long number, String content, Rejection problem) {

  static RawRecord of(long number, String content) {
    return new RawRecord(number, content, null);
  }

  static RawRecord problem(long number, Rejection problem) {
    return new RawRecord(number, null, problem);
  }
}
