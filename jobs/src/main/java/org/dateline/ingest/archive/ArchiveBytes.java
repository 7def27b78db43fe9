package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.record.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an archive, member by member where it is compressed so. Reading begins in front of
 * the first member.
 */
sealed interface ArchiveBytes permits ArchiveBytes.Plain, GzipMembers {

  /** Goes to the next member; after a broken one, to the next that can be found. */
  boolean nextMember();

  /** The next byte of the member, or -1 at its end. */
  int read();

  /** The next bytes of the member, at least one and at most {@code length}, or -1 at its end. */
  int read(byte[] into, int length);

  /** The error that ended the member early; null if none did. */
  @Nullable Rejection fault();

  /** Where the member begins in the file as it lies on disk. */
  long memberOffset();

  /** An archive that is one member. */
  final class Plain implements ArchiveBytes {
    private final FileContent content;
    private boolean begun;

    Plain(FileContent content) {
      this.content = content;
    }

    @Override
    public boolean nextMember() {
      boolean first = !begun;
      begun = true;
      return first;
    }

    @Override
    public int read() {
      try {
        return content.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int read(byte[] into, int length) {
      try {
        return content.read(into, 0, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Rejection fault() {
      return content.fault();
    }

    @Override
    public long memberOffset() {
      return 0;
    }
  }
}
