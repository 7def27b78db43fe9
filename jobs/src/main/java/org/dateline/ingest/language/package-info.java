/**
 * The language of a text that does not say it: by script ({@code LanguageOfScript}), by small words
 * ({@code FunctionWords}), and Chinese by its characters ({@code ChineseScript}). {@link
 * org.dateline.ingest.language.LanguageIdentification} is the entrance. Plain Java without Spark.
 *
 * <p>To add a language: its small words in {@code words/<language>/language/function-words.txt}, or
 * its script in {@code LanguageOfScript}.
 */
@NullMarked
package org.dateline.ingest.language;

import org.jspecify.annotations.NullMarked;
