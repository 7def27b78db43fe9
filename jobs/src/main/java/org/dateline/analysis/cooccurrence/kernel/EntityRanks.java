package org.dateline.analysis.cooccurrence.kernel;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Entities by falling frequency: rank 0 is in most articles. A pair is counted in the row of its
 * rarer entity, so that the rows of frequent entities, which many articles touch, are short.
 *
 * <p>Entities in fewer articles than a pair must share have no rank: no pair of theirs can count.
 */
final class EntityRanks implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final int[] rankOf;
  private final int[] entityOf;

  private EntityRanks(int[] rankOf, int[] entityOf) {
    this.rankOf = rankOf;
    this.entityOf = entityOf;
  }

  static EntityRanks of(int[] frequencies, long minArticles) {
    long[] sorted = new long[frequencies.length];
    int ranked = 0;
    for (int entity = 0; entity < frequencies.length; entity++) {
      if (frequencies[entity] >= minArticles && frequencies[entity] > 0) {
        sorted[ranked++] = (long) -frequencies[entity] << 32 | entity;
      }
    }
    Arrays.sort(sorted, 0, ranked);
    int[] rankOf = new int[frequencies.length];
    int[] entityOf = new int[ranked];
    Arrays.fill(rankOf, NONE);
    for (int rank = 0; rank < ranked; rank++) {
      entityOf[rank] = (int) sorted[rank];
      rankOf[entityOf[rank]] = rank;
    }
    return new EntityRanks(rankOf, entityOf);
  }

  int size() {
    return entityOf.length;
  }

  /** The number of the entity of a rank. */
  int entityOf(int rank) {
    return entityOf[rank];
  }

  /**
   * Ranks the entities of an article.
   *
   * @param entities numbers, rising, with repeats
   * @param ranked where to put, rising by rank, {@code rank << 32 | index of its first number}; at
   *     least as long as {@code entities}
   * @return how many there are
   */
  int rank(int[] entities, long[] ranked) {
    int count = 0;
    int previous = -1;
    for (int i = 0; i < entities.length; i++) {
      int entity = entities[i];
      if (entity != previous && rankOf[entity] != NONE) {
        ranked[count++] = (long) rankOf[entity] << 32 | i;
      }
      previous = entity;
    }
    Arrays.sort(ranked, 0, count);
    return count;
  }
}
