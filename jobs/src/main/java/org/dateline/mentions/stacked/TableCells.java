package org.dateline.mentions.stacked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the cells of a table one type. Where most cells of rows of one form are found as names of
 * one type, all of them are such names: "Reading 2 Stoke 1" among other results names two clubs,
 * neither a place nor nothing. The forms are results ("Oslo 2 Bergen 1") and standings ("Oslo 4 3 1
 * 0 7 4 10").
 */
public final class TableCells {
  private static final int LONGEST_CELL = 5;
  private static final int LEAST_NUMBERS = 3;
  private static final int LEAST_VOTES = 3;
  private static final String IN_NUMBERS = "-–+.,:/%½\u00a0 ";

  private enum Form {
    RESULT,
    STANDING
  }

  /** A cell of a row: its words from {@code begin} to {@code end}. */
  private record Cell(int row, int begin, int end) {}

  private final List<List<String>> words;
  private final List<int[]> labels;
  private final Map<Form, List<Cell>> cells = new EnumMap<>(Form.class);

  private TableCells(List<List<String>> words, List<int[]> labels) {
    this.words = words;
    this.labels = labels;
    for (int row = 0; row < words.size(); row++) {
      addCells(row);
    }
  }

  /**
   * The labels of an article's rows, of one type where most cells are.
   *
   * @param words the words of each row
   * @param labels the label of each word, numbered as {@link Labels#NAMES}; not changed
   */
  public static List<int[]> revise(List<List<String>> words, List<int[]> labels) {
    var copies = labels.stream().map(int[]::clone).toList();
    var table = new TableCells(words, copies);
    for (List<Cell> ofOneForm : table.cells.values()) {
      table.type(ofOneForm).ifPresent(type -> ofOneForm.forEach(cell -> table.fill(cell, type)));
    }
    return copies;
  }

  private void addCells(int row) {
    List<String> line = words.get(row);
    int first = cellEnd(line, 0);
    int numbers = numbersEnd(line, first);
    if (first == 0 || numbers == first) {
      return;
    }
    if (numbers == line.size()) {
      if (numbers - first >= LEAST_NUMBERS) {
        add(Form.STANDING, new Cell(row, 0, first));
      }
      return;
    }
    int second = cellEnd(line, numbers);
    int end = numbersEnd(line, second);
    boolean result =
        numbers == first + 1
            && second > numbers
            && end == second + 1
            && (end == line.size() || line.get(end).startsWith("("));
    if (result) {
      add(Form.RESULT, new Cell(row, 0, first));
      add(Form.RESULT, new Cell(row, numbers, second));
    }
  }

  private void add(Form form, Cell cell) {
    cells.computeIfAbsent(form, any -> new ArrayList<>()).add(cell);
  }

  /** Where the words of a name end that begin at an index; the index if there are none. */
  private static int cellEnd(List<String> line, int begin) {
    int end = begin;
    while (end < line.size() && isWord(line.get(end))) {
      end++;
    }
    boolean isName =
        end > begin && end - begin <= LONGEST_CELL && Shapes.isCapital(line.get(begin));
    return isName ? end : begin;
  }

  private static int numbersEnd(List<String> line, int begin) {
    int end = begin;
    while (end < line.size() && isNumber(line.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String word) {
    return word.chars().anyMatch(Character::isLetter) && word.chars().noneMatch(Character::isDigit);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || IN_NUMBERS.indexOf(c) >= 0);
  }

  /** The type that more than half of the cells have as a whole. */
  private Optional<Integer> type(List<Cell> ofOneForm) {
    int[] votes = new int[Labels.COUNT];
    for (Cell cell : ofOneForm) {
      int[] row = labels.get(cell.row());
      if (Labels.end(row, cell.begin()) >= cell.end()) {
        votes[row[cell.begin()]]++;
      }
    }
    for (int type = Labels.PERSON; type < votes.length; type++) {
      if (votes[type] >= LEAST_VOTES && 2 * votes[type] > ofOneForm.size()) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private void fill(Cell cell, int type) {
    Arrays.fill(labels.get(cell.row()), cell.begin(), cell.end(), type);
  }
}
