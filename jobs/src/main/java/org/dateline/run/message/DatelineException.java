package org.dateline.run.message;

import java.util.List;

/**
 * An error with a category. It says no {@link Secrets}, and neither does its cause. The message
 * says what was expected, what was found, where, and what to do; where there are several problems,
 * all of them.
 */
public final class DatelineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public DatelineException(ErrorCode code, String message) {
    super(Secrets.mask(message));
    this.code = code;
  }

  public DatelineException(ErrorCode code, String message, Throwable cause) {
    super(Secrets.mask(message), cause == null ? null : Secrets.mask(cause));
    this.code = code;
  }

  public static DatelineException of(ErrorCode code, List<String> problems) {
    return new DatelineException(
        code,
        problems.size() == 1
            ? problems.get(0)
            : problems.size() + " problems:\n  - " + String.join("\n  - ", problems));
  }

  public ErrorCode code() {
    return code;
  }
}
