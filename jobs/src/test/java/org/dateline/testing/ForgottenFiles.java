package org.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.inmemory.InMemoryFileIO;
import org.apache.iceberg.io.OutputFile;

/** Files in memory that can be forgotten, which Iceberg's own never are. */
public final class ForgottenFiles extends InMemoryFileIO {
  private static final List<String> WRITTEN = new ArrayList<>();

  @Override
  public OutputFile newOutputFile(String location) {
    synchronized (WRITTEN) {
      WRITTEN.add(location);
    }
    return super.newOutputFile(location);
  }

  public static void forget() {
    var files = new InMemoryFileIO();
    synchronized (WRITTEN) {
      WRITTEN.stream().filter(files::fileExists).forEach(files::deleteFile);
      WRITTEN.clear();
    }
  }
}
