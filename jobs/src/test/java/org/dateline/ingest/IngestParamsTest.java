package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestParamsTest {

  @Test
  void everyProblem_isNamedAtOnceWithValueAndRange() {
    assertThatThrownBy(
            () ->
                new Ingest.Params(
                    Map.of("headline", "hed", "title", " "),
                    List.of("xx"),
                    List.of("("),
                    0,
                    10,
                    600,
                    "yesterday",
                    "2024-02-30",
                    "Latin-99",
                    List.of(),
                    false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ingest.fields has headline; expected some of [authors, date,")
        .hasMessageContaining("ingest.fields.title is empty")
        .hasMessageContaining("ingest.languages has [xx]")
        .hasMessageContaining("two or more")
        .hasMessageContaining("ingest.drop-lines has (")
        .hasMessageContaining("ingest.min-letters is 0; expected 1 to")
        .hasMessageContaining("ingest.max-record-bytes is 10; expected 1000 to")
        .hasMessageContaining("ingest.earliest-date is yesterday")
        .hasMessageContaining("ingest.latest-date is 2024-02-30")
        .hasMessageContaining("ingest.encoding is Latin-99");
  }
}
