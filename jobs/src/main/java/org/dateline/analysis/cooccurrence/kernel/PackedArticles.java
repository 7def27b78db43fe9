package org.dateline.analysis.cooccurrence.kernel;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Sends each article to the ranges of rows that it touches, packed into chunks of whole numbers: no
 * pair leaves a task. A range gets of an article no more entities than its rows look at, those up
 * to the last of its own.
 *
 * <p>An article that is only counted is {@code -n, rank 1 … rank n}, ranks rising: whoever walks
 * down from a rank meets all more frequent entities and then a negative number. One that is
 * described too is {@link #HEADER} numbers and the bytes of its id before that, and after it, if it
 * has sentences, where those of each entity end and then the sentences.
 */
final class PackedArticles
    implements PairFlatMapFunction<Iterator<CountedArticle>, Integer, int[]> {
  private static final long serialVersionUID = 1L;

  static final int DAY = 0;
  static final int NUMBER = 1;
  static final int FLAGS = 2;
  static final int SOURCE = 3;
  static final int COPY_GROUP = 4;
  static final int STORY = 5;
  static final int ID_BYTES = 6;
  static final int HEADER = 7;

  static final int IS_COPY = 1;
  static final int HAS_SENTENCES = 2;

  /**
   * Chunks are as long as this for few ranges, and shorter for many: buffers take 32 MB at most.
   */
  private static final int CHUNK = 1 << 14;

  private static final int BUFFERED = 1 << 23;

  private final Broadcast<EntityRanks> ranks;
  private final Broadcast<RowRanges> ranges;
  private final boolean described;

  PackedArticles(Broadcast<EntityRanks> ranks, Broadcast<RowRanges> ranges, boolean described) {
    this.ranks = ranks;
    this.ranges = ranges;
    this.described = described;
  }

  @Override
  public Iterator<Tuple2<Integer, int[]>> call(Iterator<CountedArticle> articles) {
    return pack(articles, ranks.value(), ranges.value(), described);
  }

  static Iterator<Tuple2<Integer, int[]>> pack(
      Iterator<CountedArticle> articles, EntityRanks ranks, RowRanges ranges, boolean described) {
    return new Packing(articles, ranks, ranges, described);
  }

  private static final class Packing implements Iterator<Tuple2<Integer, int[]>> {
    private final Iterator<CountedArticle> articles;
    private final EntityRanks ranks;
    private final RowRanges ranges;
    private final boolean described;
    private final int chunkLength;
    private final int[][] buffers;
    private final int[] lengths;
    private final Deque<Tuple2<Integer, int[]>> full = new ArrayDeque<>();
    private int flushed;
    private long[] ranked = new long[64];

    Packing(
        Iterator<CountedArticle> articles, EntityRanks ranks, RowRanges ranges, boolean described) {
      this.articles = articles;
      this.ranks = ranks;
      this.ranges = ranges;
      this.described = described;
      this.chunkLength = Math.min(CHUNK, BUFFERED / ranges.size());
      this.buffers = new int[ranges.size()][];
      this.lengths = new int[ranges.size()];
    }

    @Override
    public boolean hasNext() {
      while (full.isEmpty() && articles.hasNext()) {
        pack(articles.next());
      }
      while (full.isEmpty() && flushed < buffers.length) {
        flush(flushed++);
      }
      return !full.isEmpty();
    }

    @Override
    public Tuple2<Integer, int[]> next() {
      return full.remove();
    }

    private void pack(CountedArticle article) {
      int[] entities = article.getEntities();
      if (ranked.length < entities.length) {
        ranked = new long[entities.length * 2];
      }
      int count = ranks.rank(entities, ranked);
      byte[] id = described ? article.getArticleId().getBytes(StandardCharsets.UTF_8) : null;
      int range = 0;
      for (int i = 1; i < count; i++) {
        range = ranges.rangeOf(rank(i), range);
        if (i == count - 1 || rank(i + 1) >= ranges.start(range + 1)) {
          write(article, id, i + 1, range);
        }
      }
    }

    private int rank(int i) {
      return (int) (ranked[i] >>> 32);
    }

    private void write(CountedArticle article, byte @Nullable [] id, int count, int range) {
      boolean withSentences = described && article.getSentences() != null;
      int most =
          1
              + count
              + (described ? HEADER + (requireNonNull(id).length + 3) / 4 : 0)
              + (withSentences ? count + article.getEntities().length : 0);
      if (buffers[range] == null || lengths[range] + most > buffers[range].length) {
        flush(range);
        buffers[range] = new int[Math.max(chunkLength, most)];
      }
      int[] to = buffers[range];
      int at = lengths[range];
      if (described) {
        at = writeHeader(article, id, to, at);
      }
      to[at++] = -count;
      for (int i = 0; i < count; i++) {
        to[at++] = rank(i);
      }
      lengths[range] = withSentences ? writeSentences(article, count, to, at) : at;
    }

    private int writeHeader(CountedArticle article, byte @Nullable [] id, int[] to, int at) {
      to[at + DAY] = article.getDay();
      to[at + NUMBER] = article.getNumber();
      to[at + FLAGS] =
          (article.isCopy() ? IS_COPY : 0) | (article.getSentences() != null ? HAS_SENTENCES : 0);
      to[at + SOURCE] = article.getSource();
      to[at + COPY_GROUP] = article.getCopyGroup();
      to[at + STORY] = article.getStory();
      to[at + ID_BYTES] = requireNonNull(id).length;
      for (int i = 0; i < id.length; i++) {
        to[at + HEADER + i / 4] |= (id[i] & 0xff) << 8 * (i % 4);
      }
      return at + HEADER + (id.length + 3) / 4;
    }

    private int writeSentences(CountedArticle article, int count, int[] to, int ends) {
      int[] entities = article.getEntities();
      int sentences = ends + count;
      int end = 0;
      for (int i = 0; i < count; i++) {
        int from = (int) ranked[i];
        for (int j = from; j < entities.length && entities[j] == entities[from]; j++) {
          to[sentences + end++] = requireNonNull(article.getSentences())[j];
        }
        to[ends + i] = end;
      }
      return sentences + end;
    }

    private void flush(int range) {
      if (lengths[range] > 0) {
        full.add(new Tuple2<>(range, Arrays.copyOf(buffers[range], lengths[range])));
      }
      buffers[range] = null;
      lengths[range] = 0;
    }
  }
}
