package org.dateline.run.export;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * An object store over a folder of the disk, by addresses {@code store:///folder}: a file appears
 * when it is closed, and to rename a folder is to copy and delete its files one by one. Its client
 * can be killed before any of these steps; then it does nothing more until it is started again.
 */
public final class StoreFiles extends RawLocalFileSystem {
  private static final URI ROOT = URI.create("store:///");
  private static final AtomicInteger STEPS_LEFT = new AtomicInteger(Integer.MAX_VALUE);
  private static final AtomicInteger FOLDERS_RENAMED = new AtomicInteger();

  /** Dies before the step after so many. */
  public static void killAfter(int steps) {
    STEPS_LEFT.set(steps);
  }

  /** Lives from now on, and says whether it had been killed. */
  public static boolean startAgain() {
    FOLDERS_RENAMED.set(0);
    return STEPS_LEFT.getAndSet(Integer.MAX_VALUE) < 0;
  }

  public static int foldersRenamed() {
    return FOLDERS_RENAMED.get();
  }

  private static void step() throws IOException {
    if (STEPS_LEFT.getAndUpdate(left -> left < 0 ? left : left - 1) <= 0) {
      STEPS_LEFT.set(-1);
      throw new IOException("killed");
    }
  }

  @Override
  public String getScheme() {
    return "store";
  }

  @Override
  public URI getUri() {
    return ROOT;
  }

  @Override
  public void initialize(URI uri, Configuration settings) throws IOException {
    super.initialize(ROOT, settings);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short copies,
      long block,
      Progressable progress)
      throws IOException {
    return uploaded(path, overwrite);
  }

  @Override
  public FSDataOutputStream create(
      Path path, boolean overwrite, int buffer, short copies, long block, Progressable progress)
      throws IOException {
    return uploaded(path, overwrite);
  }

  private FSDataOutputStream uploaded(Path path, boolean overwrite) throws IOException {
    if (!overwrite && exists(path)) {
      throw new org.apache.hadoop.fs.FileAlreadyExistsException(path.toString());
    }
    var bytes = new java.io.ByteArrayOutputStream();
    return new FSDataOutputStream(bytes, null) {
      private boolean closed;

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          step();
          try (var out = StoreFiles.super.create(path, true, 4096, (short) 1, 1 << 20, null)) {
            out.write(bytes.toByteArray());
          }
        }
      }
    };
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    FileStatus status = getFileStatus(from);
    if (status.isFile()) {
      step();
      FileUtil.copy(this, from, this, to, false, getConf());
      return delete(from, false);
    }
    FOLDERS_RENAMED.incrementAndGet();
    for (FileStatus child : listStatus(from)) {
      rename(child.getPath(), new Path(to, child.getPath().getName()));
    }
    return super.delete(from, true);
  }

  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    if (!exists(path)) {
      return false;
    }
    if (getFileStatus(path).isDirectory()) {
      for (FileStatus child : listStatus(path)) {
        delete(child.getPath(), recursive);
      }
    } else {
      step();
    }
    return super.delete(path, recursive);
  }
}
