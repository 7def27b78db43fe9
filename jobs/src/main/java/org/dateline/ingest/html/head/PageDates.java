package org.dateline.ingest.html.head;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.WordEdges;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates of publication a page gives, best evidence first, none twice. Dates of change are left
 * out even if there is nothing else: they only say "not later", often by years.
 */
public final class PageDates {
  private static final List<String> OPEN_GRAPH =
      names(
          """
          article:published_time og:article:published_time og:published_time article:published
          og:pubdate article:publication_date
          """);
  private static final List<String> DUBLIN_CORE =
      names(
          """
          dc.date.issued dcterms.issued dcterms.date dc.date dc:date dcterms:date dcterms.created
          dc.date.created dc.date.published
          """);
  private static final List<String> OTHERS =
      names(
          """
          parsely-pub-date sailthru.date pubdate pub_date pub-date publishdate publish-date
          publish_date publisheddate published-date published_date published_at publication_date
          publication-date publicationdate ptime pdate article_date_original article.published
          apub:time displaydate cxenseparse:recs:publishtime cxenseparse:publishtime published_time
          published originalpublicationdate firstpublished sn-post-date weibo:article:create_at
          bytedance:published_time date releasedate article-publish-date prism.publicationdate
          citation_publication_date citation_online_date datepublished date.issued dat
          """);

  /** How many of a page's times are tried: the article's own is among the first. */
  private static final int TRIED = 30;

  private static final String SHOWN =
      "[class~=(?i)(^|[\\s_-])(date|datetime|dateline|timestamp|published|pubdate|postdate)($|[\\s_-])]";
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?<!1970(?=-01-01)|1969(?=-12-31)|1900(?=-01-01))");

  private static final Pattern UPDATE =
      Pattern.compile(WordEdges.in("(?i)\\b(?:updated|modified)"));

  /** A longer text is no date. */
  private static final int LONGEST = 100;

  private static final Set<String> BESIDE = Set.of("aside", "nav", "footer");

  /** Most levels between a time marked as such and an element that also holds the headline. */
  private static final int FAR = 6;

  /**
   * Most levels for a text that only looks like a date: farther away it is today's date, beside the
   * site's name.
   */
  private static final int NEAR = 3;

  private final Map<String, String> kindOf = new LinkedHashMap<>();
  private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

  private PageDates(Document document) {
    Element at = PageTitle.element(document);
    for (int up = 0; at != null && at != document.body() && up < FAR; up++, at = at.parent()) {
      aroundHeadline.add(at);
    }
  }

  public static List<HtmlDate> of(Document document, MetaTags tags, JsonLd jsonLd) {
    var dates = new PageDates(document);
    dates.add(jsonLd.text("datePublished"), "json-ld");
    dates.addAll(tags, OPEN_GRAPH, "open-graph");
    dates.addMicrodata(document);
    dates.addAll(tags, DUBLIN_CORE, "dublin-core");
    dates.addAll(tags, OTHERS, "meta");
    dates.addTimes(document);
    dates.add(jsonLd.text("dateCreated"), "json-ld");
    // Publishing systems without a date write a zero: then what is shown is the evidence.
    if (dates.kindOf.keySet().stream().noneMatch(raw -> YEAR.matcher(raw).find())) {
      var shown = new ShownDates(document, PageTitle.element(document));
      shown.inAttributes().ifPresent(date -> dates.add(date, "attribute"));
      dates.addShown(document);
      shown.asText().ifPresent(date -> dates.add(date, "page-text"));
    }
    var result = new ArrayList<HtmlDate>();
    dates.kindOf.forEach((raw, kind) -> result.add(new HtmlDate(raw, kind)));
    return result;
  }

  private void add(@Nullable String raw, String kind) {
    String text = raw == null ? null : MetaTags.clean(raw);
    if (text != null && text.length() <= LONGEST && text.chars().anyMatch(Character::isDigit)) {
      kindOf.putIfAbsent(text, kind);
    }
  }

  private void addAll(MetaTags tags, List<String> names, String kind) {
    for (String name : names) {
      tags.all(name).forEach(content -> add(content, kind));
    }
  }

  private void addMicrodata(Document document) {
    for (Element element :
        document.getElementsByAttributeValueContaining("itemprop", "datePublished")) {
      if (!isBeside(element)) {
        add(dateText(element), "microdata");
        return; // later ones belong to other articles
      }
    }
  }

  private static String dateText(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  // Lists of other articles are full of times: only those beside the headline count.
  private void addTimes(Document document) {
    List<Element> times = document.getElementsByTag("time");
    for (Element time : times.subList(0, Math.min(TRIED, times.size()))) {
      if (!isBeside(time)
          && !names(time).contains("updat")
          && !names(time).contains("modif")
          && (time.hasAttr("pubdate") || isWithHeadline(time, FAR))) {
        add(time.hasAttr("datetime") ? time.attr("datetime") : time.text(), "time-element");
        return;
      }
    }
  }

  /** A date that is only shown: beside the headline, called one, with a year. */
  private void addShown(Document document) {
    List<Element> named = document.select(SHOWN);
    for (Element element : named.subList(0, Math.min(TRIED, named.size()))) {
      if (!isBeside(element)
          && !names(element).contains("updat")
          && isWithHeadline(element, NEAR)) {
        String text = element.text();
        if (text.length() <= LONGEST && YEAR.matcher(text).find() && !UPDATE.matcher(text).find()) {
          add(text, "page-text");
          return;
        }
      }
    }
  }

  static String names(Element element) {
    Element parent = element.parent();
    String own = element.className() + " " + element.attr("itemprop");
    return (parent == null ? own : own + " " + parent.className()).toLowerCase(Locale.ROOT);
  }

  static boolean isBeside(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (BESIDE.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element around this one, at most {@code levels} up, holds the headline. */
  private boolean isWithHeadline(Element element, int levels) {
    Element around = element.parent();
    for (int up = 0; around != null && up < levels; up++, around = around.parent()) {
      if (aroundHeadline.contains(around)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(String list) {
    return List.of(list.strip().split("\\s+"));
  }
}
