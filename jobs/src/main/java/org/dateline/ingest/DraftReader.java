package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.date.ZeroMoment;
import org.dateline.ingest.delimited.DelimitedText;
import org.dateline.ingest.draft.FolderFields;
import org.dateline.ingest.draft.JekyllName;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.html.head.TitleSuffix;
import org.dateline.ingest.plain.FrontMatterMarkdown;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RawRow;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.source.Source;
import org.dateline.ingest.source.Sources;
import org.dateline.ingest.story.CharacterRepairs;
import org.dateline.ingest.story.ChromeFilter;
import org.dateline.ingest.story.DraftRepair;
import org.dateline.ingest.story.StoryText;
import org.dateline.table.ArticleNote;
import org.dateline.text.NormalizedText;
import org.dateline.text.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link DraftRow} from a raw record: its own content, without what is learned from the
 * other articles of its source, or the reason why it is no article.
 */
public final class DraftReader {
  private static final int LONGEST_CELL_OF_EXCEL = 32_767;
  private static final int SPACES_AT_END = 3;

  private final IngestParams params;
  private final Sources sources;
  private final ChromeFilter chrome;

  public DraftReader(IngestParams params, Sources sources) {
    this.params = params;
    this.sources = sources;
    this.chrome = new ChromeFilter(params.dropLines());
  }

  /** A row of {@link DraftRow} from one of {@link RawRow}. */
  public Row read(Row raw) {
    return read(RawRow.of(raw)).toRow();
  }

  DraftRow read(RawRow raw) {
    if (raw.problem() != null) {
      return DraftRow.rejected(raw);
    }
    RawRecord record = raw.toRecord();
    Rejection rejection;
    String fields = null;
    try {
      return TimeLimit.<DraftRow, UnreadableRecord>within(
          params.maxSecondsPerRecord(), () -> article(raw.inputFile(), record));
    } catch (UnreadableRecord e) {
      rejection = e.rejection(record.content());
      fields = e.fields();
    } catch (TimeLimit.Exceeded e) {
      rejection = timeLimit(record.readableContent());
    } catch (RuntimeException | StackOverflowError e) {
      // One unforeseen article must not end a run over millions; the row says what happened.
      rejection =
          Rejection.of(
              RejectionReason.UNREADABLE,
              "expected a record that can be read, found: " + e,
              record.content());
    }
    return DraftRow.rejected(raw, rejection, fields);
  }

  private Rejection timeLimit(String content) {
    return Rejection.of(
        RejectionReason.TIME_LIMIT,
        "expected a record that is read in %d seconds (ingest.max-seconds-per-record), found one of"
                .formatted(params.maxSecondsPerRecord())
            + " %,d characters that takes more".formatted(content.length()),
        content);
  }

  private Draft draft(String file, RawRecord record) throws UnreadableRecord {
    Draft draft =
        ArticleFormats.findByName(record.format())
            .orElseThrow(
                () -> new IllegalArgumentException("no format is named " + record.format()))
            .read(record, params);
    Draft dated =
        requireNonNull(record.format()).equals(FrontMatterMarkdown.NAME)
            ? JekyllName.date(file).map(draft::orDated).orElse(draft)
            : draft;
    return FolderFields.of(file, params.fields()).map(dated::orWhatStandsAround).orElse(dated);
  }

