package org.dateline.run.pages.html;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses that a page may link to: of the web, and nothing that a browser would run. */
public final class SafeLink {

  /** The address, or null if it is none of the web. */
  public static @Nullable String orNull(@Nullable String address) {
    return address != null && isOne(address) ? address : null;
  }

  public static boolean isOne(String address) {
    try {
      String scheme = new URI(address.strip()).getScheme();
      return scheme != null
          && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
    } catch (URISyntaxException e) {
      // Addresses of the web often hold characters that the standard forbids.
      return address.matches("(?i)https?://[^\\s\"'<>]{1,2000}");
    }
  }

  private SafeLink() {}
}
