package org.dateline.run.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dateline.table.TableSchema;

/**
 * A table's file in a share.
 *
 * @param path from the share's folder
 * @param withheld columns that are empty
 */
record SharedFile(
    TableSchema table, String path, long bytes, String sha256, List<String> withheld) {

  static SharedFile of(TableSchema table, Path folder, Path file, List<String> withheld)
      throws IOException {
    return new SharedFile(
        table,
        folder.relativize(file).toString().replace('\\', '/'),
        Files.size(file),
        sha256(file),
        withheld);
  }

  private static String sha256(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
