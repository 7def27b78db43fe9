package org.dateline.ingest.draft;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.ingest.fields.Role;

/** The setting {@code ingest.fields}, ready to be pasted. */
public final class FieldSettings {

  /**
   * The line of a settings file.
   *
   * @param fields from Dateline's name of a field to the input's
   */
  public static String line(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .map(field -> field.getKey() + " = " + quote(field.getValue()))
            .collect(Collectors.joining(", ", "ingest.fields { ", " }"));
  }

  /** The line of a settings file for one field, as it stands in an account of fields. */
  public static String line(Role role, String field) {
    return line(Map.of(role.label(), bare(field)));
  }

  /** A field's name as settings take it, without the place that an account adds to it. */
  public static String bare(String field) {
    return field.replaceFirst(" \\((?:file|folder)\\)$", "");
  }

  /** The option of the command line that says which field has a role. */
  static String option(Role role, String field) {
    String setting = "ingest.fields." + role.label() + "=" + field;
    boolean plain = setting.matches("[\\w.=/:-]++");
    return "--set " + (plain ? setting : "'" + setting.replace("'", "'\\''") + "'");
  }

  private static String quote(String name) {
    boolean plain = name.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*+");
    return plain ? name : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private FieldSettings() {}
}
