package org.dateline.run.outcome;

import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.Secrets;
import org.dateline.run.session.LockedCatalog;
import org.dateline.run.warehouse.TableSwap;

/**
 * Why a job ended without success.
 *
 * @param exitCode of the process
 * @param code the category: that of an {@link ErrorCode}, or {@value #OF_JAVA}
 * @param message without secrets
 */
public record Failure(int exitCode, String code, String message) {
  /** Java itself gave up, most often for want of memory; the process ends with 1. */
  static final String OF_JAVA = "JVM";

  public static Failure of(Throwable error) {
    if (error instanceof DatelineException known) {
      return of(known.code(), String.valueOf(known.getMessage()));
    } else if (error instanceof Error) {
      return new Failure(1, OF_JAVA, Secrets.mask(error.toString()));
    }
    return of(category(error), Secrets.mask(LockedCatalog.inWords(error).orElse(error.toString())));
  }

  private static Failure of(ErrorCode code, String message) {
    return new Failure(code.exitCode(), code.toString(), message);
  }

  /** The category of an error that Dateline did not foresee: external, or a bug. */
  private static ErrorCode category(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.io.IOException
          || cause instanceof java.sql.SQLException
          || TableSwap.isLost(cause)
          || (cause instanceof org.apache.spark.SparkException && cause.getCause() == null)) {
        return ErrorCode.EXTERNAL;
      }
    }
    return ErrorCode.BUG;
  }
}
