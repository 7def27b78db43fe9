package org.dateline.ingest.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.file.Compression;
import org.dateline.ingest.record.Draft;

/** The date that opens the name of a post of Jekyll: {@code 2019-05-14-council-votes.md}. */
public final class JekyllName {
  private static final Pattern NAME =
      Pattern.compile("((?:19|20)\\d{2}-\\d{1,2}-\\d{1,2})-[^/]{1,300}\\.(?:md|markdown|html?)");

  public static Optional<Draft.GivenDate> date(String file) {
    Matcher name =
        NAME.matcher(Compression.uncompressedName(file.substring(file.lastIndexOf('/') + 1)));
    return name.matches()
        ? Optional.of(new Draft.GivenDate(name.group(1), Draft.GivenDate.FILE_NAME))
        : Optional.empty();
  }

  private JekyllName() {}
}
