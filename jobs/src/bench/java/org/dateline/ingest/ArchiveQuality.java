package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * Reads every web archive below a folder with the shipped settings and prints for each the records
 * read, the articles made of them, and the rejections by reason.
 */
final class ArchiveQuality {

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Path> archives;
    try (var files = Files.walk(folder)) {
      archives = files.filter(f -> f.toString().matches(".*\\.w?arc(?:\\..*)?")).sorted().toList();
    }
    System.out.printf("%8s %8s %8s  %s%n", "records", "articles", "rejected", "archive, reasons");
    var sums = new Counts(0, new TreeMap<>());
    for (Path archive : archives) {
      Counts counts = counts(archive);
      sums = sums.plus(counts);
      print(counts, folder.relativize(archive).toString());
    }
    print(sums, "(all %d)".formatted(archives.size()));
  }

  /** Records that became articles, and the others by reason. */
  private record Counts(long articles, Map<String, Long> rejected) {
    long rejections() {
      return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    Counts plus(Counts other) {
      var both = new TreeMap<>(rejected);
      other.rejected.forEach((reason, count) -> both.merge(reason, count, Long::sum));
      return new Counts(articles + other.articles, both);
    }
  }

  private static Counts counts(Path archive) throws IOException {
    var reader = new DraftReader(Shipped.PARAMS, Shipped.SOURCES);
    long articles = 0;
    var rejected = new TreeMap<String, Long>();
    try (InputStream in = Files.newInputStream(archive)) {
      var records = Ingest.rawRecords(archive.toString(), in, Shipped.PARAMS);
      while (records.hasNext()) {
        Row draft = reader.read(records.next());
        String reason = draft.getString(Ingest.DRAFT.fieldIndex("reason"));
        if (reason == null) {
          articles++;
        } else {
          rejected.merge(reason, 1L, Long::sum);
        }
      }
    }
    return new Counts(articles, rejected);
  }

  private static void print(Counts counts, String name) {
    System.out.printf(
        "%8d %8d %8d  %s%s%n",
        counts.articles() + counts.rejections(),
        counts.articles(),
        counts.rejections(),
        name,
        counts.rejected().entrySet().stream()
            .map(entry -> ", " + entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining()));
  }

  private ArchiveQuality() {}
}
