package org.dateline.ingest.record;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in its file: its 1-based number and either its content or what is wrong.
 *
 * @param format the format of the content where it is not the file's (a page in an archive); null
 *     where it is
 * @param address where the content was fetched from, by the container's word; null if it says none
 * @param fetchedAt when it was fetched, as ISO 8601 in UTC, by the container's word; null if it
 *     says none. Never a date of publication.
 */
public record RawRecord(
    long number,
    @Nullable String format,
    @Nullable String content,
    @Nullable String address,
    @Nullable String fetchedAt,
    @Nullable Rejection problem) {

  public static RawRecord of(long number, @Nullable String content) {
    return new RawRecord(number, null, content, null, null, null);
  }

  /**
   * Returns the content of a record that is no problem.
   *
   * @throws NullPointerException if this is a problem
   */
  public String readableContent() {
    return requireNonNull(content);
  }

  public static RawRecord problem(long number, Rejection problem) {
    return new RawRecord(number, null, null, null, null, problem);
  }
}
