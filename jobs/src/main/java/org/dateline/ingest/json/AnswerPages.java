package org.dateline.ingest.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.ingest.record.RawRecord;

/**
 * Files in which each record is a page of a service's answer, with articles in it: {@code
 * {"status": "ok", "articles": [...]}} on each line, or as elements of an array. The articles are
 * the records then, numbered through; a page without any stays one record.
 */
final class AnswerPages implements Iterator<RawRecord> {
  private final Iterator<RawRecord> pages;
  private final Deque<RawRecord> open = new ArrayDeque<>();
  private long number;

  private AnswerPages(Iterator<RawRecord> pages) {
    this.pages = pages;
  }

  /** The articles of such a file; else the records themselves. */
  static Iterator<RawRecord> articlesOf(Iterator<RawRecord> records, Optional<?> first) {
    boolean answers =
        first
            .filter(Map.class::isInstance)
            .map(page -> (Map<?, ?>) page)
            .filter(AnswerPages::is)
            .isPresent();
    return answers ? new AnswerPages(records) : records;
  }

  private static boolean is(Map<?, ?> record) {
    return !JsonLayout.articlesIn(record).isEmpty();
  }

  @Override
  public boolean hasNext() {
    return !open.isEmpty() || pages.hasNext();
  }

  @Override
  public RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (open.isEmpty()) {
      turn(pages.next());
    }
    return open.remove();
  }

  private void turn(RawRecord page) {
    Map<?, ?> object = page.problem() == null ? JsonLines.objectOrNone(page.content()) : Map.of();
    List<?> articles = JsonLayout.articlesIn(object);
    if (articles.isEmpty()) {
      number++;
      open.add(
          page.problem() == null
              ? RawRecord.of(number, page.content())
              : RawRecord.problem(number, page.problem()));
    }
    for (Object article : articles) {
      number++;
      open.add(RawRecord.of(number, JsonLines.toJson(article)));
    }
  }
}
