package org.dateline.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TableDocsTest {

  @Test
  void docsTables_areFresh() throws Exception {
    Path docs = Path.of(System.getProperty("dateline.root", ".."), "docs", "tables.md");

    assertThat(Files.readString(docs))
        .as("docs/tables.md is out of date: run scripts/docs")
        .isEqualTo(TableDocs.markdown());
  }
}
