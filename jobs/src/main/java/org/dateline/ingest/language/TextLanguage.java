package org.dateline.ingest.language;

import org.jspecify.annotations.Nullable;

/**
 * The language of an article and how well the text shows it.
 *
 * @param code ISO 639-1, or {@code und}
 * @param confidence share of the sampled letters that stand in passages of this language, 0 to 1;
 *     null if the text was not compared with it
 * @param note {@code mixed}: another language holds much of it; {@code too_short}: too few letters
 *     to decide; else null
 * @param script {@code Hans} or {@code Hant} for Chinese if its characters decide it, else null
 */
public record TextLanguage(
    String code, @Nullable Double confidence, @Nullable String note, @Nullable String script) {
  static final String UNDETERMINED = "und";
  static final String MIXED = "mixed";
  static final String TOO_SHORT = "too_short";
}
