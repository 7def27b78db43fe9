package org.dateline.entities.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of the alias ledger decides: the values of its first column, in small letters. */
public enum LedgerAction {
  /** The alias stands for the entity, unless its article speaks against it. */
  ADD,
  /**
   * The alias is the adjective or the people's name of a place ("Iraqi", "Americans"). It stands
   * for the place where a model found just this as a name, and is not searched for in texts.
   */
  DEMONYM,
  /**
   * The alias, words in small letters ("impeachment"), stands for the entity. It is found with
   * capitals too, as a sentence or a headline begins with it, and never by its normalised form.
   */
  TERM,
  /** The alias is another entity's id: whatever is resolved to that one becomes this entity. */
  MERGE,
  /** The alias never stands for the entity; it is resolved as if that link did not exist. */
  SPLIT,
  /** The alias stands for the entity, whatever speaks against it. */
  PIN,
  /** The alias is no name. */
  BAN;

  /** The value in files and tables, e.g. {@code add}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<LedgerAction> of(String code) {
    return Arrays.stream(values()).filter(action -> action.code().equals(code)).findFirst();
  }
}
