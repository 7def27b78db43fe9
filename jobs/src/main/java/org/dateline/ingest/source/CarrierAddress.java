package org.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of services that carry the pages of others: web archives, AMP caches, translations,
 * redirects of search engines, mail filters and social networks. Most hold the page's own address
 * within theirs; a source is never the carrier.
 */
public final class CarrierAddress {
  /** An archived translation of a redirect is a carrier of a carrier. */
  private static final int NESTED = 4;

  private static final int LONGEST = 8_000;

  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:https?:)?/{0,3}+(?<host>[\\w.-]{1,255}+)(?::\\d{0,5})?(?<rest>[/?].*+)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where a page's own address begins, as it is or percent-encoded. */
  private static final Pattern INNER =
      Pattern.compile(
          "(?<=[/=:_?])(?:(?<plain>https?:/{1,2}(?!/))|https?%(?:25)?3A%(?:25)?2F)(?=[^/])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAMETER =
      Pattern.compile(
          "[?&](?:url|u|q|to|target|dest|destination|redirect|link|uddg|z|a|goto|ru)="
              + "(?<value>(?:www\\.|https?(?::|%3A))[^&#]*+)",
          Pattern.CASE_INSENSITIVE);

  /** A carrier's hosts and paths, and how the page is read from what follows the host. */
  private record Carrier(Pattern hostAndPath, Function<Matcher, String> page) {
    static Carrier of(String hostAndPath, Function<Matcher, String> page) {
      return new Carrier(Pattern.compile("^(?:" + hostAndPath + ")", Pattern.DOTALL), page);
    }
  }

  private static final String ARCHIVES =
      "(?:web\\.archive\\.org|(?:wayback|archive)\\.archive-it\\.org|arquivo\\.pt"
          + "|web\\.archive\\.bibalex\\.org|webarchive\\.\\w{2,20}(?:\\.\\w{2,20}){1,2}|wayback\\.[\\w.-]+)";

  private static final List<Carrier> CARRIERS =
      List.of(
          // Archives. The page's own address is often written without a scheme.
          Carrier.of(
              ARCHIVES + "/(?:[^/]{1,30}/){0,2}?\\d{4,14}(?:[a-z]{2}_)?/(?<page>.+)",
              found -> found.group("page")),
          Carrier.of(ARCHIVES + "(?:/.*)?", CarrierAddress::inner),
          Carrier.of(
              "archive\\.(?:today|is|ph|li|vn|fo|md)(?:/.*)?|(?:www\\.)?webcitation\\.org/.*"
                  + "|perma\\.cc/.*|ghostarchive\\.org/.*|archive\\.org/wayback/.*|12ft\\.io/.*"
                  + "|(?:www\\.)?outline\\.com/.*|r\\.jina\\.ai/.*|timetravel\\.mementoweb\\.org/.*"
                  + "|(?:www\\.)?printfriendly\\.com/.*|href\\.li/.*|(?:www\\.)?freezepage\\.com/.*"
                  + "|cc\\.bingj\\.com/.*",
              CarrierAddress::inner),
          Carrier.of(
              "(?:webcache\\.googleusercontent\\.com|(?:www\\.)?google\\.[a-z.]{2,6})/search\\?(?:.*&)?"
                  + "q=cache(?::|%3A)(?:[\\w-]{12}(?::|%3A))?(?<page>[^&+]+).*",
              found -> PercentCode.decode(found.group("page"))),
          // Caches of AMP pages: "s" says https.
          Carrier.of(
              "(?:(?:www\\.)?google\\.[a-z.]{2,6}/amp|[\\w-]+\\.(?:cdn\\.ampproject\\.(?:org|net)|bing-amp\\.com)"
                  + "/(?:c|v|a|i|wp|mbv3w60|u)|(?:cdn\\.ampproject\\.org|(?:www\\.)?bing-amp\\.com)/(?:c|v|a))"
                  + "/(?:s/)?(?<page>[^/?]+\\..+)",
              found -> found.group("page")),
          Carrier.of(
              "(?<page>[\\w-]+)\\.(?:cdn\\.ampproject\\.(?:org|net)|translate\\.goog)(?:[/?].*)?",
              found -> ofSubdomain(found.group("page"))),
          // Google News, whose addresses held the page's in Base64 until 2024.
          Carrier.of(
              "news\\.google\\.[a-z.]{2,6}(?:/(?:rss/)?(?:articles|read|__i/rss/rd/articles)/(?<code>[\\w=-]+).*|(?:[/?].*)?)",
              found ->
                  found.group("code") == null ? inner(found) : ofGoogleNews(found.group("code"))),
          Carrier.of(
              "urldefense\\.proofpoint\\.com/v\\d/url\\?(?:.*&)?u=(?<page>[^&]+).*",
              found -> ofMailFilter(found.group("page"))),
          Carrier.of("urldefense\\.com/v\\d/__(?<page>.+?)__;.*", found -> found.group("page")),
          // Redirects that say where to.
          Carrier.of(
              "(?:[\\w-]++\\.){0,9}safelinks\\.protection\\.outlook\\.com/.*"
                  + "|(?:[\\w-]+\\.)?google\\.[a-z.]{2,6}/url\\?.*|translate\\.google(?:usercontent)?\\..*|translate\\.yandex\\..*"
                  + "|(?:lm?|www|m|web|mbasic)\\.facebook\\.com/(?:l|flx/warn)[/.].*|facebook\\.com/l\\.php.*"
                  + "|l\\.(?:instagram|messenger|threads)\\.\\w+/.*|l\\.wl\\.co/.*|out\\.reddit\\.com/.*"
                  + "|(?:www\\.)?linkedin\\.com/(?:redir|safety)/.*|(?:www\\.)?youtube\\.com/redirect.*"
                  + "|(?:www\\.)?bing\\.com/(?:news/apiclick|ck/|translator).*|r\\.search\\.yahoo\\.com/.*"
                  + "|(?:rds|search)\\.yahoo\\.com/.*|(?:www\\.)?duckduckgo\\.com/l/.*|vk\\.com/away.*"
                  + "|t\\.me/iv\\?.*|slack-redir\\.net/.*|(?:www\\.)?getpocket\\.com/redirect.*"
                  + "|t\\.umblr\\.com/.*|disq\\.us/.*|exit\\.sc/.*|link\\.zhihu\\.com/.*|weibo\\.cn/sinaurl.*"
                  + "|linkprotect\\.cudasvc\\.com/.*|protect-\\w{2}\\.mimecast\\.com/.*"
                  + "|(?:[\\w-]+\\.)?(?:feedproxy\\.google|feedburner)\\.com(?:/.*)?|rss\\.app(?:/.*)?"
                  + "|(?:www\\.)?baidu\\.com/link\\?.*|apple\\.news(?:/.*)?",
              CarrierAddress::inner));

  private static final Pattern FEED =
      Pattern.compile(
          "^(?:https?://)?(?:[\\w-]+\\.)?(?:feedproxy\\.google|feedburner)\\.com/(?:~r/|~/[a-z]/)?(?<name>[\\w.%-]{2,80}+).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * The address of the page itself: the address as given where it is no carrier's, else the one
   * that it holds; empty where it is a carrier's and holds none, and for null.
   */
  public static Optional<String> page(@Nullable String address) {
    String page = address;
    for (int depth = 0; page != null && depth < NESTED; depth++) {
      String inner = unwrap(page);
      if (page.equals(inner)) {
        return Optional.of(page);
      }
      page = inner;
    }
    return Optional.empty();
  }

  /** Whether it leads to a page of others that it does not name. */
  static boolean hidesPage(@Nullable String address) {
    return address != null && page(address).isEmpty();
  }

  /** The name under which a proxy of feeds has the publisher's feed: "~r/HarbourTimes/~3/abc". */
  static Optional<String> feedName(@Nullable String address) {
    Matcher feed = matcher(FEED, address);
    return feed != null && feed.matches()
        ? Optional.of(PercentCode.decode(feed.group("name")))
        : Optional.empty();
  }

  /** The address that a carrier's holds, null if none; any other address unchanged. */
  private static @Nullable String unwrap(String address) {
    Matcher parts = matcher(SPLIT, address);
    if (parts == null || !parts.matches()) {
      return address;
    }
    String rest = parts.group("rest") == null ? "" : parts.group("rest");
    String hostAndPath = parts.group("host").toLowerCase(Locale.ROOT) + rest;
    Optional<String> proxied = LibraryProxy.page(parts.group("host"), rest);
    if (proxied.isPresent()) {
      return proxied.get();
    }
    for (Carrier carrier : CARRIERS) {
      Matcher matcher = carrier.hostAndPath().matcher(hostAndPath);
      if (matcher.matches()) {
        String page = carrier.page().apply(matcher);
        return page != null && WebAddress.of(page).isPresent() ? page : null;
      }
    }
    return address;
  }

  private static @Nullable Matcher matcher(Pattern pattern, @Nullable String address) {
    return address == null || address.length() > LONGEST ? null : pattern.matcher(address.strip());
  }

  /** The first address within: of a parameter, or all that follows in the path. */
  private static @Nullable String inner(Matcher carrier) {
    String text = carrier.group();
    Matcher parameter = PARAMETER.matcher(text);
    if (parameter.find()) {
      return PercentCode.decode(parameter.group("value"));
    }
    Matcher inner = INNER.matcher(text);
    if (!inner.find()) {
      return null;
    }
    if (inner.group("plain") != null) {
      return text.substring(inner.start());
    }
    String encoded = text.substring(inner.start()).replaceFirst("[&/;\"].*", "");
    return PercentCode.decode(PercentCode.decode(encoded));
  }

  /** "www-harbour--times-com": a dot is a hyphen there, and a hyphen two. */
  static String ofSubdomain(String label) {
    return "https://" + label.replace("--", "\0").replace('-', '.').replace('\0', '-');
  }

  /** The text that stands among the bytes behind the code. */
  private static @Nullable String ofGoogleNews(String code) {
    try {
      String digits = code.replaceFirst("(?<!=)=++$", "");
      String bytes = new String(Base64.getUrlDecoder().decode(digits), ISO_8859_1);
      Matcher address = Pattern.compile("https?://[\\x21-\\x7E]{4,2000}+").matcher(bytes);
      return address.find() ? address.group() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** "https-3A__www.harbour.example_a": a hyphen for the percent sign, underscores for slashes. */
  private static String ofMailFilter(String code) {
    return PercentCode.decode(code.replace('_', '/').replaceAll("-(?=[\\dA-Fa-f]{2})", "%"));
  }

  private CarrierAddress() {}
}
