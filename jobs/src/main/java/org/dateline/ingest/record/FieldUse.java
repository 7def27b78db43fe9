package org.dateline.ingest.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ingest.fields.FieldValue;
import org.dateline.ingest.fields.FieldValues;
import org.dateline.ingest.fields.Resemblance;
import org.dateline.ingest.fields.Role;
import org.jspecify.annotations.Nullable;

/**
 * The use of a field of a record.
 *
 * @param path its name, dotted where nested
 * @param role what its name, or the setting, says it is; empty if nothing
 * @param use whether it has a value, and whether the article took it
 * @param resembles what it looks like where its role is not known; empty if like nothing
 */
public record FieldUse(String path, String role, Use use, String resembles) {
  /** No record is accounted for with more fields than this; those with a role come first. */
  public static final int MOST_FIELDS = 200;

  private static final int LONGEST_PATH = 100;
  private static final String FIELD_END = "\n";
  private static final String PART_END = "\t";

  /** How an article used a field. */
  public enum Use {
    ABSENT,
    PRESENT,
    USED
  }

  /**
   * All fields of a record, as one string that {@link #read} reads.
   *
   * @param used the paths of those that the article took
   * @param place what to add to each path
   */
  public static String toLines(Collection<FieldValue> fields, Set<String> used, String place) {
    return fields.stream()
        .sorted(Comparator.comparing(field -> field.role() == null))
        .limit(MOST_FIELDS)
        .map(field -> of(field, used.contains(field.path())))
        .map(
            use -> String.join(PART_END, use.path + place, use.role, use.use.name(), use.resembles))
        .collect(Collectors.joining(FIELD_END));
  }

  /** Two accounts as one. */
  static String join(String first, @Nullable String second) {
    return first + FIELD_END + second;
  }

  public static List<FieldUse> read(String written) {
    var uses = new ArrayList<FieldUse>();
    for (String field : written.split(FIELD_END)) {
      String[] parts = field.split(PART_END, -1);
      uses.add(new FieldUse(parts[0], parts[1], Use.valueOf(parts[2]), parts[3]));
    }
    return uses;
  }

  private static FieldUse of(FieldValue field, boolean used) {
    boolean present = isPresent(field.value());
    Use use = used ? Use.USED : present ? Use.PRESENT : Use.ABSENT;
    String resembles =
        present && field.role() == null
            ? Resemblance.of(field).map(like -> like.role().label()).orElse("")
            : "";
    Role role = field.role();
    return new FieldUse(printable(field.path()), role == null ? "" : role.label(), use, resembles);
  }

  private static boolean isPresent(Object value) {
    return value != null && (!(value instanceof String text) || FieldValues.isPresent(text));
  }

  public static String printable(String path) {
    String line = path.replaceAll("[\\p{Cntrl}]", " ").strip();
    String name = line.isEmpty() ? "(unnamed)" : line;
    return name.length() <= LONGEST_PATH ? name : name.substring(0, LONGEST_PATH) + "…";
  }
}
