/**
 * Files to articles. {@link org.dateline.ingest.Ingest} is the only entrance; the shell opens
 * files, this package sees bytes and rows.
 *
 * <p>The way of a record: {@code FileContent} decompresses, an {@code ArticleFormat} recognises the
 * file, splits it into records and reads a record into a {@code Draft}; {@code StoryText} takes the
 * page away from around the story, {@code PublicationDate} and {@code LanguageIdentification} fill
 * in what the record says only indirectly; {@code Settlement} tells new articles from known ones.
 *
 * <p>What {@code RepeatedLines} learns cuts the articles ingested after it was learned: the first
 * articles of a source teach, and are themselves cut only by what they teach together in their run.
 * An article's identity is taken from its text before that cut, and does not depend on it.
 *
 * <p>No format collects a file: {@code LineRecords}, {@code QuotedLines}, {@code JsonElements},
 * {@code MarkedElements} and {@code ArchiveRecords} each cut one record at a time out of the
 * stream, bounded by {@code ingest.max-record-bytes}, and go on behind a broken one where that is
 * safe. What a record means is decided when it is read, in another task. Parquet needs its file and
 * is read by the shell, which hands on its rows as JSON objects.
 *
 * <p>To add a format: one class that implements {@code ArticleFormat} and one line in {@code
 * ArticleFormats}; order matters, the first that recognises a file reads it. To add wording of a
 * site: one line in {@code ChromeRules}, {@code LinkRules} or {@code CreditRules} and a line in
 * {@code ChromeFilterTest} (or, for one corpus only, the setting {@code ingest.drop-lines}). To add
 * a way of writing dates: one pattern in {@code DateText}. To add a reason for rejection: one
 * constant in {@code RejectionReason}.
 */
package org.dateline.ingest;
