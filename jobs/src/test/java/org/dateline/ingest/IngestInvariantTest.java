package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.source.Sources;
import org.dateline.table.IngestReport;
import org.junit.jupiter.api.Test;

/** Whatever is done to the bytes of a pile, each record read ends as exactly one of three. */
class IngestInvariantTest {
  private static final String LINES =
      """
      {"source":"Wire","title":"Vote","date":"2024-05-31","text":"The harbour council voted nine to two."}
      {"source":"Wire","title":"Vote","date":"2024-05-31","text":"The harbour council voted nine to two."}
      {"source":"港口报","text":"港口议会星期一投票通过了在旧港池修建新码头的方案，春天动工。","authors":["李伟"]}
      """;
  private static final List<byte[]> PILE =
      List.of(
          LINES.getBytes(UTF_8),
          IngestTestSupport.gzip(LINES),
          "---\ntitle: Vote\ndate: 2024-05-31\n---\n\n# Vote\n\n![](x)\n\nThe **council** voted, nine to two.\n"
              .getBytes(UTF_8),
          "Back to main\n\nFerry closes\n\nThe ferry line to the islands closes in autumn.\nLatest\n10:03 Storm"
              .getBytes(UTF_8));

  /** One change: overwrite, cut, double or insert at a place. */
  record Mutation(int file, int kind, double place, byte value) {
    byte[] applied(byte[] bytes) {
      if (bytes.length == 0) {
        return new byte[] {value};
      }
      int at = (int) (place * (bytes.length - 1));
      byte[] result = bytes.clone();
      switch (kind) {
        case 0 -> result[at] = value;
        case 1 -> result = Arrays.copyOf(bytes, at);
        case 2 -> result = Arrays.copyOfRange(bytes, at, bytes.length);
        case 3 -> {
          result = Arrays.copyOf(bytes, bytes.length + at);
          System.arraycopy(bytes, 0, result, bytes.length, at);
        }
        default -> Arrays.fill(result, at, Math.min(bytes.length, at + 5), value);
      }
      return result;
    }
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Combinators.combine(
            Arbitraries.integers().between(0, PILE.size() - 1),
            Arbitraries.integers().between(0, 4),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(
                (byte) '{',
                (byte) '"',
                (byte) '\n',
                (byte) '-',
                (byte) 0,
                (byte) 0xff,
                (byte) '#',
                (byte) '<'))
        .as(Mutation::new)
        .list()
        .ofMaxSize(6);
  }

  /** Splitting and reading, without Spark, so that many piles can be tried. */
  @Property(tries = 2000)
  void everyRecord_becomesAnArticleOrARejection(@ForAll("mutations") List<Mutation> mutations) {
    var reader = new DraftReader(IngestTestSupport.PARAMS, Sources.NONE);
    for (InputFile file : mutated(mutations)) {
      List<Row> raw = IngestTestSupport.rawRecords(file);
      assertThat(raw).as("records of %s", file.name()).isNotEmpty();
      assertThat(raw).extracting(row -> row.getLong(1)).doesNotHaveDuplicates();
      for (Row record : raw) {
        Row drafts = reader.read(IngestTestSupport.withSchema(record));
        boolean accepted = drafts.get(Ingest.DRAFT.fieldIndex("article_id")) != null;
        String reason = drafts.getString(Ingest.DRAFT.fieldIndex("reason"));
        assertThat(accepted).isEqualTo(reason == null);
        assertThat(reason).isNotEqualTo("unreadable");
      }
    }
  }

  @Test
  void readIsAcceptedAndDuplicatesAndRejected_inEveryFileOfAMutatedPile() {
    var files = new ArrayList<InputFile>();
    Map<String, Long> read = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      var mutation = new Mutation(i % PILE.size(), i % 5, (i * 37 % 41) / 41.0, (byte) (i * 11));
      byte[] bytes = mutation.applied(PILE.get(mutation.file()));
      var file = new InputFile("file-" + i, bytes);
      files.add(file);
      read.put(file.name(), (long) IngestTestSupport.rawRecords(file).size());
    }
    var drafts =
        IngestTestSupport.drafts(IngestTestSupport.PARAMS, files.toArray(InputFile[]::new)).cache();
    List<Row> report =
        Ingest.settle(drafts, IngestTestSupport.nothingKnown(), IngestTestSupport.PARAMS)
            .get(IngestReport.SCHEMA)
            .collectAsList();
    Map<String, Long> readByFile = new HashMap<>();
    report.forEach(
        row -> readByFile.merge(row.getAs("input_file"), row.getAs("records_read"), Long::sum));
    assertThat(readByFile).isEqualTo(read);
    for (Row row : report) {
      assertThat(
              row.<Long>getAs("accepted")
                  + row.<Long>getAs("duplicates")
                  + row.<Long>getAs("rejected"))
          .isEqualTo(row.<Long>getAs("records_read"));
    }
  }

  private static List<InputFile> mutated(List<Mutation> mutations) {
    var bytes = new ArrayList<>(PILE);
    for (Mutation mutation : mutations) {
      bytes.set(mutation.file(), mutation.applied(bytes.get(mutation.file())));
    }
    var files = new ArrayList<InputFile>();
    for (int i = 0; i < bytes.size(); i++) {
      files.add(new InputFile("file-" + i, bytes.get(i)));
    }
    return files;
  }
}
