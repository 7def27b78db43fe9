package org.dateline.ingest.record;

import org.jspecify.annotations.Nullable;

/** Thrown by a format that cannot make an article of a record; becomes a rejected row. */
public final class UnreadableRecord extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final String remedy;
  private final @Nullable String fields;

  /**
   * Makes one with the usual remedy of the reason.
   *
   * @param detail "expected ..., found ...", without a full stop
   */
  public UnreadableRecord(RejectionReason reason, String detail) {
    this(reason, detail, reason.remedy());
  }

  /** Makes one with a remedy that fits the case better than the usual one of the reason. */
  public UnreadableRecord(RejectionReason reason, String detail, String remedy) {
    this(reason, detail, remedy, null);
  }

  private UnreadableRecord(
      RejectionReason reason, @Nullable String detail, String remedy, @Nullable String fields) {
    super(detail);
    this.reason = reason;
    this.remedy = remedy;
    this.fields = fields;
  }

  /** This rejection, with what became of the record's fields as {@link FieldUse} writes it. */
  public UnreadableRecord withFields(@Nullable String newFields) {
    return new UnreadableRecord(reason, getMessage(), remedy, newFields);
  }

  /** Null if the format has no fields. */
  public @Nullable String fields() {
    return fields;
  }

  /** The row that this becomes. */
  public Rejection rejection(@Nullable String content) {
    return Rejection.of(reason, getMessage(), content).withRemedy(remedy);
  }
}
