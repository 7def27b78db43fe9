package org.dateline.run.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.inmemory.InMemoryFileIO;
import org.dateline.run.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data files that lie on a local disk, and those that do not. */
class LocalCopiesTest {
  private static final long MEGABYTE = 1L << 20;

  @TempDir Path folder;
  private final InMemoryFileIO storage = new InMemoryFileIO();

  @Test
  void localFiles_areReadWhereTheyLie() {
    try (var copies = LocalCopies.of(new Settings.Looks("", 1))) {
      assertThat(
              copies.local(
                  storage, List.of(file("/data/a b.parquet", 1), file("file:/data/ä.parquet", 1))))
          .containsExactly("/data/a b.parquet", "/data/ä.parquet");
    }
  }

  @Test
  void filesElsewhere_areCopiedAndRemovedAtTheEnd() throws IOException {
    storage.addFile("s3a://news/a.parquet", "rows".getBytes(UTF_8));
    Path copy;
    try (var copies = LocalCopies.of(new Settings.Looks("", 1))) {
      copy = Path.of(copies.local(storage, List.of(file("s3a://news/a.parquet", 4))).get(0));
      assertThat(copy).hasContent("rows");
    }
    assertThat(copy.getParent()).doesNotExist();
  }

  @Test
  void copiesThatAreKept_areMadeOnce() throws IOException {
    var kept = new Settings.Looks(folder.toString(), 1);
    storage.addFile("s3a://news/a.parquet", "rows".getBytes(UTF_8));
    for (int time = 0; time < 2; time++) {
      try (var copies = LocalCopies.of(kept)) {
        String copy = copies.local(storage, List.of(file("s3a://news/a.parquet", 4))).get(0);
        assertThat(Path.of(copy)).hasParent(folder).hasContent("rows");
      }
      // Not there any more: the second look must do with the copy.
      storage.deleteFile("s3a://news/a.parquet");
      storage.addFile("s3a://news/a.parquet", "other".getBytes(UTF_8));
    }
  }

  @Test
  void copiesUnusedForLongest_makeRoom() throws IOException {
    var kept = new Settings.Looks(folder.toString(), 1);
    byte[] half = new byte[(int) (MEGABYTE / 2)];
    for (String name : List.of("a", "b", "c")) {
      String location = "s3a://news/%s.parquet".formatted(name);
      storage.addFile(location, half);
      try (var copies = LocalCopies.of(kept)) {
        copies.local(storage, List.of(file(location, half.length)));
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void moreThanMayBeCopied_isRefused() {
    try (var copies = LocalCopies.of(new Settings.Looks("", 1))) {
      assertThatThrownBy(
              () -> copies.local(storage, List.of(file("s3a://news/a.parquet", 3 * MEGABYTE))))
          .hasMessageContaining("needs 3 MB", "expected 1 MB at most");
    }
  }

  private static DataFile file(String location, long bytes) {
    return DataFiles.builder(PartitionSpec.unpartitioned())
        .withPath(location)
        .withFileSizeInBytes(bytes)
        .withRecordCount(1)
        .build();
  }
}
