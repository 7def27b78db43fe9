package org.dateline.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Pages that a server, a firewall or a check for robots shows in place of the story. They are
 * recognised by their whole title, which is no headline, and by their short text.
 */
final class ServerPage {
  /** Most characters of such a page. */
  private static final int LONGEST = 2_000;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(?:just a moment(?:…|\\.{3})?|attention required!(?: \\| cloudflare)?"
              + "|access (?:to this page has been )?denied(?: \\|.{0,60})?|pardon our interruption"
              + "(?:…|\\.{3})?|(?:please )?(?:verify|confirm) (?:that )?you are (?:a )?human.{0,20}"
              + "|are you (?:a )?(?:robot|human)\\??|robot check|ddos-guard|one more step"
              + "|security check(?: required)?|checking your browser.{0,40}|request rejected"
              + "|you have been blocked|(?:error )?[1345]\\d\\d(?::|\\s[-–|])? ?(?:error|found|"
              + "moved permanently|bad request|unauthorized|forbidden|(?:page )?not found|gone"
              + "|too many requests|internal server error|bad gateway"
              + "|service (?:temporarily )?unavailable|gateway time-?out)?(?: error)?"
              + "|(?:error:? )?(?:page|file) (?:not found|cannot be found)|not found|forbidden"
              + "|bad gateway|service unavailable|internal server error|the request could not be"
              + " satisfied|domain (?:is )?for sale|index of /.{0,200})");

  static boolean is(Document page) {
    return TITLE.matcher(page.title().strip()).matches() && page.text().length() <= LONGEST;
  }

  private ServerPage() {}
}
