package org.dateline.analysis.cooccurrence.counted;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import org.apache.spark.sql.Column;

/** The periods whose rows are counted, by the codes of {@link Period}. */
public final class CountedPeriods implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] codes;

  private CountedPeriods(int[] codes) {
    this.codes = codes;
  }

  public static CountedPeriods of(Collection<Integer> codes) {
    return new CountedPeriods(codes.stream().mapToInt(code -> code).sorted().toArray());
  }

  public boolean include(int code) {
    return Arrays.binarySearch(codes, code) >= 0;
  }

  /** A column of codes that are none of the others. */
  public Column include(Column code) {
    return code.isin(Arrays.stream(codes).boxed().toArray());
  }

  /**
   * The kinds of period that are counted of an article.
   *
   * @param month {@link Period}'s code of its month; 0 if undated, which is in all time only
   * @return the bit {@code 1 << ordinal} of each kind
   */
  public int kindsOf(int month) {
    int kinds = 0;
    for (Period kind : Period.values()) {
      if ((kind == Period.ALL || month != 0) && include(kind.codeOfMonth(month))) {
        kinds |= 1 << kind.ordinal();
      }
    }
    return kinds;
  }
}
