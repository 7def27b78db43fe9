/**
 * The story of an article without the page around it. {@link org.dateline.ingest.story.StoryText}
 * is the entrance: {@code DraftRepair} and {@code CharacterRepairs} mend the text, {@code
 * Paragraphs} cuts it, {@code ChromeFilter} drops what belongs to the page, and {@code TextEnding}
 * notes where a text was cut short.
 *
 * <p>To add wording of a language: a line in the lists of {@code words/<language>/story}; of a
 * site: one line in {@code ChromeRules}, {@code LinkRules} or {@code CreditRules}; and a line in
 * {@code ChromeFilterTest}. For one corpus only there is the setting {@code ingest.drop-lines}.
 */
@NullMarked
package org.dateline.ingest.story;

import org.jspecify.annotations.NullMarked;
