package org.dateline.run.input;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.io.CloseableIterator;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** The disks of this machine, through the JDK, by names of {@link LocalNames}. */
final class LocalStorage implements Storage {
  private static final String ATTRIBUTES =
      "unix:isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime,dev,ino,nlink";

  @Override
  public CloseableIterator<FoundFile> children(FoundFile folder) throws IOException {
    DirectoryStream<Path> names;
    try {
      names = Files.newDirectoryStream(LocalNames.pathOf(folder.path()));
    } catch (AccessDeniedException e) {
      return passedOver(PassedOver.UNREADABLE_FOLDER, folder);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return passedOver(PassedOver.VANISHED, folder);
    }
    return new Children(names, folder.identity());
  }

  private static CloseableIterator<FoundFile> passedOver(PassedOver why, FoundFile folder) {
    return CloseableIterator.withClose(
        List.of(FoundFile.passedOver(why, folder.path())).iterator());
  }

  @Override
  public Optional<FoundFile> find(String path) throws IOException {
    Path local = LocalNames.pathOf(path);
    if (!Files.exists(local, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Path parent = local.getParent();
    String real = parent == null ? "" : LocalNames.textOf(parent.toRealPath());
    return Optional.of(look(local, path, real));
  }

  @Override
  public boolean has(FoundFile folder, String name) {
    return Files.exists(LocalNames.pathOf(folder.path()).resolve(name));
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(LocalNames.pathOf(path));
  }

  @Override
  public InputFile parquet(String path) {
    return new LocalInputFile(LocalNames.pathOf(path));
  }

  /**
   * What a path is.
   *
   * @param text the path as {@link LocalNames} writes it
   * @param realParent the folder it is in, without links
   */
  private static FoundFile look(Path path, String text, String realParent) throws IOException {
    try {
      Map<String, Object> is = Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      boolean link = requireNonNull((Boolean) is.get("isSymbolicLink"));
      String real =
          link
              ? LocalNames.textOf(path.toRealPath())
              : (realParent.equals("/") ? "" : realParent) + text.substring(text.lastIndexOf('/'));
      return toFoundFile(
          path, text, real, link, link ? Files.readAttributes(path, ATTRIBUTES) : is, realParent);
    } catch (AccessDeniedException e) {
      return FoundFile.passedOver(PassedOver.UNREADABLE_FILE, text);
    } catch (NoSuchFileException | FileSystemLoopException e) {
      return FoundFile.passedOver(whyMissing(path), text);
    } catch (FileSystemException e) {
      // A circle of links has no exception of its own everywhere.
      if (Files.isSymbolicLink(path)) {
        return FoundFile.passedOver(PassedOver.DANGLING_LINK, text);
      }
      throw e;
    }
  }

  private static PassedOver whyMissing(Path path) {
    return Files.isSymbolicLink(path) ? PassedOver.DANGLING_LINK : PassedOver.VANISHED;
  }

  private static FoundFile toFoundFile(
      Path path,
      String text,
      String real,
      boolean link,
      Map<String, Object> is,
      String realParent) {
    if (requireNonNull((Boolean) is.get("isDirectory"))) {
      boolean above = link && (realParent + "/").startsWith(real.equals("/") ? "/" : real + "/");
      return above
          ? FoundFile.passedOver(PassedOver.LINK_TO_FOLDER_ABOVE, text)
          : new FoundFile(text, real, link, true, null, 0, 0);
    }
    if (!requireNonNull((Boolean) is.get("isRegularFile"))) {
      return FoundFile.passedOver(PassedOver.NOT_A_FILE, text);
    }
    if (!Files.isReadable(path)) {
      return FoundFile.passedOver(PassedOver.UNREADABLE_FILE, text);
    }
    long length = requireNonNull((Long) is.get("size"));
    long modified = requireNonNull((FileTime) is.get("lastModifiedTime")).toMillis();
    boolean oneName = requireNonNull((Number) is.get("nlink")).intValue() == 1;
    // Some file systems use a number twice, so the number alone does not make two files one.
    String identity =
        oneName
            ? real
            : "file %s of device %s, %d bytes of %d"
                .formatted(is.get("ino"), is.get("dev"), length, modified);
    return new FoundFile(text, identity, link, false, null, length, modified);
  }

  private static final class Children implements CloseableIterator<FoundFile> {
    private final DirectoryStream<Path> stream;
    private final Iterator<Path> paths;
    private final String realParent;

    Children(DirectoryStream<Path> stream, String realParent) {
      this.stream = stream;
      this.paths = stream.iterator();
      this.realParent = realParent;
    }

    @Override
    public boolean hasNext() {
      try {
        return paths.hasNext();
      } catch (DirectoryIteratorException e) {
        throw new UncheckedIOException(e.getCause());
      }
    }

    @Override
    public FoundFile next() {
      Path path = paths.next();
      String text = LocalNames.textOf(path);
      if (PassedOver.isHidden(text.substring(text.lastIndexOf('/') + 1))) {
        return FoundFile.passedOver(PassedOver.HIDDEN_NAME, text);
      }
      try {
        return look(path, text, realParent);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
