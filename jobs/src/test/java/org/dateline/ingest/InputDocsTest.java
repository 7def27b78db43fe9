package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.ingest.fields.FieldNames;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.file.Compression;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.table.ArticleNote;
import org.junit.jupiter.api.Test;

class InputDocsTest {
  private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/input.md");

  @Test
  void docsInput_explainsEveryReasonForRejectionAndWhatToDo() throws IOException {
    for (RejectionReason reason : RejectionReason.values()) {
      assertThat(lines())
          .contains(
              "| `%s` | %s | %s |".formatted(reason.code(), reason.meaning(), reason.remedy()));
    }
  }

  @Test
  void docsInput_explainsEveryNote() throws IOException {
    for (ArticleNote note : ArticleNote.values()) {
      assertThat(lines())
          .contains(
              "| `%s` | %s | %s |"
                  .formatted(note.code(), note.isOfText() ? "yes" : "no", note.meaning()));
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
    return Files.readAllLines(PAGE);
  }

  @Test
  void docsInput_listsEveryFormatWithItsExtensions() throws IOException {
    var rows =
        Files.readAllLines(PAGE).stream()
            .dropWhile(line -> !line.startsWith("| format |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertThat(rows)
        .extracting(row -> row.split("\\|")[1].strip())
        .containsExactlyElementsOf(ArticleFormats.shownNames());
    for (ArticleFormat format : ArticleFormats.all()) {
      String row =
          rows.stream()
              .filter(each -> each.contains("| " + format.shownName() + " |"))
              .findFirst()
              .orElseThrow();
      assertThat(format.extensions()).allMatch(extension -> row.contains("`." + extension + "`"));
    }
  }

  @Test
  void docsAndReadme_nameEveryFormatCompressionAndArchive() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Compression.shownNames())
        .allMatch(name -> page.contains(name.replace("(.Z)", "(`.Z`)")));
    String readme = Files.readString(ROOT.resolve("README.md")).replaceAll("\\s+", " ");
    assertThat(readme).contains(String.join(", ", ArticleFormats.shownNames()));
  }
}
