package org.dateline.run.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeFingerprintTest {
  @TempDir Path program;
  private String before;

  @BeforeEach
  void program() throws Exception {
    write("mentions/FindMentions.class", "finds names");
    write("mentions/small-words-en.txt", "about");
    write("mentions/README.md", "Where the words come from.");
    write("shaded/json/Parser.class", "reads JSON");
    before = CodeFingerprint.hash(program);
  }

  @Test
  void editedClass_isAnotherProgram() throws Exception {
    write("mentions/FindMentions.class", "finds more names");

    assertThat(CodeFingerprint.hash(program)).isNotEqualTo(before);
  }

  @Test
  void editedWordList_isAnotherProgram() throws Exception {
    write("mentions/small-words-en.txt", "above");

    assertThat(CodeFingerprint.hash(program)).isNotEqualTo(before);
  }

  @Test
  void editedMarkdown_isTheSameProgram() throws Exception {
    write("mentions/README.md", "Where the words come from, and their licence.");
    write("mentions/chinese/README.md", "Sounds.");

    assertThat(CodeFingerprint.hash(program)).isEqualTo(before);
  }

  private void write(String name, String content) throws Exception {
    Path file = program.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
