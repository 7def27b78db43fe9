package org.dateline.run.publication;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;

/**
 * Which program this is: the released version and a hash over Dateline's own classes and word
 * lists, so that a table made by other code is never taken for up to date. Markdown beside them
 * explains them and decides nothing: it is left out.
 */
public final class CodeFingerprint {

  /** For example {@code 0.1.0+4f1d22c09a3b}. */
  public static String current() {
    String version = CodeFingerprint.class.getPackage().getImplementationVersion();
    return (version == null ? "development" : version) + "+" + HASH;
  }

  private static final String HASH = hash();

  private static String hash() {
    try {
      URI location =
          CodeFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(location);
      if (Files.isDirectory(path)) {
        return hash(path.resolve("org/dateline"));
      }
      try (var jar = FileSystems.newFileSystem(path, Map.of())) {
        return hash(jar.getPath("org/dateline"));
      }
    } catch (IOException | java.net.URISyntaxException | NoSuchAlgorithmException e) {
      throw new DatelineException(ErrorCode.BUG, "cannot read Dateline's own classes", e);
    }
  }

  static String hash(Path folder) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (decidesRows(file.toString())) {
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private static boolean decidesRows(String file) {
    return !file.contains("/shaded/") && !file.endsWith(".md");
  }

  private CodeFingerprint() {}
}
