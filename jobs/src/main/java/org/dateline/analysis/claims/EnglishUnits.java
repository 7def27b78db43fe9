package org.dateline.analysis.claims;

import java.util.Map;
import java.util.Set;
import org.dateline.text.WordLists;

/** The words of English that are units: of money, of measure, and things that news count. */
final class EnglishUnits {
  /** Written before the number; the longest that fits counts. */
  static final Map<String, String> CURRENCY_SIGNS =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "₹", "INR", "₩", "KRW", "₽", "RUB");

  /** Letters that touch a dollar sign. */
  static final Map<String, String> DOLLARS =
      Map.of(
          "us", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "hk", "HKD", "nt", "TWD",
          "nz", "NZD", "s", "SGD");

  static final Map<String, String> CURRENCIES = WordLists.keyed("en", "claims/currencies");

  /** Units of measure, and nouns in one and in many. */
  static final Map<String, String> NOUNS = WordLists.keyed("en", "claims/units");

  /** Said of people right after their number: 12 dead. */
  static final Set<String> FATES = WordLists.setOf("en", "claims/fates");

  /** A rate: money an hour. */
  static final Set<String> PER = WordLists.setOf("en", "claims/per");

  private EnglishUnits() {}
}
