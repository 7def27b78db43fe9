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
 * <p>To add a unit, add its words to {@code EnglishUnits} or {@code ChineseUnits}; to add a
 * language, write its quantities and ties and name it in {@code ArticleClaims}.
 */
package org.dateline.analysis.claims;
