package org.dateline.ingest;

/** Thrown by a format that cannot make an article of a record; becomes a rejected row. */
final class UnreadableRecord extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;

  UnreadableRecord(RejectionReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  RejectionReason reason() {
    return reason;
  }
}
