package org.dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.testing.Params;
import org.junit.jupiter.api.Test;

class IngestParamsTest {

  @Test
  void everyProblem_isNamedAtOnceWithValueAndRange() {
    assertThatThrownBy(
            () ->
                Params.of(
                    IngestParams.class,
                    "fields.headline=hed",
                    "fields.title= ",
                    "languages=[xx]",
                    "drop-lines=[\"(\"]",
                    "min-letters=0",
                    "max-record-bytes=10",
                    "earliest-date=yesterday",
                    "latest-date=2024-02-30",
                    "encoding=Latin-99"))
        .hasMessageContaining(
            "ingest.fields.headline = \"hed\": expected one of the names [authors,")
        .hasMessageContaining("ingest.fields.title = \" \": expected")
        .hasMessageContaining("ingest.languages = [xx]: expected")
        .hasMessageContaining("two or more")
        .hasMessageContaining("ingest.drop-lines = \"(\": expected a regular expression")
        .hasMessageContaining("ingest.min-letters = 0: expected 1 to")
        .hasMessageContaining("ingest.max-record-bytes = 10: expected 1000 to")
        .hasMessageContaining("ingest.earliest-date = \"yesterday\": expected a day")
        .hasMessageContaining("ingest.latest-date = \"2024-02-30\": expected a day")
        .hasMessageContaining("ingest.encoding = \"Latin-99\": expected the name");
  }
}
