package org.dateline.ingest.archive;

/** Thrown where the header of an archive's record makes no sense. */
final class BrokenHeader extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenHeader(String found) {
    super(found);
  }
}
