package org.dateline.ingest.record;

/** Thrown by a format that cannot make an article of a record; becomes a rejected row. */
public final class UnreadableRecord extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final String remedy;
  private final String fields;

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

  private UnreadableRecord(RejectionReason reason, String detail, String remedy, String fields) {
    super(detail);
    this.reason = reason;
    this.remedy = remedy;
    this.fields = fields;
  }

  /** This rejection, with what became of the record's fields as {@link FieldUse} writes it. */
  public UnreadableRecord withFields(String newFields) {
    return new UnreadableRecord(reason, getMessage(), remedy, newFields);
  }

  /** Null if the format has no fields. */
  public String fields() {
    return fields;
  }

  /** The row that this becomes. */
  public Rejection rejection(String content) {
    return Rejection.of(reason, getMessage(), content).withRemedy(remedy);
  }
}
