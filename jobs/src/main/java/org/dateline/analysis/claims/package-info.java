/**
 * Claims: numbers with units, and quotations, tied to those they are about or who said them, and
 * compared within a story.
 *
 * <p>A sentence at a time: {@link org.dateline.analysis.claims.ClaimTokens} cuts it into words,
 * numbers and known names; a number grammar written by hand finds quantities ({@code
 * EnglishQuantities}, {@code ChineseQuantities}); rules that name their verbs and prepositions tie
 * them to names ({@code EnglishTies}, {@code ChineseTies}). What no rule ties has no row: precision
 * goes before recall. Everything walks forward over a sentence of bounded length, without regular
 * expressions.
 *
 * <p>To add a unit, add its words to {@code words/<language>/claims/units.txt}; to add a language,
 * implement {@code LanguageClaims} and name it there.
 */
@NullMarked
package org.dateline.analysis.claims;

import org.jspecify.annotations.NullMarked;
