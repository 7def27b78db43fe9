/**
 * Files that hold files: the archives of crawls (WARC and ARC) and packed folders. {@link
 * org.dateline.ingest.archive.WebArchive} is the format of a crawl: {@code ArchiveRecords} walks
 * its records by their {@code ArchiveHeader}, {@code ArchivePage} makes a page of one. {@code
 * ArchiveKind} and {@code BoundedMember} open the members of ZIP and tar files, which {@code
 * MemberRecords} then reads as files of their own.
 */
@NullMarked
package org.dateline.ingest.archive;

import org.jspecify.annotations.NullMarked;
