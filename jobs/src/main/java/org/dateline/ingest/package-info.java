/**
 * Files to articles. {@link org.dateline.ingest.Ingest} is the only entrance; the shell opens
 * files, this package sees bytes and rows.
 *
 * <p>The way of a record: {@code file} decompresses and decodes, {@code ArticleFormats} lists the
 * formats, and the first one that recognises a file splits it into records ({@code split}) and
 * reads each into a {@code Draft}; {@code story} takes the page away from around the story, {@code
 * PublicationDate} and {@code language} fill in what the record says only indirectly; {@code habit}
 * knows what the articles of a source have in common, and {@code NewArticles} separates new
 * articles from known ones.
 *
 * <p>What {@code RepeatedLines} learns cuts the articles ingested after it was learned: the first
 * articles of a source teach, and are themselves cut only by what they teach together in their run.
 * An article's identity is taken from its text before that cut, and does not depend on it.
 *
 * <p>To add a format: one class that implements {@code ArticleFormat}, in the room of its family
 * ({@code json}, {@code delimited}, {@code xml}, {@code page}, {@code plain}, {@code archive}), and
 * one line in {@code ArticleFormats}; order matters, the first that recognises a file reads it. To
 * add wording of a site: see {@code story}. To add a way of writing dates: see {@code date}. To add
 * a reason for rejection: one constant in {@link org.dateline.ingest.record.RejectionReason}.
 * Parquet needs its file and is read by the shell, which hands on its rows as JSON objects.
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
