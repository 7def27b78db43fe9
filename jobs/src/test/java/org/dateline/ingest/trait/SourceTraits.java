package org.dateline.ingest.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ingest.source.Sources;

/** One publisher under many spellings, and addresses that carry the pages of others. */
public final class SourceTraits {
  private static final String AREA = "publishers";
  private static final String SITE = "harbour-times.example";
  private static final String PAGE = "https://www.harbour-times.example/2019/05/14/quay";
  private static final String ENCODED =
      "https%3A%2F%2Fwww.harbour-times.example%2F2019%2F05%2F14%2Fquay";

  /** By the trait's name: the given source. All are {@link #SITE}. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("wwwBeforeADomain", "www.harbour-times.example"),
          Map.entry("capitalsInADomain", "HARBOUR-TIMES.EXAMPLE"),
          Map.entry("addressAsAName", "https://www.harbour-times.example/"),
          Map.entry("addressWithPortAsAName", "http://harbour-times.example:80/news/"),
          Map.entry("domainWithSlash", "harbour-times.example/"),
          Map.entry("domainWithFinalDot", "harbour-times.example."),
          Map.entry("addressWithoutSchemeName", "//www2.harbour-times.example/"),
          Map.entry("mobileDomain", "m.harbour-times.example"),
          Map.entry("subdomain", "edition.harbour-times.example"));

  /** By the trait's name: an article's address. All are of {@link #SITE}. */
  private static final Map<String, String> ADDRESSES =
      Map.ofEntries(
          Map.entry("plainAddress", PAGE),
          Map.entry("addressWithoutScheme", "harbour-times.example/2019/05/14/quay"),
          Map.entry(
              "addressWithCapitalsAndPort",
              "HTTPS://WWW.Harbour-Times.EXAMPLE:443/2019/05/14/quay"),
          Map.entry(
              "addressWithUser", "https://reader:secret@harbour-times.example/2019/05/14/quay"),
          Map.entry("waybackMachine", "https://web.archive.org/web/20200229080910/" + PAGE),
          Map.entry(
              "waybackMachineWithoutInnerScheme",
              "web.archive.org/web/20200229080910id_/harbour-times.example/2019/05/14/quay"),
          Map.entry(
              "waybackMachineWithOneSlash",
              "https://web.archive.org/web/2020/http:/www.harbour-times.example/2019/05/14/quay"),
          Map.entry(
              "nationalArchive",
              "https://webarchive.nationalarchives.gov.uk/ukgwa/20200229080910/" + PAGE),
          Map.entry("archiveToday", "https://archive.ph/2020.02.29-080910/" + PAGE),
          Map.entry(
              "googleCache",
              "http://webcache.googleusercontent.com/search?q=cache:a1B2c3D4e5F6:"
                  + PAGE
                  + "+&cd=1&hl=en"),
          Map.entry(
              "googleAmp",
              "https://www.google.com/amp/s/amp.harbour-times.example/2019/05/14/quay"),
          Map.entry(
              "ampCache",
              "https://www-harbour--times-example.cdn.ampproject.org/c/s/www.harbour-times.example/2019/05/14/quay"),
          Map.entry(
              "ampCacheWithoutPath",
              "https://www-harbour--times-example.cdn.ampproject.org/?d=/2019/05/14/"),
          Map.entry(
              "bingAmp", "https://www.bing-amp.com/c/s/harbour-times.example/2019/05/14/quay"),
          Map.entry(
              "googleRedirect",
              "https://www.google.com/url?sa=t&q=&rct=j&url=" + ENCODED + "&usg=x"),
          Map.entry(
              "googleNewsWithTheAddress",
              "https://news.google.com/news/url?sa=t&url=" + PAGE + "&ct2=us"),
          Map.entry(
              "googleNewsInBase64",
              "https://news.google.com/rss/articles/" + googleNewsCode(PAGE) + "?oc=5"),
          Map.entry("facebookRedirect", "https://l.facebook.com/l.php?u=" + ENCODED + "&h=AT0"),
          Map.entry(
              "safeLink",
              "https://nam02.safelinks.protection.outlook.com/?url=" + ENCODED + "&data=02"),
          Map.entry("mailFilter", "https://urldefense.com/v3/__" + PAGE + "__;!!abc!def$"),
          Map.entry(
              "olderMailFilter",
              "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.harbour-2Dtimes.example_2019_05_14_quay&d=Dw"),
          Map.entry(
              "yahooRedirect",
              "https://r.search.yahoo.com/_ylt=A0/RV=2/RE=15/RO=10/RU=" + ENCODED + "/RK=2/RS=x"),
          Map.entry(
              "googleTranslate", "https://translate.google.com/translate?hl=en&sl=de&u=" + ENCODED),
          Map.entry(
              "translatedSubdomain",
              "https://www-harbour--times-example.translate.goog/2019/05/14/quay?_x_tr_sl=de"),
          Map.entry(
              "archiveOfARedirect",
              "https://web.archive.org/web/20200229/https://www.google.com/url?q=" + ENCODED),
          Map.entry("feedScheme", "feed:https://harbour-times.example/2019/05/14/quay.xml"));

