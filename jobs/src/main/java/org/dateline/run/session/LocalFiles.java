package org.dateline.run.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FsConstants;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;

/**
 * Hadoop's local file system, with permissions set by the JDK. Where its native library is missing,
 * as in Spark's distributions, Hadoop starts a {@code chmod} for every file and folder that it
 * makes: a night on a small corpus makes hundreds.
 */
public final class LocalFiles extends LocalFileSystem {
  /** Made by Hadoop. */
  public LocalFiles() {
    super(new WithoutProcesses());
  }

  /**
   * Makes this class the local file system of this process, in place of Hadoop's. If the settings
   * name another class, that one stays.
   */
  public static void use(Configuration settings) {
    try {
      // Hadoop caches one local file system for the process: the first that is made.
      FileSystem present = FileSystem.get(FsConstants.LOCAL_FS_URI, settings);
      if (present.getClass() == LocalFileSystem.class) {
        present.close();
        var ours = new Configuration(settings);
        ours.setClass("fs.file.impl", LocalFiles.class, FileSystem.class);
        FileSystem.get(FsConstants.LOCAL_FS_URI, ours);
      }
    } catch (IOException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL, "cannot use the local file system: " + e.getMessage(), e);
    }
  }

  private static final class WithoutProcesses extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      if (permission.getStickyBit()) {
        super.setPermission(path, permission);
        return;
      }
      try {
        String symbols = permission.getUserAction().SYMBOL + permission.getGroupAction().SYMBOL;
        Files.setPosixFilePermissions(
            pathToFile(path).toPath(),
            PosixFilePermissions.fromString(symbols + permission.getOtherAction().SYMBOL));
      } catch (UnsupportedOperationException e) {
        // Not a POSIX file system.
        super.setPermission(path, permission);
      }
    }
  }
}
