package org.dateline.run.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.io.CloseableIterator;
import org.apache.parquet.io.InputFile;

/** Where input lies, by the paths of {@link FoundFile}. */
public sealed interface Storage permits LocalStorage, HadoopStorage {

  /**
   * The disks of this machine are read without Hadoop, which cannot hold every name and trusts old
   * check sums.
   *
   * @param configuration for everything else
   */
  static Storage of(String path, Supplier<Configuration> configuration) {
    return path.startsWith("/") ? new LocalStorage() : new HadoopStorage(configuration.get());
  }

  /**
   * What is in a folder, lazily, as a folder may hold millions. A folder that cannot be listed, or
   * is gone, gives one entry: itself, passed over.
   *
   * @throws java.io.UncheckedIOException from the iterator, if the disk or network fails
   */
  CloseableIterator<FoundFile> children(FoundFile folder) throws IOException;

  /** The file, folder or other thing that a path leads to now; empty if there is none. */
  Optional<FoundFile> find(String path) throws IOException;

  /** Whether a folder has a file or folder of that name. */
  boolean has(FoundFile folder, String name) throws IOException;

  InputStream open(String path) throws IOException;

  InputFile parquet(String path) throws IOException;
}
