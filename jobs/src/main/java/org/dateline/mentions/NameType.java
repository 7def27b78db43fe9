package org.dateline.mentions;

import java.util.Optional;

/**
 * The types of names that CoreNLP's models distinguish. Their names are the values of {@code
 * mentions.type}.
 */
enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  MISC;

  private static final String BEGINNING = "B-";
  private static final String INSIDE = "I-";

  /**
   * The type that a model's label stands for; empty for the background and for labels of other
   * things than names (numbers, times, titles).
   *
   * <p>The Chinese models distinguish places with a government (GPE) and buildings (FACILITY) from
   * other places; here all are locations. A nationality (DEMONYM) is MISC, as in CoNLL-2003. A
   * label may have a prefix: the French model also says whether a word begins a name right behind
   * another ("B-PER") or not ("I-PER"), see {@link #continues}.
   */
  static Optional<NameType> ofLabel(String label) {
    return switch (withoutPlace(label)) {
      case "PERSON", "PER" -> Optional.of(PERSON);
      case "ORGANIZATION", "ORG" -> Optional.of(ORGANIZATION);
      case "LOCATION", "LOC", "GPE", "FACILITY", "CITY", "STATE_OR_PROVINCE", "COUNTRY" ->
          Optional.of(LOCATION);
      case "MISC", "DEMONYM" -> Optional.of(MISC);
      default -> Optional.empty();
    };
  }

  /** Whether a word labelled {@code next} continues the name of the word before it. */
  static boolean continues(String label, String next) {
    return !next.startsWith(BEGINNING) && withoutPlace(label).equals(withoutPlace(next));
  }

  private static String withoutPlace(String label) {
    return label.startsWith(BEGINNING) || label.startsWith(INSIDE) ? label.substring(2) : label;
  }
}
