package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.ingest.fields.FieldNames;
import org.dateline.ingest.fields.Role;
import org.junit.jupiter.api.Test;

class InputDocsTest {
  @Test
  void docsInput_explainsEveryReasonForRejectionAndWhatToDo() throws IOException {
    for (RejectionReason reason : RejectionReason.values()) {
      assertThat(lines())
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

  @Test
  void docsInput_listsEveryNameOfAField() throws IOException {
    for (Role role : Role.values()) {
      assertThat(lines())
          .contains(
              "| `%s` | %s |".formatted(role.label(), String.join(", ", FieldNames.of(role))));
    }
  }

  private static List<String> lines() throws IOException {
    Path page = Path.of(System.getProperty("dateline.root", "..")).resolve("docs/input.md");
    return Files.readAllLines(page);
  }
}
