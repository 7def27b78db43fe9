package org.dateline.run;

import java.time.Clock;
import org.dateline.run.maintenance.Maintenance;
import org.dateline.run.maintenance.MaintenanceReport;
import org.dateline.run.message.Causes;
import org.dateline.run.publication.CorpusLease;
import org.dateline.run.publication.Leftovers;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.NothingPublished;
import org.dateline.run.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Maintenance of a corpus, by itself or at the end of a nightly.
 *
 * @param waits whether to wait for another run that is at work on the corpus
 * @param clock what ages go by
 */
record MaintenanceJob(Settings settings, boolean waits, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(MaintenanceJob.class);

  MaintenanceReport run() {
    String id = Run.newId();
    try (var warehouse = openToRead();
        var lease = CorpusLease.take(warehouse, id, "maintain", settings.lease(), waits)) {
      new Publication(warehouse).recover();
      new Leftovers(warehouse, settings).remove(id);
      return new Maintenance(warehouse, settings, clock, lease::requireHeld).run(true);
    }
  }

  /** What {@link #run} would do; changes nothing. */
  MaintenanceReport plan() {
    try (var warehouse = openToRead()) {
      return new Maintenance(warehouse, settings, clock, () -> {}).plan();
    }
  }

  /** Opens a corpus that has a published run, and creates nothing. */
  private Warehouse openToRead() {
    Warehouse warehouse = Warehouse.openToRead("maintain", settings);
    if (new Publication(warehouse).newest().isEmpty()) {
      warehouse.close();
      throw NothingPublished.in(settings);
    }
    return warehouse;
  }

  /** Maintenance after the night's run is published, which it is whatever becomes of this. */
  void afterNightly(Warehouse warehouse, CorpusLease lease) {
    if (!settings.maintain().enabled()) {
      return;
    }
    try {
      var report = new Maintenance(warehouse, settings, clock, lease::requireHeld).run(false);
      LOG.info("{}", report.text().stripTrailing());
    } catch (RuntimeException e) {
      LOG.warn(
          "maintenance failed: {}. The night is published; the next one, or `scripts/dateline maintain`, does what is left.",
          Causes.inWords(e),
          e);
    }
  }
}
