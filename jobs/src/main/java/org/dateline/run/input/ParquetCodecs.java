package org.dateline.run.input;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;

/** The compressions of Parquet that are read wherever Spark is; others need more than its jars. */
final class ParquetCodecs {
  private static final Set<CompressionCodecName> READABLE =
      EnumSet.of(
          CompressionCodecName.UNCOMPRESSED,
          CompressionCodecName.SNAPPY,
          CompressionCodecName.GZIP,
          CompressionCodecName.ZSTD,
          CompressionCodecName.LZ4_RAW);

  /** The first codec of a file's columns that is none of these; empty if there is none. */
  static Optional<String> unreadable(InputFile file) {
    try (var reader = ParquetFileReader.open(file)) {
      return reader.getFooter().getBlocks().stream()
          .flatMap(block -> block.getColumns().stream())
          .map(ColumnChunkMetaData::getCodec)
          .filter(codec -> !READABLE.contains(codec))
          .map(Enum::name)
          .findFirst();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // no whole footer: the file is damaged
    }
  }

  /** The names of those that are read. */
  static String readable() {
    return READABLE.stream()
        .map(codec -> codec.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private ParquetCodecs() {}
}
