package org.dateline.run.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.run.input.PassedOverAccount;
import org.dateline.table.IngestReport;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class IngestSummaryTest {

  @Test
  void rejectedRecords_areCountedByReasonWithWhatToDo() {
    var report =
        TestRows.of(
            IngestReport.SCHEMA,
            file("a.jsonl", Map.of("no_text", 1_200L, "broken_json", 3L)),
            file("b.jsonl", Map.of("no_text", 34L)));
    assertThat(IngestSummary.of(report, new PassedOverAccount()).lines())
        .containsSubsequence(
            "rejected  reason       what to do",
            "1,234     no_text      " + RejectionReason.NO_TEXT.remedy(),
            "3         broken_json  " + RejectionReason.BROKEN_JSON.remedy());
  }

  @Test
  void nothingRejected_saysNothingOfReasons() {
    var report = TestRows.of(IngestReport.SCHEMA, file("a.jsonl", Map.of()));
    assertThat(IngestSummary.of(report, new PassedOverAccount()))
        .contains("articles by language: en 2", "docs/input.md): truncated 1")
        .doesNotContain("what to do");
  }

  private static Row file(String name, Map<String, Long> reasons) {
    long rejected = reasons.values().stream().mapToLong(Long::longValue).sum();
    return RowFactory.create(
        name,
        "unknown",
        2 + rejected,
        2L,
        0L,
        rejected,
        scala.jdk.javaapi.CollectionConverters.asScala(reasons),
        2L,
        scala.jdk.javaapi.CollectionConverters.asScala(Map.of("en", 2L)),
        scala.jdk.javaapi.CollectionConverters.asScala(Map.of("truncated", 1L)),
        null,
        null,
        100L,
        90L);
  }
}
