package org.dateline.ingest.source;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in the web, by the public suffix list: cnn.com is the domain that someone
 * registered, in edition.cnn.com as in bbc.co.uk, and a.blogspot.com is one too.
 *
 * @param host in small letters and in Unicode (bücher.de for xn--bcher-kva.de), without "www." and
 *     "m.", port and final dot
 * @param path without query, not decoded; empty or beginning with a slash
 */
public record WebAddress(String host, String path) {
  /** RFC 1035. */
  static final int LONGEST_HOST = 253;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:feed:|view-source:)?(?<scheme>(?:https?|feed|ftp):/{1,3}|//)?(?<user>[^/?#@\\s]{1,100}+@)?"
              + "(?<host>[\\p{L}\\p{M}\\d._-]{1,255}+|\\[[\\da-fA-F:.]{2,45}\\])(?::\\d{0,5})?"
              + "(?<path>/[^?#]*+)?(?<rest>[?#].*+)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DOMAIN =
      Pattern.compile(
          "^(?:[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d_-]*+\\.)++[\\p{L}][\\p{L}\\p{M}\\d-]++");
  private static final Pattern SERVER = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.*\\.)");
  private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[.*");

  /** RFC 2606 and its kin: no suffixes that can be bought, but domains all the same. */
  private static final Set<String> RESERVED =
      Set.of("example", "test", "invalid", "localhost", "local", "internal", "lan", "onion");

  private static final Set<String> LOCAL_SUFFIXES =
      Set.of("localhost", "local", "internal", "lan", "localdomain");
  private static final Pattern LOCAL_NUMBERS =
      Pattern.compile(
          "^(?:(?:127|10)\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|0\\.0\\.0\\.0|\\[::1\\])");

  /** Suffixes of countries that files have too. */
  private static final Pattern FILE = Pattern.compile("(?i)^[^./]++\\.(?:md|zip|py|sh|mov)");

  private static final Pattern LATIN = Pattern.compile("[a-zà-ÿ]");
  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  /**
   * The address of a text, with a scheme or without; empty for null, for what has no host, and
   * where without a scheme it may be something else than an address.
   */
  public static Optional<WebAddress> of(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = ADDRESS.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String host = host(matcher.group("host"));
    if (host.isEmpty() || host.length() > LONGEST_HOST) {
      return Optional.empty();
    }
    String path = matcher.group("path") == null ? "" : matcher.group("path");
    var address = new WebAddress(host, path);
    return matcher.group("scheme") != null || isPlainlyAnAddress(matcher, address)
        ? Optional.of(address)
        : Optional.empty();
  }

  private static boolean isPlainlyAnAddress(Matcher matcher, WebAddress address) {
    String text = matcher.group();
    String label = address.registeredDomain().replaceFirst("\\..*", "");
    boolean mixed = LATIN.matcher(label).find() && OTHER_SCRIPT.matcher(label).find();
    return matcher.group("user") == null
        && text.chars().noneMatch(Character::isWhitespace)
        && DOMAIN.matcher(address.host).matches()
        && !mixed
        && (address.isUnderPublicSuffix() || text.toLowerCase(Locale.ROOT).startsWith("www."));
  }

  /** Whether an address may be a file's name alone: "story.md" says no domain. */
  static boolean isFileName(String text) {
    return FILE.matcher(text.strip()).matches();
  }

  /** A host's name as addresses are compared: see {@link #host}. */
  static String host(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    while (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    try {
      name = IDN.toUnicode(IDN.toASCII(name)).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // No name of the web's, as with an underscore or a label of 64 letters: it stays as written.
    }
    return SERVER.matcher(name).replaceFirst("");
  }

  /** The host and every domain above it down to the registered one, the longest first. */
  List<String> domains() {
    String registered = registeredDomain();
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

  /** Whether it leads to the reader's own machine or network: no publisher is there. */
  boolean isLocal() {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return LOCAL_SUFFIXES.contains(last)
        || NUMBERS.matcher(host).matches() && LOCAL_NUMBERS.matcher(host).lookingAt();
  }

  /** Whether someone can have registered it: under a suffix of the list, or a reserved one. */
  boolean isUnderPublicSuffix() {
    return RESERVED.contains(host.substring(host.lastIndexOf('.') + 1)) && host.indexOf('.') > 0
        || EffectiveTldFinder.getAssignedDomain(host, true, false) != null;
  }

  /**
   * The registered domain. Under a suffix that is not in the list it is the last two labels, by the
   * list's own rule. The host itself where there is none (an IP address, a suffix).
   */
  String registeredDomain() {
    String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
    if (domain != null && host.endsWith(domain)) {
      return domain;
    }
    boolean suffix = EffectiveTldFinder.getEffectiveTLD(host) != null;
    int lastButOne = host.lastIndexOf('.', host.lastIndexOf('.') - 1);
    return suffix || NUMBERS.matcher(host).matches() || lastButOne < 0
        ? host
        : host.substring(lastButOne + 1);
  }

  /**
   * The owner of the page by its address: the registered domain, or on a platform the subdomain or
   * the account (medium.com/@someone).
   *
   * @param platform the domain of the platform; null if it is none
   */
  public String owner(@Nullable String platform) {
    if (platform == null) {
      return registeredDomain();
    }
    if (!host.equals(platform)) {
      String above = host.substring(0, host.length() - platform.length() - 1);
      return above.substring(above.lastIndexOf('.') + 1) + "." + platform;
    }
    String[] steps = path.replace("%40", "@").split("/", 4);
    boolean account = steps.length > 2 || (steps.length == 2 && steps[1].startsWith("@"));
    return account && !steps[1].isBlank() ? host + "/" + steps[1] : host;
  }
}
