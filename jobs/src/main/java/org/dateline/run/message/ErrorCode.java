package org.dateline.run.message;

/** Categories of errors, each with an exit code of its own for schedulers. */
public enum ErrorCode {
  /** The command line or the settings are wrong; nothing was started. */
  USAGE(2),
  /** An input file, folder or ledger is missing or cannot be used. */
  INPUT(3),
  /** An audit failed; nothing was published. */
  AUDIT(4),
  /**
   * Something outside Dateline failed or was in the way: catalog, disk, another run. Running again
   * may help.
   */
  EXTERNAL(5),
  /**
   * What {@code status} found is not in order: the newest run is too old, or a later attempt
   * failed.
   */
  STALE(6),
  /** Dateline itself is wrong; please report it. */
  BUG(70);

  private final int exitCode;

  ErrorCode(int exitCode) {
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
