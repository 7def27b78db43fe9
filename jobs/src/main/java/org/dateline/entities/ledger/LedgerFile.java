package org.dateline.entities.ledger;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.entities.names.NameCharacters;
import org.dateline.table.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one ledger file, collecting good rows and every problem. */
final class LedgerFile {
  private static final List<String> COLUMNS = List.of(Ledger.HEADER.split("\t"));
  private static final String ACTIONS =
      Arrays.stream(LedgerAction.values())
          .map(LedgerAction::code)
          .collect(Collectors.joining(", "));
  private static final String TYPES =
      Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.joining(", "));
  private static final Pattern LANGUAGE = Pattern.compile("\\*|[a-z]{2}");
  private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern WHERE = Pattern.compile("(article|source|with):.+");

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
      if (headerSeen) {
        new Line(i + 1, line.split("\t", -1)).read();
      } else if (!line.equals(Ledger.HEADER)) {
        problem(i + 1, "the header " + Ledger.HEADER.replace("\t", "<tab>"), line);
      }
      headerSeen = true;
    }
    if (!headerSeen) {
      problem(1, "the header " + Ledger.HEADER.replace("\t", "<tab>"), "no rows at all");
    }
    return new Ledger.Contents(entries, problems);
  }

  private void problem(int line, String expected, @Nullable String found) {
    problems.add(new Ledger.Problem(file, line, expected, found, ""));
  }

  /** One line taken apart; each of its columns is checked before the row is made. */
  private final class Line {
    private final int number;
    private final String[] fields;

    Line(int number, String[] fields) {
      this.number = number;
      this.fields = fields;
    }

    void read() {
      if (fields.length != COLUMNS.size()) {
        problem(number, COLUMNS.size() + " tab-separated columns", fields.length + " in this line");
        return;
      }
      int before = problems.size();
      Optional<LedgerAction> action = LedgerAction.of(fields[0]);
      if (action.isEmpty()) {
        problem(number, "an action: " + ACTIONS, shownValue("action"));
      }
      for (String column : COLUMNS) {
        checkText(column);
      }
      Optional<EntityType> type = type();
      LocalDate from = day("from");
      LocalDate until = day("until");
      if (from != null && until != null && !from.isBefore(until)) {
        problem(number, "from before until, the first day it no longer holds", from + " " + until);
      }
      checkLanguage(action);
      action.ifPresent(this::checkFilled);
      match("qid", QID, "a Wikidata id like Q312, or nothing");
      match("where", WHERE, "article:ID, source:NAME, with:ENTITY, or nothing");
      if (problems.size() == before) {
        entries.add(
            new Ledger.Entry(row(action.get(), type.orElse(null), from, until), file, number));
      }
    }

    private LedgerRow row(
        LedgerAction action,
        @Nullable EntityType type,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
      return new LedgerRow(
          action,
          value("entity_id"),
          value("name"),
          type,
          requireNonNull(value("language")),
          requireNonNull(value("alias")),
          value("qid"),
          from,
          until,
          value("where"),
          value("reason"),
          value("author"));
    }

    /** Checks which columns an action needs and which it must leave empty. */
    private void checkFilled(LedgerAction action) {
      boolean names = action != LedgerAction.BAN;
      boolean mayLackName = action == LedgerAction.SPLIT && value("name") == null;
      check(action, "entity_id", names);
      check(action, "name", names && !mayLackName);
      check(action, "type", names && !mayLackName);
      require(action, "alias");
      require(action, "author");
      if (action != LedgerAction.ADD) {
        require(action, "reason");
      }
      if (!names) {
        check(action, "qid", false);
      }
      checkWhere(action);
      if (names) {
        checkId("entity_id");
      }
      if (action == LedgerAction.MERGE) {
        checkId("alias");
      }
      String alias = action == LedgerAction.MERGE ? null : value("alias");
      if (alias != null
          && alias.codePointCount(0, alias.length()) < 2
          && !NameCharacters.isOneHan(alias)) {
        problem(number, "an alias of at least two characters, or one Chinese one", alias);
      }
      if (action == LedgerAction.TERM && alias != null && !Character.isLowerCase(alias.charAt(0))) {
        problem(number, "an alias that begins with a small letter in a row to term", alias);
      }
    }

    /** A name may need another entity in its article; all else is bound to an article or source. */
    private void checkWhere(LedgerAction action) {
      String where = value("where");
      boolean with = where != null && where.startsWith(LedgerRow.WITH);
      switch (action) {
        case ADD, TERM -> {
          if (where != null && !with) {
            problem(number, "with:ENTITY or nothing as where in a row to " + action.code(), where);
          }
        }
        case PIN, SPLIT, BAN -> {
          if (with) {
            problem(
                number,
                "article:ID, source:NAME, or nothing as where in a row to " + action.code(),
                where);
          }
        }
        default -> check(action, "where", false);
      }
    }

    private void check(LedgerAction action, String column, boolean filled) {
      if (filled) {
        require(action, column);
      } else if (value(column) != null) {
        problem(number, "no " + column + " in a row to " + action.code(), shownValue(column));
      }
    }

    private void require(LedgerAction action, String column) {
      if (value(column) == null) {
        problem(number, "a value for " + column + " in a row to " + action.code(), "nothing");
      }
    }

    private void checkId(String column) {
      String id = value(column);
      if (id != null && id.contains(" ")) {
        problem(number, "an id with underscores for spaces as " + column, shownValue(column));
      }
    }

    private void checkLanguage(Optional<LedgerAction> action) {
      boolean any = action.isPresent() && action.get() == LedgerAction.MERGE;
      if (any && !LedgerRow.ANY_LANGUAGE.equals(value("language"))) {
        problem(number, "language * in a row to merge, for ids have none", shownValue("language"));
      } else if (value("language") == null || !LANGUAGE.matcher(value("language")).matches()) {
        problem(number, "a language of two small letters, or *", shownValue("language"));
      }
    }

    private void checkText(String column) {
      String text = value(column);
      if (text == null) {
        return;
      }
      if (text.isBlank() || !text.equals(text.strip()) || text.contains("  ")) {
        problem(number, column + " without outer or double spaces", "\"" + text + "\"");
      } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
        problem(number, column + " in Unicode form NFC", text);
      }
    }

    private Optional<EntityType> type() {
      String name = value("type");
      Optional<EntityType> type =
          Arrays.stream(EntityType.values()).filter(one -> one.name().equals(name)).findFirst();
      if (name != null && type.isEmpty()) {
        problem(number, "a type: " + TYPES, name);
      }
      return type;
    }

    private @Nullable LocalDate day(String column) {
      try {
        return value(column) == null ? null : LocalDate.parse(value(column));
      } catch (DateTimeParseException e) {
        problem(number, "a day like 2015-10-02 in " + column + ", or nothing", value(column));
        return null;
      }
    }

    private void match(String column, Pattern pattern, String expected) {
      if (value(column) != null && !pattern.matcher(value(column)).matches()) {
        problem(number, expected + " in " + column, shownValue(column));
      }
    }

    /** The text of a column; null if it is empty. */
    private @Nullable String value(String column) {
      String text = fields[COLUMNS.indexOf(column)];
      return text.isEmpty() ? null : text;
    }

    private @Nullable String shownValue(String column) {
      return value(column) == null ? "nothing" : value(column);
    }
  }
}
