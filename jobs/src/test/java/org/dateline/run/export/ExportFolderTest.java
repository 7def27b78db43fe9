package org.dateline.run.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
  private static final String FIRST = "20260301T020000Z-0001";
  private static final String SECOND = "20260302T020000Z-0002";
  private static final Map<String, List<String>> TABLES =
      Map.of("articles", List.of("flood", "quake"), "stories", List.of("a story"));

  @TempDir java.nio.file.Path folder;

  @AfterEach
  void startAgain() {
    StoreFiles.startAgain();
  }

  @Test
  void killedAtAnyStepOnAnObjectStore_readersSeeAWholeRunAndTheNextExportHeals() throws Exception {
    int moments = 0;
    for (boolean killed = true; killed; moments++) {
      var exports = exports("store", "kill-" + moments);
      export(exports, FIRST, TABLES);

      StoreFiles.killAfter(moments);
      try {
        export(exports, SECOND, TABLES);
      } catch (IOException e) {
        assertThat(e).hasMessage("killed");
      }
      killed = StoreFiles.startAgain();

      String seen = latest(exports);
      assertThat(seen).isIn(FIRST, SECOND);
      assertThat(exports.isWhole(seen)).as("%s, killed after %d steps", seen, moments).isTrue();
      assertThat(texts(exports, seen)).isEqualTo(TABLES);
      if (!exports.isWhole(SECOND)) {
        assertThat(seen).isEqualTo(FIRST);
      }

      export(exports, SECOND, TABLES);
      assertThat(latest(exports)).isEqualTo(SECOND);
      assertThat(texts(exports, SECOND)).isEqualTo(TABLES);
      assertThat(StoreFiles.foldersRenamed()).isZero();
    }
    assertThat(moments).isGreaterThan(6);
  }

  @Test
  void killedWhileAnOldAttemptIsRemoved_theExportIsNotTakenForWhole() throws Exception {
    int moments = 0;
    for (boolean killed = true; killed; moments++) {
      var exports = exports("store", "again-" + moments);
      export(exports, FIRST, TABLES);
      Path lost = new Path(exports.run(FIRST), "articles/part-0.parquet");
      store().delete(lost, false);

      StoreFiles.killAfter(moments);
      try {
        export(exports, FIRST, TABLES);
      } catch (IOException e) {
        assertThat(e).hasMessage("killed");
      }
      killed = StoreFiles.startAgain();

      if (exports.isWhole(FIRST)) {
        assertThat(texts(exports, FIRST)).isEqualTo(TABLES);
      }
      export(exports, FIRST, TABLES);
      assertThat(texts(exports, FIRST)).isEqualTo(TABLES);
    }
    assertThat(moments).isGreaterThan(6);
  }

  @Test
  void fileThatIsMissingOrOfAnotherLength_isNoWholeExport() throws Exception {
    var exports = exports("file", "lengths");
    export(exports, FIRST, TABLES);
    assertThat(exports.isWhole(FIRST)).isTrue();
    var part = local(exports, "articles/part-1.parquet");

    Files.writeString(part, "cut");
    assertThat(exports.isWhole(FIRST)).isFalse();
    Files.delete(part);
    assertThat(exports.isWhole(FIRST)).isFalse();
    export(exports, FIRST, TABLES);
    assertThat(exports.isWhole(FIRST)).isTrue();
  }

  @Test
  void manifestThatIsMissingCutOffOrOfAnotherRun_isNoWholeExport() throws Exception {
    var exports = exports("file", "manifests");
    export(exports, FIRST, TABLES);
    var manifest = local(exports, ExportManifest.NAME);
    String whole = Files.readString(manifest);
    Files.deleteIfExists(local(exports, "." + ExportManifest.NAME + ".crc"));

    for (String other : List.of("", whole.substring(0, 40), whole.replace(FIRST, SECOND))) {
      Files.writeString(manifest, other);
      assertThat(exports.isWhole(FIRST)).as(other).isFalse();
    }
    Files.delete(manifest);
    assertThat(exports.isWhole(FIRST)).isFalse();
  }

  @Test
  void latestOnALocalDisk_isAFileAndALinkThatAreReplaced() throws Exception {
    var exports = exports("file", "local");
    export(exports, FIRST, TABLES);
    export(exports, SECOND, TABLES);

    var root = folder.resolve("local");
    assertThat(Files.readString(root.resolve("LATEST"))).isEqualTo(SECOND);
    assertThat(Files.readSymbolicLink(root.resolve("latest"))).hasToString(SECOND);
    try (var names = Files.list(root)) {
      assertThat(names.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(FIRST, SECOND, "LATEST", "latest");
    }
  }

  @Test
  void folderInPlaceOfTheLink_staysAndLatestNamesTheRun() throws Exception {
    var exports = exports("file", "taken");
    Files.createDirectories(folder.resolve("taken/latest/mine"));
    export(exports, FIRST, TABLES);

    assertThat(Files.readString(folder.resolve("taken/LATEST"))).isEqualTo(FIRST);
    assertThat(folder.resolve("taken/latest/mine")).isDirectory();
  }

  private static void export(ExportFolder exports, String run, Map<String, List<String>> tables)
      throws IOException {
    if (!exports.isWhole(run)) {
      exports.write(run, target -> contents(run, target, tables));
    }
    exports.markSuccess(run);
    exports.pointTo(run);
  }

  private static ExportManifest contents(String run, Path target, Map<String, List<String>> tables)
      throws IOException {
    var files = target.getFileSystem(new Configuration());
    var listed = new TreeMap<String, ExportManifest.Table>();
    for (var table : new TreeMap<>(tables).entrySet()) {
      var parts = new java.util.ArrayList<ExportManifest.Part>();
      for (String text : table.getValue()) {
        String name = "part-%d.parquet".formatted(parts.size());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var out = files.create(new Path(new Path(target, table.getKey()), name), true)) {
          out.write(bytes);
        }
        parts.add(new ExportManifest.Part(name, 1, bytes.length, null));
      }
      listed.put(table.getKey(), ExportManifest.Table.of(parts));
    }
    return new ExportManifest("news", run, null, listed);
  }

  private ExportFolder exports(String scheme, String name) throws IOException {
    Path root = new Path(scheme + "://" + folder.resolve(name));
    return new ExportFolder(root.getFileSystem(new Configuration()), root);
  }

  private static FileSystem store() throws IOException {
    return new Path("store:///").getFileSystem(new Configuration());
  }

  private java.nio.file.Path local(ExportFolder exports, String file) {
    return java.nio.file.Path.of(exports.run(FIRST).toUri().getPath()).resolve(file);
  }

  private static String latest(ExportFolder exports) throws IOException {
    return read(new Path(exports.run(FIRST).getParent(), "LATEST"));
  }

  private static Map<String, List<String>> texts(ExportFolder exports, String run)
      throws IOException {
    Map<String, List<String>> texts = new TreeMap<>();
    var files = exports.run(run).getFileSystem(new Configuration());
    for (String table : TABLES.keySet()) {
      var contents = new java.util.ArrayList<String>();
      for (var file : files.listStatus(new Path(exports.run(run), table))) {
        contents.add(read(file.getPath()));
      }
      contents.sort(null);
      texts.put(table, contents);
    }
    return texts;
  }

  private static String read(Path path) throws IOException {
    try (var in = path.getFileSystem(new Configuration()).open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
