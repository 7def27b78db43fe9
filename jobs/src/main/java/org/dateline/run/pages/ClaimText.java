package org.dateline.run.pages;

import java.math.BigDecimal;
import java.util.Locale;
import org.dateline.run.database.SqlRow;

/** A claim in words. */
final class ClaimText {

  /** Its number with unit and qualifier, or "quotation". */
  static String value(SqlRow claim) {
    Double value = claim.getAs("value");
    if (value == null) {
      return "quotation";
    }
    return plainValue(claim) + " " + claim.text("unit");
  }

  /** Its number with the qualifier and without the unit. */
  static String plainValue(SqlRow claim) {
    Double value = claim.getAs("value");
    String qualifier = claim.getAs("qualifier");
    String exactness =
        qualifier == null || qualifier.equals("exact") ? "" : qualifier.replace('_', ' ') + " ";
    return value == null ? "" : exactness + plain(value);
  }

  private static String plain(double value) {
    return String.format(
        Locale.ROOT, "%,." + Math.max(0, decimal(value).scale()) + "f", decimal(value));
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros();
  }

  /** Its words, runs of spaces made one. */
  static String words(SqlRow claim) {
    return claim.text("text").replaceAll("\\s+", " ");
  }

  private ClaimText() {}
}
