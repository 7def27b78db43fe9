/**
 * Finds the sentences and names of articles with Stanford CoreNLP: the only package that knows it.
 *
 * <p>The way of a text: {@link org.dateline.mentions.FindMentions} (tables) → {@link
 * org.dateline.mentions.ArticleAnnotator} (limits) → {@link org.dateline.mentions.GuardedText}
 * (what would harm becomes spaces) → {@link org.dateline.mentions.TextPieces} (lines, or parts of
 * long ones) → {@link org.dateline.mentions.LanguageModel} (tokens, sentences, labels) → {@link
 * org.dateline.mentions.NameSpans} (labels to names). Labels and Chinese words are computed by
 * {@link org.dateline.mentions.crf} or by CoreNLP itself ({@link org.dateline.mentions.Decoder}),
 * with one answer.
 *
 * <p>To add a language: its files in {@link org.dateline.mentions.ModelFiles}; one line in {@link
 * org.dateline.mentions.Annotators}, which all else is asked of (settings, scripts, reports); and
 * one implementation of {@link org.dateline.mentions.LanguageModel}, where {@link
 * org.dateline.mentions.SpacedLanguageModel} with another tokenizer and model does not do. Labels
 * that are new are given a meaning in {@link org.dateline.mentions.NameType}. Articles in other
 * languages are counted by {@link org.dateline.mentions.UnannotatedArticles}. To change how names
 * are found for a language (another decoder, say), change what its model answers and raise {@code
 * CODE_VERSION} in {@code Annotators}: articles are annotated anew by what has another fingerprint.
 *
 * <p>What is read and what is not:
 *
 * <ul>
 *   <li>The title and the text, each by itself, and their names go to tables of their own ({@link
 *       org.dateline.table.TitleMentions}).
 *   <li>A title in title case, and any line of nothing but capitals, is read with the capitals its
 *       words have in the article's text ({@link org.dateline.mentions.Headlines}).
 *   <li>Every line break ends a sentence, for headlines, bylines and list items carry no full stop.
 *   <li>An article beyond {@code max-article-characters} is read up to there (reason {@code
 *       article_too_long}); beyond {@code max-seconds-per-article}, looked at between pieces of at
 *       most 10,000 characters, the rest is given up ({@code time_limit}); a piece on which CoreNLP
 *       fails is left out ({@code annotator_error}). Names from the rest are kept, and the article
 *       is among the rejected with stage mentions. Only the time limit makes results depend on the
 *       machine; its default is far above what the longest article needs.
 *   <li>A sentence beyond {@code max-sentence-tokens} is cut and counts as several; a name across
 *       the cut is found in parts.
 *   <li>Neighbouring names of one type run together where nothing stands between them, for most
 *       models label words as inside or outside a name only. Chinese places are cut apart, and more
 *       of what the Chinese model finds is corrected ({@link org.dateline.mentions.chinese}).
 * </ul>
 */
@NullMarked
package org.dateline.mentions;

import org.jspecify.annotations.NullMarked;
