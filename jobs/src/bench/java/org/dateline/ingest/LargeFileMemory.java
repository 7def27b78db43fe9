package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * Reads a gzip file of 2 GB (a corpus repeated, member by member) in a small heap, every twentieth
 * record up to its draft, and prints the most memory that was in use after a collection.
 *
 * <p>Arguments: the corpus, and optionally the megabytes.
 */
final class LargeFileMemory {
  private static final int DRAFTED = 20;

  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    long wanted = (args.length > 1 ? Long.parseLong(args[1]) : 2_000) * 1_000_000;
    int copies = (int) (wanted / Files.size(corpus)) + 1;
    var reader = new DraftReader(Shipped.PARAMS, Shipped.SOURCES);
    long records = 0;
    long drafts = 0;
    try (InputStream in = repeated(corpus, copies)) {
      var rows = Ingest.rawRecords("large.ndjson.gz", in, Shipped.PARAMS);
      while (rows.hasNext()) {
        Row raw = rows.next();
        if (records++ % DRAFTED == 0) {
          drafts += reader.read(raw).isNullAt(Ingest.DRAFT.fieldIndex("reason")) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "%,d MB of gzip, %,d records, %,d of them drafted: at most %,d MB in use after a"
            + " collection, %,d MB of heap allowed%n",
        copies * Files.size(corpus) / 1_000_000,
        records,
        drafts,
        usedAfterCollections() / 1_000_000,
        Runtime.getRuntime().maxMemory() / 1_000_000);
  }

  private static InputStream repeated(Path corpus, int copies) {
    var files = Collections.enumeration(Collections.nCopies(copies, corpus));
    return new java.io.SequenceInputStream(
        new java.util.Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return files.hasMoreElements();
          }

          @Override
          public InputStream nextElement() {
            try {
              return new BufferedInputStream(Files.newInputStream(files.nextElement()));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          }
        });
  }

  /** The old generation's peak: what survived collections. */
  private static long usedAfterCollections() {
    List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
    return pools.stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getName().contains("Old"))
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private LargeFileMemory() {}
}
