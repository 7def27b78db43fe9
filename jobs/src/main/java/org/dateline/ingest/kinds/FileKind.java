package org.dateline.ingest.kinds;

import org.jspecify.annotations.Nullable;

/**
 * A kind of file.
 *
 * @param name with an article or in the plural, so that it fits behind "found": "a style sheet"
 * @param remedy what to do with such a file, in whole sentences; null for the usual remedy
 * @param mayHoldArticles whether there may be articles in it, in a format that is not read
 */
public record FileKind(String name, @Nullable String remedy, boolean mayHoldArticles) {

  /** A kind that holds no articles. */
  static FileKind withoutArticles(String name) {
    return new FileKind(name, null, false);
  }

  /** A kind whose articles can be had in another way. */
  static FileKind withArticles(String name, String remedy) {
    return new FileKind(name, remedy, true);
  }
}
