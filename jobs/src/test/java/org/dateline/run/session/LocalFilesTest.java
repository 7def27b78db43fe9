package org.dateline.run.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  @TempDir java.nio.file.Path folder;

  @Test
  void use_nothingElseSet_isTheLocalFileSystemOfTheProcess() throws IOException {
    LocalFiles.use(new Configuration());

    assertThat(FileSystem.get(URI.create("file:///tmp/x"), new Configuration()))
        .isInstanceOf(LocalFiles.class);
    assertThat(FileSystem.getLocal(new Configuration())).isInstanceOf(LocalFiles.class);
  }

  @Test
  void setPermission_filesAndFolders_areThoseOfHadoopsOwn() throws IOException {
    try (var files = new LocalFiles()) {
      files.initialize(URI.create("file:///"), new Configuration());
      var inside = new Path(folder.toUri().getPath(), "made/file");
      files.create(inside).close();
      assertThat(permissions("made")).isEqualTo("rwxr-xr-x");
      assertThat(permissions("made/file")).isEqualTo("rw-r--r--");

      files.setPermission(inside, new FsPermission("640"));
      assertThat(permissions("made/file")).isEqualTo("rw-r-----");
      assertThat(files.getFileStatus(inside).getPermission()).isEqualTo(new FsPermission("640"));

      files.setPermission(inside.getParent(), new FsPermission("1750"));
      assertThat(files.getFileStatus(inside.getParent()).getPermission().getStickyBit()).isTrue();
    }
  }

  private String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }
}
