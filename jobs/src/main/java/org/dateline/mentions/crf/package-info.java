/**
 * Runs CoreNLP's CRF models many times faster than CoreNLP does, with the same labels.
 *
 * <p>{@code CRFClassifier} spends nearly all its time writing each feature of each word as a string
 * and looking it up. This package compiles a model that CoreNLP has loaded ({@link
 * org.dateline.mentions.crf.LoadedModel}): the weights go into one array, the features into tables
 * ({@link org.dateline.mentions.crf.CompiledFeatures}). Features of a single word are looked up
 * when the word is first met, and the sums of their weights are kept with the word ({@link
 * org.dateline.mentions.crf.WordReader}, {@link org.dateline.mentions.crf.WordCache}). Features of
 * several words are looked up by the numbers of their parts ({@link
 * org.dateline.mentions.crf.Conjunction}). The text of such a feature does not show where one part
 * ends and the next begins. When compiled, it is therefore cut in every way in which CoreNLP's
 * feature factory may have written it, so that a lookup finds exactly what the factory would have
 * written. {@link org.dateline.mentions.crf.BestPath} finds the best sequence of labels from the
 * scores themselves. CoreNLP first turns the scores into conditional probabilities, which changes
 * the score of every sequence by the same amount.
 *
 * <p>The features of the Chinese segmenter are about characters, not words. Features of one or two
 * characters are summed by the places of these characters ({@link
 * org.dateline.mentions.crf.CharacterTemplate}); all others become tables indexed by small numbers
 * ({@link org.dateline.mentions.crf.SegmenterTables}).
 *
 * <p>Weights are added in double precision and in another order than in CoreNLP, so sums differ by
 * about 1e-12. Labels can differ only where the two best sequences of a sentence are that close;
 * {@code DecoderComparison} counts such sentences.
 *
 * <p>Only the text of the words is read. Tokens must not carry other annotations that CoreNLP's
 * features read (part of speech, stacked entity tags, domain); Dateline's tokens do not. A model
 * with a setting that this package does not know is refused ({@link
 * org.dateline.mentions.crf.SupportedFlags}).
 */
@NullMarked
package org.dateline.mentions.crf;

import org.jspecify.annotations.NullMarked;
