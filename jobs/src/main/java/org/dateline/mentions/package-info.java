/**
 * Finds the sentences and names of articles with Stanford CoreNLP: the only package that knows it.
 *
 * <p>The way of a text: {@link org.dateline.mentions.FindMentions} (tables) → {@link
 * org.dateline.mentions.ArticleAnnotator} (limits) → {@link org.dateline.mentions.GuardedText}
 * (harmful characters become spaces) → {@link org.dateline.mentions.TextPieces} (lines, or parts of
 * long ones) → {@link org.dateline.mentions.LanguageModel} (tokens, sentences, labels) → {@link
 * org.dateline.mentions.NameSpans} (labels to names). Rows of tables ({@link
 * org.dateline.mentions.TableLines}) have labels of their own. {@link
 * org.dateline.mentions.Decoder} chooses whether {@link org.dateline.mentions.crf} or CoreNLP
 * itself computes labels and Chinese words; the results are equal.
 *
 * <p>To add a language, add its files to {@link org.dateline.mentions.ModelFiles} and one line to
 * {@link org.dateline.mentions.Annotators}, from which settings, scripts and reports take their
 * list. If {@link org.dateline.mentions.SpacedLanguageModel} with another tokenizer and model does
 * not fit, also write an implementation of {@link org.dateline.mentions.LanguageModel}. Give new
 * labels a meaning in {@link org.dateline.mentions.NameType}. {@link
 * org.dateline.mentions.UnannotatedArticles} counts articles in other languages. To change how
 * names are found in a language, with another classifier for example, change what its model answers
 * and raise {@code CODE_VERSION} in {@code Annotators}: with a new fingerprint, all articles are
 * annotated again.
 *
 * <p>What is read and what is not:
 *
 * <ul>
 *   <li>The title and the text are read separately. Names in titles go to a table of their own
 *       ({@link org.dateline.table.TitleMentions}).
 *   <li>A title in title case, and any line of nothing but capitals, is read with the capitals that
 *       its words have in the article's text ({@link org.dateline.mentions.Headlines}).
 *   <li>Every line break ends a sentence, since headlines, bylines and list items carry no full
 *       stop.
 *   <li>An article beyond {@code max-article-characters} is read up to there (reason {@code
 *       article_too_long}). Beyond {@code max-seconds-per-article}, which is checked between pieces
 *       of at most 10,000 characters, the rest is not read ({@code time_limit}). A piece on which
 *       CoreNLP fails is left out ({@code annotator_error}). In all three cases the other names are
 *       kept, and the article is among the rejected with stage {@code mentions}. Only the time
 *       limit makes results depend on the machine; its default is far above what the longest
 *       article needs.
 *   <li>A sentence beyond {@code max-sentence-tokens} is cut and counts as several; a name across
 *       the cut is found in parts.
 *   <li>Neighbouring names of one type run together if nothing stands between them, since most
 *       models label words only as inside or outside a name. For Chinese, neighbouring places are
 *       split, and other errors of the model are corrected ({@link org.dateline.mentions.chinese}).
 * </ul>
 */
@NullMarked
package org.dateline.mentions;

import org.jspecify.annotations.NullMarked;
