package org.dateline.ingest.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the proxies through which libraries let their readers into newspapers (EZproxy and
 * its kin). The page's host stands before theirs, as it is or as one label
 * (www-harbour-example.proxy.library.edu), or its address behind {@code login?url=}.
 */
final class LibraryProxy {
  private static final Pattern LOGIN =
      Pattern.compile("(?i)^(?::\\d{1,5})?/login\\?(?:q?url)=(?=https?(?::|%3A))");

  /** The page's address; empty if the address is no proxy's. */
  static Optional<String> page(String host, String rest) {
    Matcher login = LOGIN.matcher(rest);
    return login.find()
        ? Optional.of(PercentCode.decode(rest.substring(login.end())))
        : proxiedHost(List.of(host.toLowerCase(Locale.ROOT).split("\\."))).map(page -> page + rest);
  }

  private static Optional<String> proxiedHost(List<String> labels) {
    for (int at = 1; at + 1 < labels.size(); at++) {
      if (isProxy(labels, at)) {
        String before = String.join(".", labels.subList(0, at));
        String page = at == 1 ? CarrierAddress.ofSubdomain(before) : "https://" + before;
        return WebAddress.of(page).filter(WebAddress::isUnderPublicSuffix).map(any -> page);
      }
    }
    return Optional.empty();
  }

  /** Whether the label and what follows are a library's: others have proxies as well. */
  private static boolean isProxy(List<String> labels, int at) {
    String label = labels.get(at);
    String behind = String.join(".", labels.subList(at + 1, labels.size()));
    boolean library =
        behind.startsWith("lib")
            || labels.get(labels.size() - 1).equals("edu")
            || List.of("ac", "edu").contains(labels.get(labels.size() - 2));
    return label.contains("ezproxy")
        || label.equals("libproxy")
        || label.equals("proxy") && library
        || behind.equals("idm.oclc.org");
  }

  private LibraryProxy() {}
}
