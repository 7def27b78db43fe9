package org.dateline.run.warehouse;

import java.util.function.UnaryOperator;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.exceptions.CommitStateUnknownException;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;

/**
 * Changes a table's metadata by compare-and-set: the change is computed from the newest metadata
 * and committed only if the catalog still has that metadata; otherwise it is computed again.
 * Iceberg's own changes of branches and tags are computed once, and fail if the metadata has
 * changed.
 */
public final class TableSwap {
  /** Attempts to commit; each that fails means that another process has committed meanwhile. */
  private static final int ATTEMPTS = 100;

  private static final long PAUSE_MILLISECONDS = 20;

  /**
   * Commits a change.
   *
   * @param change gives the new metadata, or what it was given if nothing is to be done; it may be
   *     called again, and may throw to refuse
   * @throws CommitFailedException if other processes committed first each time
   */
  public static void commit(Table table, UnaryOperator<TableMetadata> change) {
    TableOperations operations = ((HasTableOperations) table).operations();
    for (int attempt = 1; ; attempt++) {
      TableMetadata before = operations.refresh();
      TableMetadata after = change.apply(before);
      if (after == before) {
        return;
      }
      try {
        operations.commit(before, after);
        return;
      } catch (CommitFailedException | CommitStateUnknownException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  /** A table's metadata as it was last read. */
  public static TableMetadata metadata(Table table) {
    return ((HasTableOperations) table).operations().current();
  }

  /** Whether an error says that a commit did not, or may not, have taken place. */
  public static boolean isLost(Throwable error) {
    return error instanceof CommitFailedException || error instanceof CommitStateUnknownException;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(PAUSE_MILLISECONDS * Math.min(attempt, 20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatelineException(ErrorCode.EXTERNAL, "interrupted while it waited to commit", e);
    }
  }

  private TableSwap() {}
}
