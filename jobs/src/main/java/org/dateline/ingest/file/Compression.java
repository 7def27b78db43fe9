package org.dateline.ingest.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorInputStream;
import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.brotli.dec.BrotliInputStream;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;

/**
 * How a file is compressed. Its first bytes show it; only Brotli and bare LZMA, which open with no
 * mark of their own, are recognised by the file's name.
 */
public enum Compression {
  NONE("none", "", List.of()),
  GZIP("gzip", "1f8b", List.of("gz", "tgz")),
  ZSTD("Zstandard", "28b52ffd", List.of("zst", "zstd")),
  BZIP2("bzip2", "425a68", List.of("bz2", "tbz2")),
  XZ("xz", "fd377a585a00", List.of("xz", "txz")),
  LZMA("LZMA", "5d0000", List.of("lzma")),
  LZ4("LZ4", "04224d18", List.of("lz4")),
  SNAPPY("Snappy", "ff060000734e61507059", List.of("sz", "snappy")),
  COMPRESS("compress (.Z)", "1f9d", List.of("z")),
  BROTLI("Brotli", "", List.of("br"));

  /** Bytes of a file that {@link #of} wants to see. */
  static final int MAGIC_BYTES = 10;

  /** What a decompressor may hold: xz at its highest level needs 65 MB. */
  private static final int MOST_KIBIBYTES = 140_000;

  /** What follows a bzip2 stream's first four bytes: a block, or the end of an empty stream. */
  private static final List<String> BZIP2_BLOCKS = List.of("314159265359", "177245385090");

  /** Messages of decompressors that ran out of input. */
  private static final Pattern EARLY_END =
      Pattern.compile("(?i)truncated|premature end|unexpected end");

  private final String shownName;
  private final byte[] magic;
  private final List<String> extensions;

  Compression(String shownName, String magic, List<String> extensions) {
    this.shownName = shownName;
    this.magic = HexFormat.of().parseHex(magic);
    this.extensions = extensions;
  }

  /** The names for people of all that are decompressed. */
  public static List<String> shownNames() {
    return Arrays.stream(values())
        .filter(compression -> compression != NONE)
        .map(compression -> compression.shownName)
        .toList();
  }

  /**
   * The compression of a file.
   *
   * @param head its first {@link #MAGIC_BYTES} bytes, or all if it has fewer
   */
  static Compression of(byte[] head, String fileName) {
    return Arrays.stream(values())
        .filter(compression -> compression != NONE && compression.isOf(head, fileName))
        .findFirst()
        .orElse(NONE);
  }

  private boolean isOf(byte[] head, String fileName) {
    return switch (this) {
      case BROTLI -> extensions.contains(extension(fileName)) && head.length > 0;
      case LZMA -> extensions.contains(extension(fileName)) && opens(head);
      case BZIP2 -> opens(head) && head.length > 9 && BZIP2_BLOCKS.contains(hex(head, 4, 10));
      case ZSTD -> opens(head) || isSkippableFrame(head);
      default -> opens(head);
    };
  }

  private boolean opens(byte[] head) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  private static boolean isSkippableFrame(byte[] head) {
    return head.length >= 4 && (head[0] & 0xf0) == 0x50 && hex(head, 1, 4).equals("2a4d18");
  }

  private static String hex(byte[] bytes, int from, int to) {
    return HexFormat.of().formatHex(bytes, from, to);
  }

  /**
   * The file's name without the ending that says how it is compressed: {@code a.csv.gz} is a.csv.
   */
  public static String uncompressedName(String fileName) {
    String ending = extension(fileName);
    if (Arrays.stream(values()).noneMatch(known -> known.extensions.contains(ending))) {
      return fileName;
    }
    String stem = fileName.substring(0, fileName.length() - ending.length() - 1);
    return ending.startsWith("t") ? stem + ".tar" : stem;
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= fileName.lastIndexOf('/') + 1
        ? ""
        : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The bytes after decompression, of all members or frames that the file has. */
  InputStream decompress(BufferedInputStream raw) throws IOException {
    // Some decompressors set marks of their own, and raw has one.
    InputStream in = this == NONE || this == ZSTD ? raw : new BufferedInputStream(raw);
    return switch (this) {
      case NONE -> in;
      // The JDK's GZIPInputStream drops later members where available() says 0, as object stores
      // do.
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      case ZSTD -> ZstdFrames.decompress(in);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ -> new XZCompressorInputStream(in, true, MOST_KIBIBYTES);
      case LZMA -> new LZMACompressorInputStream(in, MOST_KIBIBYTES);
      case LZ4 -> new FramedLZ4CompressorInputStream(in, true);
      case SNAPPY -> new FramedSnappyCompressorInputStream(in);
      case COMPRESS -> new ZCompressorInputStream(in, MOST_KIBIBYTES);
      case BROTLI -> new BrotliInputStream(in);
    };
  }

  /** What a decompressor's complaint says of the file. */
  Rejection damage(IOException complaint) {
    if (complaint instanceof UnsupportedCompression unsupported) {
      return unsupported.rejection();
    }
    if (complaint instanceof MemoryLimitException limit) {
      String detail =
          "expected %s data that needs at most %d MB of memory, found some that needs %d";
      return Rejection.of(
              RejectionReason.UNSUPPORTED_FORMAT,
              detail.formatted(
                  shownName, MOST_KIBIBYTES / 1000, limit.getMemoryNeededInKb() / 1000),
              null)
          .withRemedy("Decompress the file, or compress it again at a lower level.");
    }
    boolean truncated =
        complaint instanceof EOFException
            || EARLY_END.matcher(String.valueOf(complaint.getMessage())).find();
    String detail = "expected whole %s data, found: %s";
    return Rejection.of(
        truncated ? truncationReason() : corrupt(),
        detail.formatted(shownName, describe(complaint)),
        null);
  }

  /** An error's message, or what stands for it. */
  public static String describe(Exception error) {
    if (error.getMessage() != null) {
      return error.getMessage();
    }
    return error instanceof EOFException ? "the end of the data before its end" : error.toString();
  }

  private RejectionReason truncationReason() {
    return switch (this) {
      case GZIP -> RejectionReason.TRUNCATED_GZIP;
      case ZSTD -> RejectionReason.TRUNCATED_ZSTD;
      default -> RejectionReason.TRUNCATED_COMPRESSION;
    };
  }

  private RejectionReason corrupt() {
    return switch (this) {
      case GZIP -> RejectionReason.CORRUPT_GZIP;
      case ZSTD -> RejectionReason.CORRUPT_ZSTD;
      default -> RejectionReason.CORRUPT_COMPRESSION;
    };
  }
}
