package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per accepted article. */
public final class Articles {
  /** The value of {@code source} where the input names none. */
  public static final String UNKNOWN_SOURCE = "unknown";

  public static final TableSchema SCHEMA =
      TableSchema.named("articles", "One row per accepted article.")
          .columns(
              required(
                  "article_id",
                  DataTypes.StringType,
                  "Stable identity: the same text from the same source has the same id, whichever "
                      + "file, format or run it came in."),
              required(
                  "source",
                  DataTypes.StringType,
                  "Canonical publisher by the file of sources; with \": \" and the section where "
                      + "sections are kept apart; \"unknown\" where the input names none and has "
                      + "no URL."),
              optional(
                  "section",
                  DataTypes.StringType,
                  "Part of the publisher that the input names (Editorial, Opinion, Web News); null "
                      + "if it names none."),
              optional(
                  "source_raw",
                  DataTypes.StringType,
                  "The publisher as the input wrote it; null if it wrote none."),
              optional("url", DataTypes.StringType, "Address of the article; null if not given."),
              optional("title", DataTypes.StringType, "Headline; null if none was found."),
              required(
                  "authors",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Authors as the input names them, in its order; empty if none."),
              required(
                  "language",
                  DataTypes.StringType,
                  "ISO 639-1 code, as given where the text does not contradict it, else found; "
                      + "\"und\" where the text is too short to tell."),
              optional(
                  "language_confidence",
                  DataTypes.DoubleType,
                  "Share of the sampled letters (up to five passages) that stand in passages of "
                      + "that language, 0 to 1; null where it was given and could not be checked, "
                      + "or the text is too short."),
              optional(
                  "language_note",
                  DataTypes.StringType,
                  "mixed: another language holds 30 % or more of the sample; too_short: fewer than "
                      + "20 letters (an East Asian one counts as three), or so few that "
                      + "several languages are about as likely; else null."),
              optional(
                  "script",
                  DataTypes.StringType,
                  "Chinese only: Hans (simplified) or Hant (traditional), ISO 15924; null where "
                      + "the characters do not tell."),
              optional(
                  "published_at",
                  DataTypes.TimestampType,
                  "Time of publication, UTC; null if unknown. Midnight where only the day is "
                      + "known."),
              optional(
                  "published_date",
                  DataTypes.DateType,
                  "Day of publication by the publisher's own calendar: the day that the record or "
                      + "page states (2020-02-15T07:00+09:00 is the 15th, though the 14th in UTC);"
                      + " where it states UTC, the day that the address or the page shows for that"
                      + " moment, else that of UTC. Days, weeks and months of all analyses are of "
                      + "this calendar; null if unknown."),
              required(
                  "date_provenance",
                  DataTypes.StringType,
                  "Where the date was found: metadata, front_matter, html, folder, file_name, url,"
                      + " page (a page shows it to its readers and says it nowhere else), text or"
                      + " none."),
              required(
                  "date_precision",
                  DataTypes.StringType,
                  "How much of the date was given: second, minute, day or none."),
              optional(
                  "date_raw",
                  DataTypes.StringType,
                  "The date as the input wrote it, kept even where it could not be used; null if "
                      + "none was given."),
              optional(
                  "date_problem",
                  DataTypes.StringType,
                  "Why the first given date was not used: unreadable; incomplete (no day, or no"
                      + " year); ambiguous_order (10/1/2016 where the source's order of day and"
                      + " month is not known); out_of_range (before earliest-date, after"
                      + " latest-date, or after it was fetched); crawl_moment (when a page was"
                      + " fetched or a dump was made); zero_moment (what a program writes that has"
                      + " no date, as 1970-01-01T00:00:00Z); published_again (a page's date over two"
                      + " days after the one in its address). Null where it was used or none was"
                      + " given."),
              required(
                  "text",
                  DataTypes.StringType,
                  "The story itself: paragraphs without navigation, adverts, related links, "
                      + "disclaimers, credits and what its source was known to repeat when the "
                      + "article was ingested. An agency's dateline is part of it."),
              optional(
                  "text_note",
                  DataTypes.StringType,
                  "What is noted of the text. "
                      + ArticleNote.textNotes()
                      + "; null where nothing is."),
              required(
                  "text_fingerprint",
                  DataTypes.StringType,
                  "SHA-256 (first 32 hex digits) of the normalised text; equal for verbatim "
                      + "reprints under other mastheads."),
              required("input_file", DataTypes.StringType, "The file the article was read from."),
              required(
                  "input_record",
                  DataTypes.LongType,
                  "1-based position of the record in that file (the line number in JSON Lines; 1 "
                      + "where the file is one article)."),
              optional(
                  "fetched_at",
                  DataTypes.TimestampType,
                  "When a crawler fetched it, UTC, by the word of its archive; null if not given. "
                      + "Never used as a date of publication."),
              required(
                  "characters_read",
                  DataTypes.LongType,
                  "Characters (UTF-16 code units) of the body before cleaning; the text's length "
                      + "is what was kept."),
              required(
                  "paragraph_hashes",
                  DataTypes.createArrayType(DataTypes.LongType, false),
                  "XXH64 of each normalised paragraph, in order, with those that were cut "
                      + "because the source repeats them."))
          .key("article_id")
          .build();

  private Articles() {}
}
