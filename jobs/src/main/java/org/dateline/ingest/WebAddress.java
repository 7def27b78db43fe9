package org.dateline.ingest;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an article stands in the web, by the public suffix list: cnn.com is the domain that someone
 * registered, in edition.cnn.com as in bbc.co.uk, and a.blogspot.com is one too.
 *
 * @param host in small letters, without "www." and "m."
 * @param path without query; empty or beginning with a slash
 */
record WebAddress(String host, String path) {
  /** RFC 1035. */
  static final int LONGEST_HOST = 253;

  private static final Pattern BROKEN =
      Pattern.compile(
          "https?://([\\w.-]+)(?::\\d+)?(/[^?#]*)?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Empty for null and for what has no host. */
  static Optional<WebAddress> of(String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      var uri = new URI(url.strip());
      if (uri.getHost() != null) {
        return of(uri.getHost(), uri.getPath());
      }
    } catch (URISyntaxException e) {
      // People and programs write addresses that are none; the host can be read all the same.
    }
    Matcher matcher = BROKEN.matcher(url.strip());
    return matcher.matches() ? of(matcher.group(1), matcher.group(2)) : Optional.empty();
  }

  private static Optional<WebAddress> of(String host, String path) {
    if (host.length() > LONGEST_HOST) {
      return Optional.empty();
    }
    String name =
        host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|mobile|amp)\\.(?=.*\\.)", "");
    return Optional.of(new WebAddress(name, path == null ? "" : path));
  }

  /** The host and every domain above it down to the registered one, the longest first. */
  List<String> domains() {
    String registered = registered();
    var domains = new ArrayList<String>();
    String domain = host;
    while (domain.length() > registered.length()) {
      domains.add(domain);
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    // A publisher's own domain may be a public suffix too, where it hosts others.
    domains.add(registered);
    domains.add(registered.substring(registered.indexOf('.') + 1));
    return domains;
  }

  boolean isUnderPublicSuffix() {
    return EffectiveTldFinder.getAssignedDomain(host, true, false) != null;
  }

  /** The domain that someone registered; the host where there is none (an IP address). */
  private String registered() {
    String domain = EffectiveTldFinder.getAssignedDomain(host, false, false);
    return domain == null || !host.endsWith(domain) ? host : domain;
  }

  /**
   * Whose the page is, by its address: the registered domain, or on a platform the subdomain or the
   * account (medium.com/@someone).
   *
   * @param platform the domain of the platform; null if it is none
   */
  String owner(String platform) {
    if (platform == null) {
      return registered();
    }
    if (!host.equals(platform)) {
      String above = host.substring(0, host.length() - platform.length() - 1);
      return above.substring(above.lastIndexOf('.') + 1) + "." + platform;
    }
    String[] steps = path.split("/", 4);
    boolean account = steps.length > 2 || (steps.length == 2 && steps[1].startsWith("@"));
    return account && !steps[1].isBlank() ? host + "/" + steps[1] : host;
  }
}
