package org.dateline.mentions;

import java.util.Optional;

/** The types of names that CoreNLP's models tell apart, in the words of {@code mentions.type}. */
enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  MISC;

  /**
   * The type a model's label stands for; empty for the background and for what is no name (numbers,
   * times, titles).
   *
   * <p>The Chinese models tell places with a government (GPE) and buildings (FACILITY) apart from
   * other places; a nationality (DEMONYM) is MISC, as in CoNLL-2003.
   */
  static Optional<NameType> ofLabel(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(PERSON);
      case "ORGANIZATION" -> Optional.of(ORGANIZATION);
      case "LOCATION", "LOC", "GPE", "FACILITY", "CITY", "STATE_OR_PROVINCE", "COUNTRY" ->
          Optional.of(LOCATION);
      case "MISC", "DEMONYM" -> Optional.of(MISC);
      default -> Optional.empty();
    };
  }
}
