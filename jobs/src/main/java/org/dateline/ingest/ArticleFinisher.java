package org.dateline.ingest;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.ingest.date.DateBounds;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.story.CharacterRepairs;
import org.dateline.table.Articles;
import org.dateline.text.NormalizedText;

/**
 * Makes of a draft and its source's habits a row of {@link Articles}: takes the repeated lines out,
 * settles the date and the language.
 */
final class ArticleFinisher {
  private final IngestParams params;
  private final DateBounds bounds;

  ArticleFinisher(IngestParams params) {
    this.params = params;
    this.bounds = DateBounds.of(params.earliestDate(), params.latestDate());
  }

  /**
   * The row of the article.
   *
   * @param draft a row with the columns of {@link Ingest#DRAFT} and {@link SourceHabits#ROW}
   */
  Row finish(Row draft) {
    SourceHabits habits = SourceHabits.of(draft);
    String text = String.join("\n\n", storyParagraphs(draft, habits));
    Timestamp fetchedAt = draft.getAs("fetched_at");
    var date =
        PublicationDate.of(
            givenDates(draft),
            draft.getAs("url"),
            text,
            bounds.forArticleFetched(fetchedAt == null ? null : fetchedAt.toInstant()),
            habits);
    var language =
        LanguageIdentification.of(draft.getAs("language_given"), text, params.languages());
    return RowFactory.create(
        draft.getAs("article_id"),
        draft.getAs("source"),
        draft.getAs("section"),
        draft.getAs("source_raw"),
        draft.getAs("url"),
        draft.getAs("title"),
        draft.getAs("authors"),
        language.code(),
        language.confidence(),
        language.note(),
        language.script(),
        date.at() == null ? null : Timestamp.from(date.at()),
        date.day() == null ? null : Date.valueOf(date.day()),
        date.provenance(),
        date.precision(),
        date.raw(),
        date.problem(),
        text,
        draft.getAs("text_note"),
        NormalizedText.fingerprint(text),
        draft.getAs("input_file"),
        draft.getAs("input_record"),
        fetchedAt,
        draft.getAs("characters_read"),
        draft.getAs("paragraph_hashes"));
  }

  /** The paragraphs without the source's repeated lines; all of them if too little were left. */
  private List<String> storyParagraphs(Row draft, SourceHabits habits) {
    List<String> paragraphs = draft.getList(draft.fieldIndex("paragraphs"));
    if (habits.repeatedLines().isEmpty()) {
      return paragraphs;
    }
    List<Long> hashes = draft.getList(draft.fieldIndex("paragraph_hashes"));
    var story = new ArrayList<String>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!habits.repeatedLines().contains(hashes.get(i))) {
        story.add(paragraphs.get(i));
      }
    }
    return CharacterRepairs.letters(story) < params.minLetters() ? paragraphs : story;
  }

  private static List<Draft.GivenDate> givenDates(Row draft) {
    return draft.<Row>getList(draft.fieldIndex("dates")).stream()
        .map(date -> new Draft.GivenDate(date.getString(0), date.getString(1)))
        .toList();
  }
}
