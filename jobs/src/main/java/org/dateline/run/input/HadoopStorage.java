package org.dateline.run.input;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.security.AccessControlException;
import org.apache.iceberg.io.CloseableIterator;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/** Whatever Hadoop reaches: HDFS, object stores. It has no links, and a file has one name. */
final class HadoopStorage implements Storage {
  private final Configuration configuration;

  HadoopStorage(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public CloseableIterator<FoundFile> children(FoundFile folder) throws IOException {
    Path path = new Path(folder.path());
    try {
      var statuses = path.getFileSystem(configuration).listStatusIterator(path);
      return new Children(statuses, folder);
    } catch (AccessControlException e) {
      return only(cannotBeListed(folder));
    } catch (FileNotFoundException e) {
      return only(FoundFile.passedOver(PassedOver.VANISHED, folder.path()));
    }
  }

  private static CloseableIterator<FoundFile> only(FoundFile found) {
    return CloseableIterator.withClose(List.of(found).iterator());
  }

  @Override
  public Optional<FoundFile> find(String path) throws IOException {
    try {
      Path wanted = new Path(path);
      return Optional.of(toFoundFile(wanted.getFileSystem(configuration).getFileStatus(wanted)));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean has(FoundFile folder, String name) throws IOException {
    Path path = new Path(folder.path(), name);
    return path.getFileSystem(configuration).exists(path);
  }

  @Override
  public InputStream open(String path) throws IOException {
    Path wanted = new Path(path);
    return wanted.getFileSystem(configuration).open(wanted);
  }

  @Override
  public InputFile parquet(String path) throws IOException {
    return HadoopInputFile.fromPath(new Path(path), configuration);
  }

  static FoundFile toFoundFile(FileStatus status) {
    String path = status.getPath().toString();
    return status.isDirectory()
        ? new FoundFile(path, path, false, true, null, 0, 0)
        : new FoundFile(
            path, path, false, false, null, status.getLen(), status.getModificationTime());
  }

  private static FoundFile cannotBeListed(FoundFile folder) {
    return FoundFile.passedOver(PassedOver.UNREADABLE_FOLDER, folder.path());
  }

  private static final class Children implements CloseableIterator<FoundFile> {
    private final RemoteIterator<FileStatus> statuses;
    private final FoundFile folder;
    private @Nullable FoundFile next;
    private boolean ended;

    Children(RemoteIterator<FileStatus> statuses, FoundFile folder) {
      this.statuses = statuses;
      this.folder = folder;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        next = read();
      }
      return next != null;
    }

    private @Nullable FoundFile read() {
      try {
        if (statuses.hasNext()) {
          FoundFile found = toFoundFile(statuses.next());
          return PassedOver.isHidden(found.lastName())
              ? FoundFile.passedOver(PassedOver.HIDDEN_NAME, found.path())
              : found;
        }
        ended = true;
        return null;
      } catch (IllegalArgumentException e) {
        // A name that Hadoop's paths cannot hold ends the listing.
        ended = true;
        return cannotBeListed(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public FoundFile next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      FoundFile result = next;
      next = null;
      return requireNonNull(result);
    }

    @Override
    public void close() throws IOException {
      if (statuses instanceof Closeable closeable) {
        closeable.close();
      }
    }
  }
}
