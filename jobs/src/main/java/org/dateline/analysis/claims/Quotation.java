package org.dateline.analysis.claims;

/**
 * What stands between quotation marks, with who said it.
 *
 * @param begin first UTF-16 code unit after the opening mark
 * @param end the closing mark
 * @param speaker the entity
 */
record Quotation(int begin, int end, String speaker) {

  boolean holds(int position) {
    return position >= begin && position < end;
  }
}
