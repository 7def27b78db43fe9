package org.dateline.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.ingest.html.body.MainText;
import org.dateline.ingest.html.head.HtmlDate;
import org.dateline.ingest.html.head.JsonLd;
import org.dateline.ingest.html.head.MetaTags;
import org.dateline.ingest.html.head.PageAuthors;
import org.dateline.ingest.html.head.PageDates;
import org.dateline.ingest.html.head.PageTitle;
import org.dateline.ingest.html.head.SiteInTitle;
import org.dateline.text.TimeLimit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says of its article. Absent parts are null or empty lists.
 *
 * @param title the headline, without the site's name
 * @param paragraphs the story in order, one block of text each: a paragraph, heading, list item or
 *     table row, spaces normalised, no markup; without the headline, captions, bylines and whatever
 *     else stands around the story; empty if the page holds none, or is a server's own
 * @param authors as written, possibly several names in one; of the best source alone
 * @param dates of publication as written, best evidence first; never a date of change
 * @param canonicalUrl absolute, {@code http} or {@code https}
 * @param siteName as the page writes it
 * @param characters of all text that the page shows, spaces made one (UTF-16 code units)
 * @param isSmallPart whether the story is little of the page's running text, which is much
 * @param language a tag such as {@code en} or {@code pt-BR}, as declared, not as detected
 */
public record HtmlArticle(
    @Nullable String title,
    List<String> paragraphs,
    List<String> authors,
    List<HtmlDate> dates,
    @Nullable String canonicalUrl,
    @Nullable String siteName,
    @Nullable String language,
    int characters,
    boolean isSmallPart) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*+");

  public HtmlArticle {
    paragraphs = List.copyOf(paragraphs);
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }

  /**
   * Reads a page. Broken HTML is read as browsers read it; nothing is fetched.
   *
   * @param url the page's address, for relative links; null if unknown
   */
  public static HtmlArticle of(@Nullable String html, @Nullable String url) {
    Document document =
        Parser.htmlParser().parseInput(TimeLimit.reader(html), url == null ? "" : url);
    var tags = MetaTags.of(document);
    var jsonLd = JsonLd.of(document);
    String canonicalUrl = canonicalUrl(document, tags, url);
    String given = siteName(tags, jsonLd);
    String siteName =
        given == null
            ? SiteInTitle.of(
                document.title(),
                PageTitle.heading(document),
                canonicalUrl == null ? url : canonicalUrl)
            : given;
    String title = PageTitle.of(document, tags, jsonLd, siteName);
    MainText text =
        ServerPage.is(document)
            ? MainText.NONE
            : MainText.of(
                document,
                title,
                jsonLd.articleBody(),
                tags.first("og:description", "description", "twitter:description"));
    return new HtmlArticle(
        title,
        text.paragraphs(),
        PageAuthors.of(document, tags, jsonLd),
        PageDates.of(document, tags, jsonLd, title),
        canonicalUrl,
        siteName,
        language(document, tags, jsonLd),
        text.characters(),
        text.isSmallPart());
  }

  private static @Nullable String siteName(MetaTags tags, JsonLd jsonLd) {
    String name = tags.first("og:site_name");
    if (name != null) {
      return name;
    }
    List<String> publisher = jsonLd.names("publisher");
    return publisher.isEmpty()
        ? tags.first("application-name", "apple-mobile-web-app-title", "dc.publisher")
        : publisher.get(0);
  }

  private static @Nullable String canonicalUrl(
      Document document, MetaTags tags, @Nullable String url) {
    for (Element link : document.select("link[rel~=(?i)^canonical$][href]")) {
      String found = webAddress(link.absUrl("href"), url);
      if (found != null) {
        return found;
      }
    }
    String openGraph = tags.first("og:url");
    return openGraph == null ? null : webAddress(resolve(openGraph, document.baseUri()), url);
  }

  private static String resolve(String address, String base) {
    try {
      return base.isEmpty() ? address : new URI(base).resolve(address).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }

  /** The address; null if it is no web address, or that of a site's front page. */
  private static @Nullable String webAddress(String found, @Nullable String url) {
    try {
      var address = new URI(found);
      boolean web =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      boolean front = isFront(address) && url != null && !isFront(new URI(url));
      return web && address.getHost() != null && !front ? found : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isFront(URI address) {
    String path = address.getPath();
    return (path == null || path.length() <= 1) && address.getQuery() == null;
  }

  private static @Nullable String language(Document document, MetaTags tags, JsonLd jsonLd) {
    Element html = document.selectFirst("html");
    String[] given = {
      html == null ? "" : html.attr("lang"),
      html == null ? "" : html.attr("xml:lang"),
      tags.first("og:locale"),
      tags.first("content-language", "dc.language", "dcterms.language", "language"),
      jsonLd.text("inLanguage")
    };
    for (String language : given) {
      if (language != null) {
        String tag = language.strip().replace('_', '-');
        if (LANGUAGE.matcher(tag).matches() && !tag.toLowerCase(Locale.ROOT).startsWith("und")) {
          return tag;
        }
      }
    }
    return null;
  }
}
