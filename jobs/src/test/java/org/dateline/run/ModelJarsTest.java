package org.dateline.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelJarsTest {
  private static final List<String> WANTED = List.of("models/b.gz", "models/a.gz");

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream progress = new PrintStream(printed, true, UTF_8);
  private Path source;
  private Path target;

  @BeforeEach
  void makeSource() throws IOException {
    source = folder.resolve("source.jar");
    target = folder.resolve("new folder/slim.jar");
    try (var jar = new ZipOutputStream(Files.newOutputStream(source))) {
      for (String name : List.of("models/a.gz", "models/unwanted.gz", "models/b.gz")) {
        jar.putNextEntry(new ZipEntry(name));
        jar.write((name + " ").repeat(50_000).getBytes(UTF_8));
        jar.closeEntry();
      }
    }
  }

  @Test
  void slimJar_holdsExactlyTheEntriesInOrder() throws IOException {
    ModelJars.cut(source, target, WANTED, progress);
    try (var jar = new ZipFile(target.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName)).containsExactlyElementsOf(WANTED);
      assertThat(jar.getInputStream(jar.getEntry("models/a.gz")).readAllBytes())
          .isEqualTo("models/a.gz ".repeat(50_000).getBytes(UTF_8));
    }
    assertThat(printed.toString(UTF_8)).contains(" 50 %").contains("100 %").contains("0.6 MB");
    assertThat(ModelJars.isComplete(target, WANTED)).isTrue();
    try (var files = Files.list(target.getParent())) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void sameSource_givesTheSameBytes() throws IOException {
    ModelJars.cut(source, target, WANTED, progress);
    byte[] first = Files.readAllBytes(target);
    ModelJars.cut(source, target, WANTED, progress);
    assertThat(Files.readAllBytes(target)).isEqualTo(first);
  }

  @Test
  void missingEntries_areAllNamedAndTheOldJarStays() throws IOException {
    ModelJars.cut(source, target, WANTED, progress);
    byte[] old = Files.readAllBytes(target);
    assertThatThrownBy(
            () -> ModelJars.cut(source, target, List.of("models/a.gz", "x.gz", "y.gz"), progress))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.gz")
        .hasMessageContaining("y.gz")
        .hasMessageContaining("source.jar");
    assertThat(Files.readAllBytes(target)).isEqualTo(old);
  }

  @Test
  void absentTruncatedOrOtherJar_isNotComplete() throws IOException {
    assertThat(ModelJars.isComplete(target, WANTED)).isFalse();
    ModelJars.cut(source, target, List.of("models/a.gz"), progress);
    assertThat(ModelJars.isComplete(target, WANTED)).isFalse();
    ModelJars.cut(source, target, WANTED, progress);
    byte[] whole = Files.readAllBytes(target);
    Files.write(target, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(ModelJars.isComplete(target, WANTED)).isFalse();
  }
}
