/**
 * Corrects the names that CoreNLP's classifier finds in Chinese sentences. {@link
 * org.dateline.mentions.chinese.ChineseNames} leads a {@link
 * org.dateline.mentions.chinese.NamedSentence} through places, transliterations, abbreviations and
 * organisations, in this order. A sentence is corrected by itself, in time linear in its length.
 */
@NullMarked
package org.dateline.mentions.chinese;

import org.jspecify.annotations.NullMarked;
