package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.spark.sql.Row;
import org.dateline.ingest.archive.ArchiveKind;
import org.dateline.ingest.archive.BoundedMember;
import org.dateline.ingest.archive.PassedOverMembers;
import org.dateline.ingest.archive.TailBytes;
import org.dateline.ingest.file.Compression;
import org.dateline.ingest.file.EarlyEnd;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The records of a zip or tar file: of one member after the other, each read as a file of its own
 * that is called {@code archive.zip!/member}. Members are read as they come, none is held. What is
 * wrong with the archive itself, and what was passed over in it, are records of the archive.
 */
final class MemberRecords implements Iterator<Row> {
  /** Where members stand in the name of a file: between the archive's name and their own. */
  static final String INSIDE = "!/";

  private final FileContent archive;
  private final ArchiveKind kind;
  private final IngestParams params;
  private final TailBytes bytes;
  private final ArchiveInputStream<?> entries;
  private final PassedOverMembers passedOver = new PassedOverMembers();

  /** Hashes of the members' names; an archive may hold two members of one name. */
  private final Set<Long> names = new HashSet<>();

  private Iterator<Row> current = Collections.emptyIterator();

  @SuppressWarnings("NullAway.Init")
  private EarlyEnd member;

  private boolean anyMember;
  private boolean ended;
  private long problems;

  MemberRecords(FileContent archive, ArchiveKind kind, IngestParams params) {
    this.archive = archive;
    this.kind = kind;
    this.params = params;
    this.bytes = new TailBytes(archive);
    this.entries = kind.open(bytes);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && !ended) {
      current = following();
    }
    return current.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /** The records of the next member; those of the archive itself at its end. */
  private Iterator<Row> following() {
    if (member != null && member.fault() != null) {
      return atEnd(null); // Reported by the member's last record.
    }
    try {
      ArchiveEntry entry = entries.getNextEntry();
      if (entry == null) {
        return atEnd(unexpectedEnd());
      }
      return passedOver.take(entry) ? Collections.emptyIterator() : recordsOf(entry);
    } catch (UncheckedIOException e) {
      throw e; // the disk's
    } catch (IOException | RuntimeException e) {
      return atEnd(damage(e));
    }
  }

  private Iterator<Row> recordsOf(ArchiveEntry entry) {
    anyMember = true;
    String name = archive.name() + INSIDE + uniqueName(entry.getName());
    Rejection unreadable = unreadable(entry);
    if (unreadable != null) {
      return List.of(RawRecords.problem(name, kind.format(), 1, unreadable)).iterator();
    }
    member = new EarlyEnd(() -> new BoundedMember(entries, bytes::count), e -> damage(e));
    return RawRecords.of(FileContent.ofMember(member, name), params);
  }

  private String uniqueName(String name) {
    String unique = name.replace('\\', '/').replaceFirst("^(?:\\.?/)++", "");
    for (int copy = 2; !names.add(DraftReader.hash(unique)); copy++) {
      unique = name + "#" + copy;
    }
    return unique;
  }

  private @Nullable Rejection unreadable(ArchiveEntry entry) {
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      return Rejection.of(
              RejectionReason.UNSUPPORTED_FORMAT,
              "expected a member that can be unpacked, found one encrypted with a password",
              null)
          .withRemedy("Unpack the archive with its password.");
    }
    if (entries.canReadEntryData(entry)) {
      return null;
    }
    String how =
        entry instanceof ZipArchiveEntry zip ? "in the way number " + zip.getMethod() : "sparsely";
    return Rejection.of(
            RejectionReason.UNSUPPORTED_FORMAT,
            "expected a member that can be read as it comes, found one packed " + how,
            null)
        .withRemedy("Unpack the archive, and give --input its folder.");
  }

  private Iterator<Row> atEnd(@Nullable Rejection problem) {
    ended = true;
    var rows = new ArrayList<Row>();
    for (Rejection rejection : new Rejection[] {passedOver.rejection(), problem}) {
      if (rejection != null) {
        problems++;
        rows.add(RawRecords.problem(archive.name(), kind.format(), problems, rejection));
      }
    }
    return rows.iterator();
  }

  /** The damage of an archive that seems to have no further members; null if it has none. */
  private @Nullable Rejection unexpectedEnd() {
    byte[] tail = bytes.tail();
    if (archive.fault() != null) {
      return archive.fault();
    }
    if (!kind.endsWhole(tail)) {
      return Rejection.of(
          RejectionReason.TRUNCATED_ARCHIVE,
          "expected the end of a whole %s file, found the end of the file before it"
              .formatted(kind.format()),
          null);
    }
    return anyMember || passedOver.any()
        ? null
        : Rejection.of(
            RejectionReason.EMPTY_FILE, "expected members in the archive, found none", null);
  }

  private Rejection damage(Exception error) {
    if (archive.fault() != null) {
      return archive.fault();
    }
    if (error instanceof UnsupportedZipFeatureException) {
      return notToBeSkipped(error);
    }
    return Rejection.of(
        bytes.isExhausted() ? RejectionReason.TRUNCATED_ARCHIVE : RejectionReason.CORRUPT_ARCHIVE,
        "expected a whole %s file, found: %s".formatted(kind.format(), Compression.describe(error)),
        null);
  }

  private static Rejection notToBeSkipped(Exception error) {
    return Rejection.of(
            RejectionReason.UNSUPPORTED_FORMAT,
            "expected members that can be read as they come, found: " + error.getMessage(),
            null)
        .withRemedy("Unpack the archive, and give --input its folder.");
  }
}
