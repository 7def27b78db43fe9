package org.dateline.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Compressed and packed files in memory. */
public final class PackedBytes {

  /** A step of writing that may fail, though not in memory. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Compressed text.
   *
   * @param compressor a name that {@link CompressorStreamFactory} has
   */
  public static byte[] compressed(String compressor, String text) {
    return written(
        out -> {
          try (var packed =
              new CompressorStreamFactory().createCompressorOutputStream(compressor, out)) {
            packed.write(text.getBytes(UTF_8));
          } catch (CompressorException e) {
            throw new IOException(e);
          }
        });
  }

  /** A zip of texts: names and texts in turn. */
  public static byte[] zip(String... namesAndTexts) {
    return written(
        out -> {
          var channel = new SeekableInMemoryByteChannel();
          putAll(new ZipArchiveOutputStream(channel), namesAndTexts);
          out.write(channel.array(), 0, (int) channel.size());
        });
  }

  /** A zip as programs write it that cannot go back: lengths stand behind the members. */
  public static byte[] streamedZip(String... namesAndTexts) {
    return written(out -> putAll(new ZipArchiveOutputStream(out), namesAndTexts));
  }

  private static void putAll(ZipArchiveOutputStream zip, String... namesAndTexts)
      throws IOException {
    try (zip) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
        zip.closeArchiveEntry();
      }
    }
  }

  /** A zip with one member that is stored, not compressed. */
  public static byte[] zipOfStored(String name, byte[] bytes) {
    return written(
        out -> {
          try (var zip = new ZipArchiveOutputStream(out)) {
            var entry = new ZipArchiveEntry(name);
            var checksum = new CRC32();
            checksum.update(bytes);
            entry.setMethod(ZipArchiveOutputStream.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(checksum.getValue());
            zip.putArchiveEntry(entry);
            zip.write(bytes);
            zip.closeArchiveEntry();
          }
        });
  }

  /** A tar of texts: names and texts in turn; a name that ends in " ->" is a link to its text. */
  public static byte[] tar(String... namesAndTexts) {
    return written(
        out -> {
          try (var tar = new TarArchiveOutputStream(out)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < namesAndTexts.length; i += 2) {
              put(tar, namesAndTexts[i], namesAndTexts[i + 1]);
            }
          }
        });
  }

  private static void put(TarArchiveOutputStream tar, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    if (name.endsWith(" ->")) {
      var link = new TarArchiveEntry(name.replace(" ->", ""), TarConstants.LF_SYMLINK);
      link.setLinkName(text);
      tar.putArchiveEntry(link);
    } else {
      var entry = new TarArchiveEntry(name);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
    }
    tar.closeArchiveEntry();
  }

  public static byte[] joined(byte[]... parts) {
    return written(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  private static byte[] written(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private PackedBytes() {}
}
