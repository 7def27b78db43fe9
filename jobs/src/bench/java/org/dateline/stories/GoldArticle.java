package org.dateline.stories;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.testing.TestRows;
import org.dateline.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An English article of a gold set.
 *
 * @param event what it tells, as the set says
 */
record GoldArticle(
    String id, String event, String source, @Nullable String title, LocalDate day, String text) {

  /** The article as the job reads it: its day was given with it, its hour is not known. */
  Row toRow() {
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        id,
        "source",
        source,
        "title",
        title,
        "language",
        "en",
        "published_at",
        Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        "date_provenance",
        "metadata",
        "date_precision",
        "day",
        "text",
        text,
        "text_fingerprint",
        NormalizedText.fingerprint(text));
  }
}