  /** By the trait's name: an address that holds no page's. */
  private static final Map<String, String> WITHOUT_PAGE =
      Map.of(
          "shortener", "https://t.co/Ab3dEf",
          "otherShortener", "http://bit.ly/2Ab3dEf",
          "archiveTodayShort", "https://archive.is/Ab3dE",
          "newGoogleNews", "https://news.google.com/articles/CBMiAU_yqLNabcdefghijklmnopqrstuvwxyz",
          "feedService", "https://rss.app/feeds/Ab3dEf",
          "fileName", "quay-vote.md");

  /** By the trait's name: source and address as given, the source expected. */
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry(
              "punycode_isTheNameThatItWrites",
              List.of("", "https://www.xn--hfen-loa.example/a", "häfen.example")),
          Map.entry(
              "internationalDomain_isReadAsAnAddress",
              List.of("", "https://www.häfen.example/a", "häfen.example")),
          Map.entry(
              "feedProxy_givesTheFeedsName",
              List.of(
                  "", "http://feedproxy.google.com/~r/HarbourTimes/~3/Ab3dEf/", "HarbourTimes")),
          Map.entry(
              "feedOfAKnownPublisher_isThePublishers",
              List.of("", "http://feeds.feedburner.com/~r/reuters/topNews/~3/Ab3/", "Reuters")),
          Map.entry(
              "archiveAsSource_givesWayToThePage",
              List.of("web.archive.org", "https://web.archive.org/web/2019/" + PAGE, SITE)),
          Map.entry("shortenerAsSource_givesWayToThePage", List.of("t.co", PAGE, SITE)),
          Map.entry("portalOfNewsAsSource_givesWayToThePage", List.of("Google News", PAGE, SITE)),
          Map.entry(
              "brandedShortener_isThePublishers",
              List.of("", "https://nyti.ms/2Ab3dEf", "The New York Times")),
          Map.entry(
              "knownDomainInCapitals_isThePublisher", List.of("WWW.REUTERS.COM", "", "Reuters")),
          Map.entry(
              "nameWithADot_staysAName", List.of("St. Olaf Messenger", "", "St. Olaf Messenger")),
          Map.entry(
              "givenName_winsOverACarrier",
              List.of("Harbour Times", "https://t.co/Ab3dEf", "Harbour Times")),
          Map.entry(
              "searchEngineItself_isNoCarrier",
              List.of("", "https://blog.google.example/url-shorteners/", "google.example")),
          Map.entry(
              "pageWithAnAddressInItsQuery_staysItsOwn",
              List.of("", PAGE + "?ref=https://other.example/", SITE)));

  public static List<FieldTrait> all() {
    var traits = new ArrayList<FieldTrait>();
    new TreeMap<>(NAMES)
        .forEach((name, given) -> traits.add(trait(name + "_isTheSite", given, "", SITE)));
    new TreeMap<>(ADDRESSES)
        .forEach((name, url) -> traits.add(trait(name + "_givesTheSiteOfThePage", "", url, SITE)));
    new TreeMap<>(WITHOUT_PAGE)
        .forEach(
            (name, url) -> traits.add(trait(name + "_givesNoSource", "", url, Sources.UNKNOWN)));
    new TreeMap<>(OTHERS)
        .forEach((name, it) -> traits.add(trait(name, it.get(0), it.get(1), it.get(2))));
    traits.add(
        FieldTrait.of(AREA, "dayOfAnArchivesCopy_isNotThePages")
            .file("a.jsonl", json("", "https://web.archive.org/web/20200229/" + PAGE))
            .accepts("published_date", "2019-05-14", "date_provenance", "url"));
    return traits;
  }

  private static FieldTrait trait(String name, String given, String url, String expected) {
    return FieldTrait.of(AREA, name)
        .withKnownPublishers()
        .file("a.jsonl", json(given, url))
        .accepts("source", expected);
  }

  private static String json(String source, String url) {
    return "{\"title\":\"Quay\",\"source\":\"%s\",\"url\":\"%s\",\"text\":\"The harbour council opened the quay on Monday.\"}"
        .formatted(source, url);
  }

  /** The bytes that stood before and behind an address in the codes of Google News. */
  private static String googleNewsCode(String url) {
    byte[] before = {0x08, 0x13, 0x22, (byte) url.length()};
    var bytes = new java.io.ByteArrayOutputStream();
    bytes.writeBytes(before);
    bytes.writeBytes(url.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    bytes.writeBytes(new byte[] {(byte) 0xD2, 0x01, 0x00});
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  private SourceTraits() {}
}
