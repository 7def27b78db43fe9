package org.dateline.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the lines of one ledger file, collecting good rows and every problem. */
final class LedgerFile {
  private static final String TYPES =
      Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.joining(", "));
  private static final Pattern LANGUAGE = Pattern.compile("\\*|[a-z]{2}");
  private static final int FIELDS = 5;

  private final String file;
  private final List<Ledger.Entry> entries = new ArrayList<>();
  private final List<Ledger.Problem> problems = new ArrayList<>();

  LedgerFile(String file) {
    this.file = file;
  }

  Ledger.Contents parse(List<String> lines) {
    boolean headerSeen = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? lines.get(i).replaceFirst("^\uFEFF", "") : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!headerSeen) {
        headerSeen = true;
        if (line.equals(Ledger.HEADER)) {
          continue;
        }
        problem(i, "the header " + Ledger.HEADER.replace("\t", "<tab>"), line);
      }
      parseEntry(i, line.split("\t", -1));
    }
    if (!headerSeen) {
      problem(0, "the header " + Ledger.HEADER.replace("\t", "<tab>"), "no rows at all");
    }
    return new Ledger.Contents(entries, problems);
  }

  private void parseEntry(int index, String[] fields) {
    if (fields.length != FIELDS) {
      problem(index, FIELDS + " tab-separated fields", fields.length + " fields");
      return;
    }
    int before = problems.size();
    checkText(index, "entity_id", fields[0]);
    checkText(index, "name", fields[1]);
    checkText(index, "alias", fields[4]);
    if (fields[0].contains(" ")) {
      problem(index, "an entity_id with underscores for spaces", fields[0]);
    }
    if (fields[4].codePointCount(0, fields[4].length()) < 2) {
      problem(index, "an alias of at least two characters", fields[4]);
    }
    if (!LANGUAGE.matcher(fields[3]).matches()) {
      problem(index, "a language of two small letters, or *", fields[3]);
    }
    Optional<EntityType> type = typeOf(fields[2]);
    if (type.isEmpty()) {
      problem(index, "a type: " + TYPES, fields[2]);
    }
    if (problems.size() == before) {
      add(
          new Ledger.Entry(
              fields[0], fields[1], type.get(), fields[3], fields[4], file, index + 1));
    }
  }

  private void add(Ledger.Entry entry) {
    if (!entries.isEmpty()) {
      Ledger.Entry last = entries.get(entries.size() - 1);
      int order = Ledger.Entry.compare(last, entry);
      if (order > 0) {
        problem(
            entry.line() - 1,
            "rows sorted by entity_id, language, alias",
            entry.entityId() + " " + entry.alias() + " after " + last.entityId());
      } else if (order == 0) {
        problem(entry.line() - 1, "each alias once per entity and language", entry.alias());
        return;
      }
    }
    entries.add(entry);
  }

  private void checkText(int index, String field, String value) {
    if (value.isBlank()) {
      problem(index, "a value for " + field, "nothing");
    } else if (!value.equals(value.strip()) || value.contains("  ")) {
      problem(index, field + " without outer or double spaces", "\"" + value + "\"");
    } else if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      problem(index, field + " in Unicode form NFC", value);
    }
  }

  private static Optional<EntityType> typeOf(String name) {
    return Arrays.stream(EntityType.values()).filter(type -> type.name().equals(name)).findFirst();
  }

  private void problem(int index, String expected, String found) {
    problems.add(new Ledger.Problem(file, index + 1, expected, found));
  }
}
