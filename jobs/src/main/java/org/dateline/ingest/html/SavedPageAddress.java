package org.dateline.ingest.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a saved page, as the program that saved it wrote it into the file. */
public final class SavedPageAddress {
  /** Browsers and their extensions write it above the page or into its first element. */
  private static final int WITHIN = 6_000;

  private static final String ADDRESS = "(https?://[^\\s\"'<>]{4,2000}+)";

  private static final List<Pattern> MARKS =
      List.of(
          // Internet Explorer, Chrome, Firefox.
          Pattern.compile("(?i)<!--\\s{0,9}saved from url=\\(\\d{1,5}\\)" + ADDRESS),
          Pattern.compile(
              "(?i)<!--\\s{0,9}Page saved with SingleFile\\s{1,9}url:\\s{0,9}" + ADDRESS),
          Pattern.compile("(?i)<html[^>]{0,200}?\\sdata-scrapbook-source=[\"']" + ADDRESS));

  /** HTTrack leaves out the scheme. */
  private static final Pattern MIRRORED =
      Pattern.compile("(?i)<!--\\s{0,9}Mirrored from ([^\\s\"'<>]{4,2000}+) by HTTrack");

  /** The address; null if no program wrote one. */
  public static @Nullable String address(String html) {
    String head = html.substring(0, Math.min(html.length(), WITHIN));
    for (Pattern mark : MARKS) {
      Matcher found = mark.matcher(head);
      if (found.find()) {
        return found.group(1);
      }
    }
    Matcher mirrored = MIRRORED.matcher(head);
    return mirrored.find() ? "http://" + mirrored.group(1) : null;
  }

  private SavedPageAddress() {}
}
