package org.dateline.ingest;

import java.net.URI;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.text.NormalizedText;

/** Makes of a raw record a row of {@link Ingest#PARSED}: an article, or why it is none. */
final class ArticleReader {
  private final Ingest.Params params;
  private final ChromeFilter chrome;
  private final DateBounds bounds;

  ArticleReader(Ingest.Params params) {
    this.params = params;
    this.chrome = new ChromeFilter(params.dropLines());
    this.bounds = DateBounds.of(params.earliestDate(), params.latestDate());
  }

  Row read(Row raw) {
    String file = raw.getAs("input_file");
    long number = raw.<Long>getAs("input_record");
    String problem = raw.getAs("problem");
    if (problem != null) {
      return rejected(
          file, number, problem, raw.getAs("problem_detail"), raw.getAs("problem_snippet"));
    }
    String content = raw.getAs("content");
    Rejection rejection;
    try {
      return article(file, number, draft(raw.getAs("format"), content));
    } catch (UnreadableRecord e) {
      rejection = Rejection.of(e.reason(), e.getMessage(), content);
    } catch (RuntimeException | StackOverflowError e) {
      // One unforeseen article must not end a run over millions; the row says what happened.
      rejection = Rejection.of(RejectionReason.UNREADABLE, e.toString(), content);
    }
    return rejected(
        file, number, rejection.reason().code(), rejection.detail(), rejection.snippet());
  }

  private Draft draft(String format, String content) throws UnreadableRecord {
    return ArticleFormats.named(format)
        .orElseThrow(() -> new IllegalArgumentException("no format is named " + format))
        .read(content, params);
  }

  private Row article(String file, long number, Draft draft) throws UnreadableRecord {
    StoryText story = StoryText.of(draft, chrome);
    long letters = story.text().codePoints().filter(Character::isLetter).count();
    if (letters < params.minLetters()) {
      throw new UnreadableRecord(
          letters == 0 ? RejectionReason.NO_TEXT : RejectionReason.TOO_SHORT,
          "expected at least "
              + params.minLetters()
              + " letters of text after cleaning (ingest.min-letters), found "
              + letters);
    }
    String sourceGiven = Characters.oneLine(draft.source());
    String source = sourceGiven == null ? host(draft.url()) : sourceGiven;
    var date = PublicationDate.of(draft.dates(), draft.url(), bounds);
    return RowFactory.create(
        NormalizedText.fingerprint(source, story.text()),
        source,
        draft.source(),
        draft.url(),
        story.title(),
        story.authors().toArray(String[]::new),
        LanguageIdentification.of(draft.language(), story.text(), params.languages()),
        date.at() == null ? null : Timestamp.from(date.at()),
        date.day() == null ? null : Date.valueOf(date.day()),
        date.provenance(),
        date.precision(),
        date.raw(),
        story.text(),
        NormalizedText.fingerprint(story.text()),
        file,
        number,
        null,
        null,
        null);
  }

  /** The host of the address without "www.", or "unknown". */
  private static String host(String url) {
    try {
      String host = url == null ? null : new URI(url.strip()).getHost();
      return host == null ? "unknown" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (java.net.URISyntaxException e) {
      return hostOfBrokenAddress(url);
    }
  }

  private static String hostOfBrokenAddress(String url) {
    var matcher = java.util.regex.Pattern.compile("https?://(?:www\\.)?([\\w.-]+).*").matcher(url);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "unknown";
  }

  private static Row rejected(
      String file, long number, String reason, String detail, String snippet) {
    var values = new Object[Ingest.PARSED.length()];
    values[Ingest.PARSED.fieldIndex("input_file")] = file;
    values[Ingest.PARSED.fieldIndex("input_record")] = number;
    values[Ingest.PARSED.fieldIndex("reason")] = reason;
    values[Ingest.PARSED.fieldIndex("detail")] = detail;
    values[Ingest.PARSED.fieldIndex("snippet")] = snippet;
    return RowFactory.create(values);
  }
}