  private DraftRow article(String file, RawRecord record) throws UnreadableRecord {
    Draft written = draft(file, record);
    Draft repaired = DraftRepair.of(written);
    TimeLimit.check();
    String address = repaired.url() == null ? record.address() : repaired.url();
    Source publisher =
        sources.of(
            CharacterRepairs.oneLine(repaired.source()),
            CharacterRepairs.oneLine(repaired.siteName()),
            address);
    Draft draft = withoutPublisherInTitle(repaired, publisher);
    StoryText story = StoryText.of(draft, chrome);
    TimeLimit.check();
    refuseTooShort(story, draft.fields());
    String source = publisher.name(params.sectionsApart());
    ArticleNote note = isCutBySpreadsheet(record, draft) ? ArticleNote.TRUNCATED : story.note();
    List<String> normalized = story.paragraphs().stream().map(NormalizedText::of).toList();
    return new DraftRow(
        file,
        record.number(),
        record.format(),
        fetchedAt(record, draft),
        NormalizedText.fingerprintOfNormalized(
            List.of(NormalizedText.of(source), String.join("", normalized))),
        source,
        publisher.section(),
        draft.source() == null ? draft.siteName() : draft.source(),
        address,
        story.title(),
        story.authors(),
        draft.language(),
        dates(draft, story),
        story.paragraphs(),
        normalized.stream().map(DraftReader::hash).toList(),
        draft.charactersRead(),
        note == null ? null : note.code(),
        notes(note, !repaired.equals(written), publisher, address),
        draft.fields(),
        null,
        null,
        null);
  }

  /** Pages were read without it; records and feeds write it behind their headlines as well. */
  private static Draft withoutPublisherInTitle(Draft draft, Source publisher) {
    if (draft.title() == null || draft.fields() == null && draft.source() == null) {
      return draft;
    }
    String title =
        TitleSuffix.removeFrom(
            draft.title(), Arrays.asList(draft.source(), draft.siteName(), publisher.publisher()));
    if (title.equals(draft.title())) {
      return draft;
    }
    return draft.isHeadlineOnly()
        ? draft.withTitle(title).asHeadline(draft.dates())
        : draft.withTitle(title);
  }

  private static List<Draft.GivenDate> dates(Draft draft, StoryText story) {
    var dates = new ArrayList<>(draft.dates());
    if (story.dateLine() != null) {
      dates.add(new Draft.GivenDate(story.dateLine(), Draft.GivenDate.TEXT));
    }
    return dates;
  }

  /**
   * Whether a text is as long as a spreadsheet's cell can be, but for spaces at its end, so that it
   * was cut there.
   */
  private static boolean isCutBySpreadsheet(RawRecord record, Draft draft) {
    return requireNonNull(record.format()).equals(DelimitedText.NAME)
        && draft.text().length() <= LONGEST_CELL_OF_EXCEL
        && draft.text().length() > LONGEST_CELL_OF_EXCEL - SPACES_AT_END;
  }

  private List<String> notes(
      @Nullable ArticleNote ofText, boolean repaired, Source publisher, @Nullable String address) {
    var notes = new ArrayList<ArticleNote>();
    if (ofText != null) {
      notes.add(ofText);
    }
    if (repaired) {
      notes.add(ArticleNote.REPAIRED);
    }
    if (publisher.publisher().equals(Sources.UNKNOWN) && sources.hidePage(address)) {
      notes.add(ArticleNote.CARRIER_ADDRESS);
    }
    return notes.stream().map(ArticleNote::code).toList();
  }

  private static @Nullable Timestamp fetchedAt(RawRecord record, Draft draft) {
    Instant at = record.fetchedAt() == null ? draft.fetchedAt() : Instant.parse(record.fetchedAt());
    boolean given = at != null && !ZeroMoment.is("", Optional.of(DateText.ofMoment(at)));
    return given ? Timestamp.from(at) : null;
  }

  private void refuseTooShort(StoryText story, @Nullable String fields) throws UnreadableRecord {
    long letters = CharacterRepairs.letters(story.paragraphs());
    if (letters < params.minLetters()) {
      String found =
          "expected at least %d letters of text after cleaning (ingest.min-letters), found %d"
              .formatted(params.minLetters(), letters);
      throw new UnreadableRecord(
              letters == 0 ? RejectionReason.NO_TEXT : RejectionReason.TOO_SHORT, found)
          .withFields(fields);
    }
  }

  /** XXH64 of the normalised paragraph. */
  public static long paragraphHash(String paragraph) {
    return hash(NormalizedText.of(paragraph));
  }

  static long hash(String normalized) {
    byte[] bytes = normalized.getBytes(UTF_8);
    return XXH64.hashUnsafeBytes(bytes, Platform.BYTE_ARRAY_OFFSET, bytes.length, 42);
  }
}
