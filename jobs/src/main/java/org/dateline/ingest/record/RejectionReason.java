package org.dateline.ingest.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an input record is no article: the documented codes of {@code rejected_articles.reason}. */
public enum RejectionReason {
  EMPTY_FILE(
      "The file holds nothing but white space, or an empty list; it counts as one record, read and"
          + " rejected.",
      "If the file should hold articles, fetch or export it again; if not, leave it out."),
  UNSUPPORTED_FORMAT(
      "The file is in no format Dateline reads; it counts as one record.",
      "Convert the file to a format that docs/input.md lists, or give --input a glob that leaves it"
          + " out."),
  TRUNCATED_GZIP(
      "The gzip data ends early; records before the break were read, the one it breaks was not.",
      "Fetch the file again; `gzip -t FILE` shows whether it is whole."),
  CORRUPT_GZIP(
      "The gzip data is damaged. Records before the damage were read; behind it reading goes on only"
          + " in a WARC or ARC file, at the next whole record.",
      "Fetch the file again; `gzip -t FILE` shows whether it is whole."),
  TRUNCATED_ZSTD(
      "The Zstandard data ends early; records before the break were read, the one it breaks was"
          + " not.",
      "Fetch the file again; `zstd -t FILE` shows whether it is whole."),
  CORRUPT_ZSTD(
      "The Zstandard data is damaged; records before the damage were read, none after it.",
      "Fetch the file again; `zstd -t FILE` shows whether it is whole."),
  TRUNCATED_COMPRESSION(
      "The bzip2, xz, LZMA, LZ4, Snappy, compress or Brotli data ends early; records before the"
          + " break were read, the one it breaks was not.",
      "Fetch the file again, or decompress it with its own tool to see how far it is whole."),
  CORRUPT_COMPRESSION(
      "The bzip2, xz, LZMA, LZ4, Snappy, compress or Brotli data is damaged; records before the"
          + " damage were read, none after it.",
      "Fetch the file again, or decompress it with its own tool to see how far it is whole."),
  TRUNCATED_ARCHIVE(
      "The zip or tar file ends early; what stands before the break was read.",
      "Fetch the file again; `unzip -t FILE` or `tar -tf FILE` shows whether it is whole."),
  CORRUPT_ARCHIVE(
      "The zip or tar file is damaged; members before the damage were read, none after it.",
      "Fetch the file again; `unzip -t FILE` or `tar -tf FILE` shows whether it is whole."),
  PASSED_OVER(
      "Members of the zip or tar file that are hidden, links, or left there by a system; one record"
          + " for all of them.",
      "Nothing: max-rejected-share does not count it. Unpack the archive if such a member is an"
          + " article."),
  NOT_AN_ARTICLE(
      "The file is of a kind that holds no articles: code, settings, a style sheet, a licence; it"
          + " counts as one record.",
      "Nothing: max-rejected-share does not count it. If it is an article after all, rename it, for"
          + " example to article.txt."),
  INVALID_UTF8(
      "The record's bytes are not valid in its encoding: UTF-8 unless a page or element declares"
          + " another; of a page only the story's bytes count.",
      "Name the encoding of your files: `--set ingest.encoding=windows-1252`, or convert them to"
          + " UTF-8 with iconv."),
  RECORD_TOO_LONG(
      "The record is longer than the setting ingest.max-record-bytes.",
      "Raise ingest.max-record-bytes (a task holds one record in memory), or cut the record into"
          + " its articles."),
  BROKEN_JSON(
      "The line, or the element of an array, is not valid JSON.",
      "Correct the record, or write the file again as JSON Lines with one object on each line."),
  NOT_AN_OBJECT(
      "The record is valid JSON, but not an object.",
      "Write each article as an object with named fields: `{\"title\": \"...\", \"text\":"
          + " \"...\"}`."),
  NO_HEADER(
      "The row is of a CSV or TSV file in which no line names the columns.",
      "Add a header line to the file, or name the columns of such files in order, for example"
          + " `--set 'ingest.columns=[id, section, title, text, url]'`."),
  BROKEN_ROW(
      "The row has another number of cells than the header, or a quote that is not closed; the rows"
          + " after it were read.",
      "Correct the row: put a cell that holds a separator, a quote or a line break in double"
          + " quotes, and double the quotes inside it."),
  BROKEN_FRONT_MATTER(
      "The front matter is not closed, not valid YAML, TOML or JSON, or not a mapping.",
      "Correct the lines between the two `---` (YAML: `key: value`) or `+++` (TOML: `key ="
          + " \"value\"`); put a value that holds a colon in quotes."),
  BROKEN_RECORD(
      "The archive's record is damaged or is not as long as its header says; the records after it"
          + " were read.",
      "Fetch the archive again, or write it again if its writer was interrupted."),
  NOT_A_PAGE(
      "The archive's record holds no page: a request, a description, a repeat, an answer with a"
          + " status other than 200, or a type other than HTML and plain text.",
      "Nothing: archives hold such records beside their pages, and max-rejected-share does not"
          + " count them."),
  BROKEN_PARQUET(
      "The Parquet file is damaged; rows before the damage were read, none after it.",
      "Fetch or write the file again; reading all its rows with another tool shows whether it is"
          + " whole."),
  FILE_CHANGED(
      "The file was changed or removed during the run; it counts as one record more, behind those"
          + " that were read.",
      "Run ingest again when nothing writes to the file; articles that are already there count as"
          + " duplicates."),
  BROKEN_XML(
      "The element is not well-formed, not closed, or not there; the elements after it were"
          + " read.",
      "Correct the element, or fetch the file again; `xmllint --noout FILE` shows what is wrong."),
  NO_TEXT(
      "The record has no field with an article text, or that field is empty.",
      "Name the field that holds the text: `--set ingest.fields.text=NAME`. A record that has no"
          + " text cannot be an article."),
  TOO_SHORT(
      "After cleaning, fewer letters are left than the setting ingest.min-letters asks for.",
      "Lower ingest.min-letters if texts as short as this are articles."),
  TIME_LIMIT(
      "Reading the record took longer than the setting ingest.max-seconds-per-record.",
      "Look for an expression in ingest.drop-lines that takes long; else raise"
          + " ingest.max-seconds-per-record, and report it, with the record if you may."),
  UNREADABLE(
      "Reading failed in a way that was not foreseen; the detail says how.",
      "Report it, with the record if you may: it is a fault of Dateline.");

  private final String meaning;
  private final String remedy;

  RejectionReason(String meaning, String remedy) {
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** The reason with this code; empty if there is none. */
  public static Optional<RejectionReason> findByCode(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }

  /** The code as written to {@code rejected_articles.reason}, e.g. {@code broken_json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether such a record need not be an article, so that rejecting it is no fault of the input.
   */
  public boolean liesInTheNatureOfTheRecord() {
    return this == NOT_A_PAGE || this == NOT_AN_ARTICLE || this == PASSED_OVER;
  }

  /** One sentence for people: what is wrong with the record. */
  public String meaning() {
    return meaning;
  }

  /** What the user can do about it, in whole sentences: the setting, the command or the format. */
  public String remedy() {
    return remedy;
  }

  /**
   * The text of {@code rejected_articles.detail}: what was expected and found, then the remedy.
   *
   * @param detail "expected ..., found ...", without a full stop
   */
  public String message(String detail) {
    return detail + ". " + remedy;
  }
}
