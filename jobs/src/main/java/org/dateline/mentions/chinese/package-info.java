/**
 * Corrects the names that CoreNLP's classifier finds in Chinese sentences. {@link
 * org.dateline.mentions.chinese.ChineseNames} passes a {@link
 * org.dateline.mentions.chinese.NamedSentence} through the rules for places, transliterations,
 * abbreviations and organisations, in this order. Each sentence is corrected on its own, in time
 * linear in its length.
 */
@NullMarked
package org.dateline.mentions.chinese;

import org.jspecify.annotations.NullMarked;
