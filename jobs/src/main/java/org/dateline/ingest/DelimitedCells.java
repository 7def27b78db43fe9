package org.dateline.ingest;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.util.List;

/** The cells of one row, quoted as RFC 4180 has it. */
final class DelimitedCells {
  private static final char[] DELIMITERS = {',', '\t', ';', '|'};
  private static final int MOST_COLUMNS = 10_000;

  private final CsvParser parser;

  DelimitedCells(char delimiter) {
    var settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter);
    settings.getFormat().setLineSeparator("\n");
    settings.setCommentProcessingEnabled(false);
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setEmptyValue("");
    settings.setNullValue("");
    this.parser = new CsvParser(settings);
  }

  /** The delimiter that stands in a header most often; a comma if none does. */
  static char delimiterOf(String header) {
    char best = DELIMITERS[0];
    for (char delimiter : DELIMITERS) {
      if (count(header, delimiter) > count(header, best)) {
        best = delimiter;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(character -> character == wanted).count();
  }

  /** The row's cells; empty if there is no making sense of it. */
  List<String> of(String row) {
    try {
      String[] cells = parser.parseLine(row);
      return cells == null ? List.of() : List.of(cells);
    } catch (TextParsingException e) {
      return List.of();
    }
  }
}
