package org.dateline.analysis.cooccurrence.kernel;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one task has in memory: the articles of a range of rows, and for each row where its articles
 * mention it, by day and article id. Described articles only are in that order.
 */
final class RowBlock {
  private static final int BATCH = 16;

  private final int firstRow;
  private final int[] packed;
  private final int[] rowStarts;
  private final int[] positions;

  /** For each position its article; null if articles are only counted. */
  private final int @Nullable [] articleOf;

  private final @Nullable ArticleDescriptions descriptions;

  private RowBlock(
      int firstRow,
      int[] packed,
      int[] rowStarts,
      int[] positions,
      int @Nullable [] articleOf,
      @Nullable ArticleDescriptions d) {
    this.firstRow = firstRow;
    this.packed = packed;
    this.rowStarts = rowStarts;
    this.positions = positions;
    this.articleOf = articleOf;
    this.descriptions = d;
  }

  /** Bytes that an article needs in the block of a range if it is only counted. */
  static long estimatedBytes(int entities) {
    // Packed twice for a moment, and the positions of its rows.
    return 2L * 4 * (1 + entities) + 4L * entities;
  }

  /** Bytes that it needs if it is described; {@code sentences} of {@code entities}. */
  static long estimatedBytes(int entities, long sentences) {
    // Packed twice for a moment, the positions of its rows, its description, the stamps of tallies.
    return 2L * 4 * (PackedArticles.HEADER + 8 + 2L * entities + sentences) + 4L * entities + 120;
  }

  /**
   * Loads the articles of the rows from {@code firstRow} to before {@code endRow}.
   *
   * @param parts what was sent of them; each is let go as soon as it is copied
   * @throws ArithmeticException if they are 8 GB or more
   */
  static RowBlock load(List<int[]> parts, int firstRow, int endRow, boolean described) {
    int[] packed = concatenate(parts);
    var descriptions =
        described ? ArticleDescriptions.inOrderOfDay(packed, describedStarts(packed)) : null;
    int[] starts = new int[endRow - firstRow + 1];
    forEachMention(packed, descriptions, firstRow, (row, position, article) -> starts[row + 1]++);
    for (int row = 1; row < starts.length; row++) {
      starts[row] += starts[row - 1];
    }
    int[] positions = new int[starts[starts.length - 1]];
    int[] articleOf = described ? new int[positions.length] : null;
    int[] next = starts.clone();
    forEachMention(
        packed,
        descriptions,
        firstRow,
        (row, position, article) -> {
          int at = next[row]++;
          positions[at] = position;
          if (articleOf != null) {
            articleOf[at] = article;
          }
        });
    return new RowBlock(firstRow, packed, starts, positions, articleOf, descriptions);
  }

  int firstRow() {
    return firstRow;
  }

  int rows() {
    return rowStarts.length - 1;
  }

  /** Ranks and all that describes articles. */
  int[] packed() {
    return packed;
  }

  /** Index among {@link #position} of the first mention of a row, counted from the first row. */
  int begin(int row) {
    return rowStarts[row];
  }

  int end(int row) {
    return rowStarts[row + 1];
  }

  /** The most articles of a row. */
  int longestRow() {
    int longest = 0;
    for (int row = 0; row < rows(); row++) {
      longest = Math.max(longest, end(row) - begin(row));
    }
    return longest;
  }

  /** The first mention after the batch that begins with one. */
  static int endOfBatch(int mention, int end) {
    return Math.min(mention + BATCH, end);
  }

  /**
   * Touches the articles of a batch of mentions, only so that memory loads them all at once and not
   * one after the other; this saves half of the time of a count.
   *
   * @return what was read; the caller must keep it, or the compiler would remove the reads as
   *     useless
   */
  int fetch(int mention, int end) {
    int read = 0;
    for (int i = mention; i < end; i++) {
      read ^= packed[positions[i] - 1];
    }
    return read;
  }

  /** Where in {@link #packed} a row's rank stands. */
  int position(int mention) {
    return positions[mention];
  }

  int article(int mention) {
    return requireNonNull(articleOf)[mention];
  }

  @Nullable ArticleDescriptions descriptions() {
    return descriptions;
  }

  private static int[] concatenate(List<int[]> parts) {
    int[] all = new int[Math.toIntExact(parts.stream().mapToLong(part -> part.length).sum())];
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      int[] part = parts.set(i, null);
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static int[] describedStarts(int[] packed) {
    int[] starts = new int[16];
    int count = 0;
    for (int at = 0; at < packed.length; at = ArticleDescriptions.end(packed, at)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
    }
    return Arrays.copyOf(starts, count);
  }

  /** A mention of a row of the block, with at least one more frequent entity. */
  private interface MentionConsumer {
    void accept(int row, int position, int article);
  }

  private static void forEachMention(
      int[] packed,
      @Nullable ArticleDescriptions descriptions,
      int firstRow,
      MentionConsumer consumer) {
    if (descriptions == null) {
      for (int at = 0; at < packed.length; at += 1 - packed[at]) {
        forEachMention(packed, at, firstRow, -1, consumer);
      }
      return;
    }
    for (int article = 0; article < descriptions.size(); article++) {
      forEachMention(packed, descriptions.count(article), firstRow, article, consumer);
    }
  }

  private static void forEachMention(
      int[] packed, int count, int firstRow, int article, MentionConsumer consumer) {
    // The rows of the block are the rarest entities of what was sent of the article.
    for (int i = count - packed[count]; i > count + 1 && packed[i] >= firstRow; i--) {
      consumer.accept(packed[i] - firstRow, i, article);
    }
  }

  /** The id of an article whose header is at {@code start}. */
  static String articleId(int[] packed, int start) {
    byte[] bytes = new byte[packed[start + PackedArticles.ID_BYTES]];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (packed[start + PackedArticles.HEADER + i / 4] >>> 8 * (i % 4));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
