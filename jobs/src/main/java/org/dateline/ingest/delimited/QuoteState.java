package org.dateline.ingest.delimited;

/**
 * Where a reader of a row stands, character by character or byte by byte: in a cell in quotes, or
 * not. A cell is in quotes if a quote is the first in it but for spaces; the quote that ends it is
 * followed by the next cell or the end of the row.
 */
public final class QuoteState {
  private enum At {
    START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    AFTER_QUOTED
  }

  private final Dialect dialect;
  private At at = At.START;
  private boolean escaped;
  private boolean acrossLines;
  private boolean broken;

  public QuoteState(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Begins a row. */
  public void restart() {
    at = At.START;
    escaped = false;
    acrossLines = false;
    broken = false;
  }

  /** Takes the next character; true if it ends the row. */
  public boolean take(int symbol) {
    if (escaped) {
      escaped = false;
      return false;
    }
    if (dialect.backslash() && symbol == '\\') {
      escaped = true;
      at = at == At.QUOTED ? At.QUOTED : At.PLAIN;
      return false;
    }
    switch (at) {
      case START -> at = first(symbol);
      case PLAIN -> at = symbol == dialect.delimiter() ? At.START : At.PLAIN;
      case QUOTED -> inQuotes(symbol);
      case QUOTE_IN_QUOTED -> at = symbol == '"' ? At.QUOTED : afterQuoted(symbol);
      case AFTER_QUOTED -> at = afterQuoted(symbol);
    }
    return symbol == dialect.lineEnd() && at != At.QUOTED;
  }

  private At first(int symbol) {
    if (symbol == '"') {
      acrossLines = false;
      return At.QUOTED;
    }
    return symbol == dialect.delimiter() || dialect.isSpace(symbol) ? At.START : At.PLAIN;
  }

  private void inQuotes(int symbol) {
    acrossLines |= symbol == dialect.lineEnd();
    at = symbol == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
  }

  private At afterQuoted(int symbol) {
    if (symbol == dialect.delimiter()) {
      return At.START;
    }
    if (dialect.isSpace(symbol) || symbol == '\r' || symbol == dialect.lineEnd()) {
      return At.AFTER_QUOTED;
    }
    broken |= acrossLines;
    return At.PLAIN;
  }

  /**
   * Whether nothing but a quote, a backslash, a delimiter or a line end changes where the reader
   * stands.
   */
  public boolean isInCell() {
    return !escaped && (at == At.PLAIN || at == At.QUOTED);
  }

  /** Whether a quote is open. */
  public boolean isQuoted() {
    return at == At.QUOTED;
  }

  /**
   * Whether a quote that ran over a line end was closed in the middle of a cell: it was never meant
   * to be open so long.
   */
  public boolean isBroken() {
    return broken;
  }
}
