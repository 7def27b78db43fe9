/**
 * Corrects the names that CoreNLP's classifiers find in Chinese sentences. {@link
 * org.dateline.mentions.chinese.NameVote} makes one answer of the two classifiers. {@link
 * org.dateline.mentions.chinese.ChineseNames} passes a {@link
 * org.dateline.mentions.chinese.NamedSentence} through the rules for persons, places,
 * transliterations, abbreviations, teams, organisations and works, in this order. Each sentence is
 * corrected on its own, in time linear in its length.
 */
@NullMarked
package org.dateline.mentions.chinese;

import org.jspecify.annotations.NullMarked;
