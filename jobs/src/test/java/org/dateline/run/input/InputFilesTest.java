package org.dateline.run.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.format.IngestParams;
import org.dateline.run.progress.IngestProgress;
import org.dateline.table.FilesRead;
import org.dateline.testing.Params;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  private static final IngestParams PARAMS =
      Params.of(IngestParams.class, "languages=[en, zh]", "max-record-bytes=10000");
  private static final IngestProgress PROGRESS =
      new IngestProgress(SharedSpark.session().sparkContext());
  private static final String LINE = "{\"text\":\"The council voted for the quay.\"}\n";

  @TempDir Path folder;

  @Test
  void folders_areReadToTheirDepthAndEachFileOnce() throws IOException {
    for (String name :
        List.of("a.jsonl", "b/c.jsonl", "b/d/e/f.jsonl", "b/_g.jsonl", ".h/i.jsonl")) {
      write(name, LINE);
    }
    List<Row> rows = read(folder.toString(), folder.resolve("b").toString(), folder + "/*.jsonl");
    assertThat(rows)
        .extracting(row -> name(row))
        .containsExactlyInAnyOrder("a.jsonl", "b/c.jsonl", "b/d/e/f.jsonl");
    assertThat(rows).allMatch(row -> row.getAs("problem") == null);
  }

  @Test
  void manySmallFiles_shareTasks() throws IOException {
    for (int i = 0; i < 200; i++) {
      write("many/" + i + ".jsonl", LINE);
    }
    assertThat(read(folder.toString())).hasSize(200);
  }

  @Test
  void pathThatLeadsToNoFile_isSaid() throws IOException {
    Files.createDirectories(folder.resolve("empty/below"));
    var problems = new ArrayList<String>();
    InputFiles.list(List.of(folder + "/empty", folder + "/none*"), OwnFolders.NONE_NAMED, problems);
    assertThat(problems).hasSize(2).allMatch(problem -> problem.contains("found none"));
  }

  @Test
  void changedOrRemovedFile_isOneRecordMore() throws IOException {
    write("a.jsonl", LINE);
    write("b.jsonl", LINE);
    InputFiles files = list(folder + "/a.jsonl", folder + "/b.jsonl");
    write("a.jsonl", LINE + LINE);
    Files.delete(folder.resolve("b.jsonl"));
    List<Row> rows =
        files
            .find(FilesRead.SCHEMA.empty(SharedSpark.session()))
            .rawRecords(PARAMS, PROGRESS)
            .collectAsList();
    Map<String, List<String>> problems =
        rows.stream()
            .sorted(java.util.Comparator.comparing(row -> row.<Long>getAs("input_record")))
            .collect(
                Collectors.groupingBy(
                    row -> name(row),
                    Collectors.mapping(
                        row -> row.getAs("input_record") + " " + row.getAs("problem"),
                        Collectors.toList())));
    assertThat(problems.get("a.jsonl")).containsExactly("1 null", "2 null", "3 file_changed");
    assertThat(problems.get("b.jsonl")).containsExactly("1 file_changed");
  }

  @Test
  void parquetRows_areJsonObjects() throws IOException {
    Path file = parquet();
    List<Row> rows = read(file.toString());
    assertThat(rows).extracting(row -> row.<String>getAs("format")).containsOnly("json-lines");
    assertThat(rows)
        .extracting(row -> row.<Long>getAs("input_record"))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(
            rows.stream()
                .filter(row -> row.<Long>getAs("input_record") == 1L)
                .findFirst()
                .orElseThrow()
                .<String>getAs("content"))
        .isEqualTo(
            "{\"title\":\"Quay\",\"authors\":[\"Ann"
                + " Roe\",null],\"day\":\"2024-05-31\",\"at\":\"2024-05-31T06:30:00Z\","
                + "\"price\":1.50,\"meta\":{\"lang\":\"en\"},\"tags\":{\"a\":1}}");
  }

  @Test
  void brokenParquet_isOneProblemAndOtherFilesAreRead() throws IOException {
    byte[] whole = Files.readAllBytes(parquet());
    Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length - 9));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 4, 60, (byte) 0x5a);
    Files.write(folder.resolve("damaged.parquet"), damaged);
    write("a.jsonl", LINE);
    List<Row> rows =
        read(folder + "/cut.parquet", folder + "/damaged.parquet", folder + "/a.jsonl");
    assertThat(rows)
        .extracting(row -> name(row) + " " + row.getAs("problem"))
        .containsExactlyInAnyOrder(
            "a.jsonl null", "cut.parquet broken_parquet", "damaged.parquet broken_parquet");
  }

  @Test
  void parquetOfACodecThatIsNotThere_isNamedAndNotCalledDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(parquet());
    for (CompressionCodec codec : List.of(CompressionCodec.BROTLI, CompressionCodec.LZO)) {
      Path file = folder.resolve(codec + ".parquet");
      Files.write(file, withCodec(whole, codec));
      Row row = read(file.toString()).get(0);
      assertThat(row.<String>getAs("problem")).isEqualTo("unsupported_format");
      assertThat(row.<String>getAs("problem_detail"))
          .contains("found the codec " + codec)
          .contains("snappy, gzip, zstd");
    }
  }

  /** The file with another codec in its footer, which stands before its length and the mark. */
  private static byte[] withCodec(byte[] parquet, CompressionCodec codec) throws IOException {
    int end = parquet.length - 8;
    int length = ByteBuffer.wrap(parquet).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    var footer = Util.readFileMetaData(new ByteArrayInputStream(parquet, end - length, length));
    footer
        .getRow_groups()
        .forEach(
            group -> group.getColumns().forEach(column -> column.getMeta_data().setCodec(codec)));
    var out = new ByteArrayOutputStream();
    out.write(parquet, 0, end - length);
    Util.writeFileMetaData(footer, out);
    int written = out.size() - (end - length);
    out.writeBytes(
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(written)
            .put("PAR1".getBytes(UTF_8))
            .array());
    return out.toByteArray();
  }

  private Path parquet() throws IOException {
    StructType type =
        new StructType()
            .add("title", DataTypes.StringType)
            .add("authors", DataTypes.createArrayType(DataTypes.StringType))
            .add("day", DataTypes.DateType)
            .add("at", DataTypes.TimestampType)
            .add("price", DataTypes.createDecimalType(10, 2))
            .add("meta", new StructType().add("lang", DataTypes.StringType))
            .add("tags", DataTypes.createMapType(DataTypes.StringType, DataTypes.IntegerType));
    Row row =
        RowFactory.create(
            "Quay",
            new String[] {"Ann Roe", null},
            java.sql.Date.valueOf("2024-05-31"),
            Timestamp.from(java.time.Instant.parse("2024-05-31T06:30:00Z")),
            new java.math.BigDecimal("1.50"),
            RowFactory.create("en"),
            Map.of("a", 1));
    Path target = folder.resolve("written");
    SharedSpark.session()
        .createDataFrame(List.of(row, row), type)
        .coalesce(1)
        .write()
        .parquet(target.toString());
    try (var files = Files.list(target)) {
      return files.filter(path -> path.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }

  private void write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String name(Row row) {
    return folder.relativize(Path.of(row.<String>getAs("input_file"))).toString();
  }

  private static InputFiles list(String... paths) {
    var problems = new ArrayList<String>();
    InputFiles files = InputFiles.list(List.of(paths), OwnFolders.NONE_NAMED, problems);
    assertThat(problems).isEmpty();
    return files;
  }

  private static List<Row> read(String... paths) {
    return list(paths)
        .find(FilesRead.SCHEMA.empty(SharedSpark.session()))
        .rawRecords(PARAMS, PROGRESS)
        .collectAsList();
  }
}
