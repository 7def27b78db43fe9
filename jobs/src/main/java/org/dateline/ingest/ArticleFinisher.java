package org.dateline.ingest;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.ingest.date.DateBounds;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.ingest.story.CharacterRepairs;
import org.dateline.table.Articles;
import org.dateline.text.NormalizedText;
import org.jspecify.annotations.Nullable;

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
   * @param draftAndHabits a row with the columns of {@link DraftRow} and {@link SourceHabits#ROW}
   */
  Row finish(Row draftAndHabits) {
    return finish(DraftRow.of(draftAndHabits), SourceHabits.of(draftAndHabits)).toRow();
  }

  private ArticleRow finish(DraftRow draft, SourceHabits habits) {
    String text = String.join("\n\n", storyParagraphs(draft, habits));
    Timestamp fetchedAt = draft.fetchedAt();
    var language = LanguageIdentification.of(draft.languageGiven(), text, params.languages());
    var date =
        PublicationDate.of(
            draft.dates(),
            draft.url(),
            text,
            bounds.forArticleFetched(fetchedAt == null ? null : fetchedAt.toInstant()),
            habits,
            language.code());
    return new ArticleRow(
        draft.articleId(),
        draft.source(),
        draft.section(),
        draft.sourceRaw(),
        draft.url(),
        draft.title(),
        draft.authors(),
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
        draft.textNote(),
        NormalizedText.fingerprint(text),
        draft.inputFile(),
        draft.inputRecord(),
        fetchedAt,
        draft.charactersRead(),
        draft.paragraphHashes());
  }

  /** The paragraphs without the source's repeated lines; all of them if too little were left. */
  private @Nullable List<String> storyParagraphs(DraftRow draft, SourceHabits habits) {
    List<String> paragraphs = draft.paragraphs();
    if (habits.repeatedLines().isEmpty()) {
      return paragraphs;
    }
    var story = new ArrayList<String>();
    for (int i = 0; i < requireNonNull(paragraphs).size(); i++) {
      if (!habits.repeatedLines().contains(requireNonNull(draft.paragraphHashes()).get(i))) {
        story.add(paragraphs.get(i));
      }
    }
    return CharacterRepairs.letters(story) < params.minLetters() ? paragraphs : story;
  }
}
