package org.dateline.ingest.html;

/** Distinguishes Chinese text in GB18030 from other bytes that happen to be valid in it. */
final class ChineseBytes {
  /** The most frequent characters of written Chinese: together some 8 % of any text. */
  private static final String FREQUENT = "的一是不了在人有";

  private static final double FREQUENT_SHARE = 0.02;
  private static final double HAN_SHARE = 0.5;
  private static final double KANA_SHARE = 0.05;
  private static final double RUN_SHARE = 0.8;
  private static final int RUN = 4;

  /**
   * In Chinese text the bytes above ASCII stand in runs, as a character takes two; in Western text
   * they stand alone. Korean and Japanese, whose bytes are often valid GB18030, become Han
   * characters without the frequent ones, or come with kana.
   *
   * @param text the bytes read as GB18030
   */
  static boolean areLikely(byte[] bytes, String text) {
    int han = 0;
    int kana = 0;
    int frequent = 0;
    int beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      beyond += character > 0x7F ? 1 : 0;
      han += Character.isIdeographic(character) ? 1 : 0;
      kana += character >= 0x3041 && character <= 0x30FF ? 1 : 0;
      frequent += FREQUENT.indexOf(character) >= 0 ? 1 : 0;
    }
    return beyond > 0
        && han >= HAN_SHARE * beyond
        && kana <= KANA_SHARE * beyond
        && frequent >= FREQUENT_SHARE * han
        && standInRuns(bytes);
  }

  private static boolean standInRuns(byte[] bytes) {
    int high = 0;
    int inRuns = 0;
    int run = 0;
    for (byte value : bytes) {
      if (value < 0) {
        high++;
        run++;
      } else {
        inRuns += run >= RUN ? run : 0;
        run = 0;
      }
    }
    inRuns += run >= RUN ? run : 0;
    return inRuns >= RUN_SHARE * high;
  }

  private ChineseBytes() {}
}
