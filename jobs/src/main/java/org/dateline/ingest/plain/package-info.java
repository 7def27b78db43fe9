/**
 * Texts without markup around the article: one text a file ({@code PlainText}), Markdown with front
 * matter ({@code FrontMatterMarkdown}), and the exports of a press archive, many articles in one
 * text ({@code NexisText}).
 */
@NullMarked
package org.dateline.ingest.plain;

import org.jspecify.annotations.NullMarked;
