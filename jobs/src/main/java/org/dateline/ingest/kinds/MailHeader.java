package org.dateline.ingest.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header lines that open e-mails, mailboxes, messages of Usenet and saved pages (MHTML). */
final class MailHeader {
  private static final int MOST_LINES = 200;
  private static final Pattern MAILBOX_LINE = Pattern.compile("From \\S{1,300} .{10,100}");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):(?: .*)?");
  private static final Pattern CONTINUED = Pattern.compile("[ \\t].*");

  /** Fields that programs write and people do not. */
  private static final Set<String> OF_PROGRAMS =
      Set.of(
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "nntp-posting-host",
          "content-type",
          "x-mailer",
          "in-reply-to",
          "newsgroups",
          "path",
          "dkim-signature");

  /** Whether a text opens with the header of a message, in a way that no article does. */
  static boolean opens(TextLines text) {
    List<String> lines = text.text().lines().limit(MOST_LINES).toList();
    boolean mailbox = !lines.isEmpty() && MAILBOX_LINE.matcher(lines.get(0)).matches();
    Set<String> names = new TreeSet<>();
    for (String line : mailbox ? lines.subList(1, lines.size()) : lines) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        names.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (line.isBlank() || !CONTINUED.matcher(line).matches()) {
        break;
      }
    }
    boolean ofProgram = names.stream().anyMatch(OF_PROGRAMS::contains);
    return names.size() >= 2 && names.contains("from") && (ofProgram || hasSenderAndSubject(lines))
        || names.size() >= 4 && ofProgram && names.contains("received");
  }

  /** Whether there are a subject and a sender with an address. */
  private static boolean hasSenderAndSubject(List<String> lines) {
    return lines.stream().limit(20).anyMatch(line -> line.startsWith("Subject:"))
        && lines.stream()
            .limit(20)
            .anyMatch(line -> line.startsWith("From:") && line.indexOf('@') > 0);
  }

  private MailHeader() {}
}
