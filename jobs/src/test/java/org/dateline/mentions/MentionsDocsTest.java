package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MentionsDocsTest {
  @Test
  void docsInput_explainsWhyAPartOfAnArticleWasNotReadAndWhatToDo() throws IOException {
    Path page = Path.of(System.getProperty("dateline.root", "..")).resolve("docs/input.md");
    var lines = Files.readAllLines(page);
    for (AnnotatedText.Reason reason : AnnotatedText.Reason.values()) {
      assertThat(lines)
          .contains(
              "| `%s` | %s | %s |".formatted(reason.code(), reason.meaning(), reason.remedy()));
    }
  }
}
