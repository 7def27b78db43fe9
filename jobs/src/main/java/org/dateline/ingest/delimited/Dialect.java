package org.dateline.ingest.delimited;

/**
 * How the rows of a file are written.
 *
 * @param delimiter between cells; {@link #NONE} in a file of one column
 * @param backslash whether a backslash takes the next character's meaning away
 * @param lineEnd the character that ends a row: line feed, or carriage return in files of old Macs
 */
public record Dialect(char delimiter, boolean backslash, char lineEnd) {
  /** Ends rows in any dialect, and so is between no two cells. */
  public static final char NONE = '\n';

  /** The delimiters that are looked for. */
  static final char[] DELIMITERS = {',', '\t', ';', '|', '\1'};

  /** Whether cells are commonly written without quotes, so that a quote may be meant as one. */
  boolean isTabbed() {
    return delimiter == '\t';
  }

  boolean isSpace(int symbol) {
    return symbol == ' ' || symbol == '\t' && delimiter != '\t';
  }
}
