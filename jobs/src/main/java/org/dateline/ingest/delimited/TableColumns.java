package org.dateline.ingest.delimited;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.fields.FieldNames;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.format.IngestParams;

/** Knowledge about the names of columns. */
final class TableColumns {

  /** Distinguishes headers from data by the known names and those in the settings. */
  static HeaderEvidence evidence(IngestParams params) {
    Set<String> given = new HashSet<>(params.fields().values());
    given.addAll(params.columns());
    return new HeaderEvidence(name -> given.contains(name) || isKnown(name), TableColumns::isDate);
  }

  /** Evidence for headers by the known names only, without settings. */
  static HeaderEvidence evidence() {
    return new HeaderEvidence(TableColumns::isKnown, TableColumns::isDate);
  }

  private static boolean isKnown(String name) {
    return Arrays.stream(Role.values()).anyMatch(role -> FieldNames.isNameOf(role, name));
  }

  private static boolean isDate(String text) {
    return DateText.read(text, null).isPresent();
  }

  /** Names for all columns: one without a name is called by its number, from 1. */
  static List<String> uniqueNames(List<String> header) {
    var names = header.toArray(String[]::new);
    for (int i = 0; i < names.length; i++) {
      names[i] = names[i].isBlank() ? "column " + (i + 1) : names[i].strip();
    }
    return List.of(names);
  }

  private TableColumns() {}
}
