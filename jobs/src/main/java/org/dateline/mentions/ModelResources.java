package org.dateline.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** Describes the models on the class path, without loading them. */
final class ModelResources {

  /**
   * Name, size in bytes and CRC-32 of each model of a language. Size and checksum come from the
   * jar's directory, so no model is loaded.
   *
   * @throws MissingModelsException if one is not on the class path
   */
  static List<String> describe(ModelFiles models) {
    return models.entries().stream()
        .map(entry -> entry + " " + sizeAndChecksum(models, entry))
        .toList();
  }

  private static String sizeAndChecksum(ModelFiles models, String entry) {
    // CoreNLP loads models only through the class loader that loaded CoreNLP itself.
    URL url = edu.stanford.nlp.io.IOUtils.class.getClassLoader().getResource(entry);
    if (url == null) {
      throw new MissingModelsException(models, entry);
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      return connection instanceof JarURLConnection jar ? fromJar(jar) : fromBytes(connection);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + url, e);
    }
  }

  private static String fromJar(JarURLConnection connection) throws IOException {
    try (var jar = connection.getJarFile()) {
      ZipEntry entry = connection.getJarEntry();
      return entry.getSize() + " " + Long.toHexString(entry.getCrc());
    }
  }

  private static String fromBytes(URLConnection connection) throws IOException {
    var checksum = new CRC32();
    try (InputStream bytes = new CheckedInputStream(connection.getInputStream(), checksum)) {
      long size = bytes.transferTo(OutputStream.nullOutputStream());
      return size + " " + Long.toHexString(checksum.getValue());
    }
  }

  private ModelResources() {}
}
