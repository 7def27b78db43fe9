package org.dateline.ingest;

import java.util.Locale;

/** Why an input record is no article: the documented codes of {@code rejected_articles.reason}. */
public enum RejectionReason {
  EMPTY_FILE("The file holds nothing but white space; it counts as one record, read and rejected."),
  UNSUPPORTED_FORMAT("The file is in no format Dateline reads; it counts as one record."),
  TRUNCATED_GZIP(
      "The gzip data ends early; records before the break were read, the one it breaks was not."),
  CORRUPT_GZIP("The gzip data is damaged; records before the damage were read, none after it."),
  TRUNCATED_ZSTD(
      "The Zstandard data ends early; records before the break were read, the one it breaks was"
          + " not."),
  CORRUPT_ZSTD(
      "The Zstandard data is damaged; records before the damage were read, none after it."),
  INVALID_UTF8(
      "The record's bytes are not valid in its encoding: UTF-8 unless a page or element declares"
          + " another; of a page only the story's bytes count."),
  RECORD_TOO_LONG("The record is longer than the setting ingest.max-record-bytes."),
  BROKEN_JSON("The line, or the element of an array, is not valid JSON."),
  NOT_AN_OBJECT("The record is valid JSON, but not an object."),
  BROKEN_ROW(
      "The row has another number of cells than the header, or a quote that is not closed; the rows"
          + " after it were read."),
  BROKEN_FRONT_MATTER("The front matter is not closed, not valid YAML, or not a mapping."),
  BROKEN_RECORD(
      "The archive's record is damaged or is not as long as its header says; the records after it"
          + " were read."),
  NOT_A_PAGE(
      "The archive's record holds no page: a request, a description, a repeat, an answer with a"
          + " status other than 200, or a type other than HTML and plain text."),
  BROKEN_PARQUET("The Parquet file is damaged; rows before the damage were read, none after it."),
  FILE_CHANGED(
      "The file was changed or removed during the run; it counts as one record more, behind those"
          + " that were read."),
  BROKEN_XML(
      "The element is not well-formed, not closed, or not there; the elements after it were"
          + " read."),
  NO_TEXT("The record has no field with an article text, or that field is empty."),
  TOO_SHORT("After cleaning, fewer letters are left than the setting ingest.min-letters asks for."),
  UNREADABLE(
      "Reading failed in a way that was not foreseen; the detail says how. Please report it.");

  private final String meaning;

  RejectionReason(String meaning) {
    this.meaning = meaning;
  }

  /** The code as written to {@code rejected_articles.reason}, e.g. {@code broken_json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for people. */
  public String meaning() {
    return meaning;
  }
}
