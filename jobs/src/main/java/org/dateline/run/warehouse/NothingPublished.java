package org.dateline.run.warehouse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The error for a question to a corpus that has no published run. */
public final class NothingPublished {
  private static final Logger LOG = LoggerFactory.getLogger(NothingPublished.class);

  public static DatelineException in(Settings settings) {
    return new DatelineException(
        ErrorCode.INPUT,
        "corpus %s in warehouse %s has no published run%s. Run `scripts/dateline nightly --input PATH` first."
            .formatted(
                settings.corpus().corpus(), settings.corpus().warehouse(), others(settings)));
  }

  private static String others(Settings settings) {
    try {
      Path warehouse = SparkSessions.qualify(settings.corpus().warehouse());
      List<String> corpora = new ArrayList<>(new WarehouseFolder(warehouse).corpora());
      corpora.remove(settings.corpus().corpus());
      return corpora.isEmpty()
          ? ""
          : " (--corpus names another: %s)".formatted(String.join(", ", corpora));
    } catch (IOException e) {
      LOG.warn("cannot look for other corpora: {}", Causes.inWords(e));
      return "";
    }
  }

  private NothingPublished() {}
}
