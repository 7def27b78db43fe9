package org.dateline.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.dateline.mentions.stacked.StackedModel;

/** Loads the second model of English names, a resource of Dateline's own (decision 14). */
final class StackedNames {
  static final String RESOURCE = "names-en.bin.gz";

  static StackedModel load() {
    try (InputStream file = open()) {
      return StackedModel.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Name, size in bytes and CRC-32 of the model. */
  static String describe() {
    try (InputStream file = open()) {
      byte[] bytes = file.readAllBytes();
      var checksum = new CRC32();
      checksum.update(bytes);
      return "%s %d %x".formatted(RESOURCE, bytes.length, checksum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static InputStream open() throws IOException {
    InputStream file = StackedNames.class.getResourceAsStream(RESOURCE);
    if (file == null) {
      throw new IOException("the application jar has no " + RESOURCE);
    }
    return file;
  }

  private StackedNames() {}
}
