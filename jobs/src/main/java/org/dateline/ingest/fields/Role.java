package org.dateline.ingest.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The role of an input field for an article. */
public enum Role {
  TITLE,
  TEXT,
  SOURCE,
  DATE,
  URL,
  AUTHORS,
  LANGUAGE,

  /** A page's HTML, which is read where there is no text. */
  PAGE,

  /** When somebody saw the article; never its date. */
  FETCHED,

  /** When the article or its row was changed; never its date. */
  CHANGED,

  /** A part of a date: the three give one only together. */
  YEAR,
  MONTH,
  DAY;

  /** The roles that the setting {@code ingest.fields} may give to a field. */
  public static final List<Role> SETTABLE =
      List.of(TITLE, TEXT, SOURCE, DATE, URL, AUTHORS, LANGUAGE);

  /** The name in settings, tables and {@code names.tsv}: small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Role byLabel(String label) {
    return Arrays.stream(values())
        .filter(role -> role.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role is named " + label));
  }

  /** Our names of the fields that a setting can name. */
  public static Set<String> names() {
    return SETTABLE.stream().map(Role::label).collect(Collectors.toCollection(TreeSet::new));
  }
}
