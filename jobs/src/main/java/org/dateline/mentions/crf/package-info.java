/**
 * CoreNLP's CRF models, decoded many times faster than by CoreNLP, with the same labels.
 *
 * <p>Nearly all of {@code CRFClassifier}'s time goes into writing each feature of each word as a
 * string and looking it up. Here a model that CoreNLP loaded is compiled ({@link
 * org.dateline.mentions.crf.LoadedModel}): weights into one array, features into tables ({@link
 * org.dateline.mentions.crf.CompiledFeatures}). A feature of one word alone is looked up when the
 * word is first met, and the sums of their weights are kept with the word ({@link
 * org.dateline.mentions.crf.WordReader}, {@link org.dateline.mentions.crf.WordCache}). A feature of
 * several words is looked up by the numbers of its parts ({@link
 * org.dateline.mentions.crf.Conjunction}): when compiled, its text is cut in every way in which the
 * factory may have written it, so what is found is what would have been written. The best sequence
 * is found over the scores themselves ({@link org.dateline.mentions.crf.BestPath}); CoreNLP first
 * makes them conditional probabilities, which adds the same to every sequence.
 *
 * <p>The segmenter's features are of characters; those of one or two are summed up by where they
 * stand ({@link org.dateline.mentions.crf.CharacterTemplate}), all others are tables of small
 * numbers ({@link org.dateline.mentions.crf.SegmenterTables}).
 *
 * <p>Weights are added in another order than CoreNLP adds them, in double precision: sums differ by
 * about 1e-12. Labels could differ only where the two best sequences of a sentence are that close;
 * {@code DecoderComparison} counts such sentences.
 *
 * <p>Only the words count. Tokens must not carry other annotations that CoreNLP's features read
 * (part of speech, stacked entity tags, domain); Dateline's do not. A model with a setting that is
 * not known here is refused ({@link org.dateline.mentions.crf.SupportedFlags}).
 */
@NullMarked
package org.dateline.mentions.crf;

import org.jspecify.annotations.NullMarked;
