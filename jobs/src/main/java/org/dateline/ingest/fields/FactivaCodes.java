package org.dateline.ingest.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes by which Factiva names the parts of an article. Two letters say so little that they
 * count only together: SN alone may be a serial number.
 */
final class FactivaCodes {
  private static final Map<String, Role> ROLES =
      Map.of(
          "hd", Role.TITLE,
          "td", Role.TEXT,
          "lp", Role.TEXT,
          "sn", Role.SOURCE,
          "pd", Role.DATE,
          "by", Role.AUTHORS,
          "la", Role.LANGUAGE);

  private static final List<String> SIGNATURE = List.of("hd", "td", "sn", "pd");

  /** Gives the fields their roles if all of the signature are there. */
  static void assign(List<FieldValue> fields) {
    boolean factiva =
        SIGNATURE.stream().allMatch(code -> fields.stream().anyMatch(field -> is(field, code)));
    if (factiva) {
      List<FieldValue> assigned = new ArrayList<>();
      fields.forEach(field -> assigned.add(role(field).map(field::as).orElse(field)));
      fields.clear();
      // The lead paragraph is a text only where the rest is missing.
      assigned.stream().filter(field -> !is(field, "lp")).forEach(fields::add);
      assigned.stream().filter(field -> is(field, "lp")).forEach(fields::add);
    }
  }

  private static Optional<Role> role(FieldValue field) {
    return field.role() == null
        ? Optional.ofNullable(ROLES.get(FieldNames.key(field.path())))
        : Optional.empty();
  }

  private static boolean is(FieldValue field, String code) {
    return FieldNames.key(field.path()).equals(code);
  }

  private FactivaCodes() {}
}
