package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InputDocsTest {
  @Test
  void docsInput_explainsEveryReasonForRejectionAndWhatToDo() throws IOException {
    Path page = Path.of(System.getProperty("dateline.root", "..")).resolve("docs/input.md");
    var lines = Files.readAllLines(page);
    for (RejectionReason reason : RejectionReason.values()) {
      assertThat(lines)
          .contains(
              "| `%s` | %s | %s |".formatted(reason.code(), reason.meaning(), reason.remedy()));
    }
  }

  @Test
  void everyRemedy_isWholeSentences() {
    for (RejectionReason reason : RejectionReason.values()) {
      assertThat(reason.remedy()).as(reason.code()).matches("\\p{Lu}.{20,}\\.");
    }
  }
}
