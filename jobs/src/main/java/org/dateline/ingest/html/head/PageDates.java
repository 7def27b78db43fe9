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
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.date.DatesInText;
import org.dateline.ingest.date.NumericDate;
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
          og:pubdate article:publication_date article:published_date article:post_date
          og:publish_date og:datepublished og:regdate og:question:published_time
          shareaholic:article_published_time vr:published_time mediator_published_time
          bt:pubdate rnews:datepublished
          """);
  private static final List<String> DUBLIN_CORE =
      names(
          """
          dc.date.issued dcterms.issued dc.date.published
          """);
  private static final List<String> OTHERS =
      names(
          """
          parsely-pub-date sailthru.date pubdate pub_date pub-date publishdate publish-date
          publish_date publisheddate published-date published_date published_at publication_date
          publication-date publicationdate ptime pdate article_date_original article.published
          apub:time displaydate cxenseparse:recs:publishtime cxenseparse:publishtime published_time
          published originalpublicationdate firstpublished sn-post-date weibo:article:create_at
          bytedance:published_time releasedate article-publish-date prism.publicationdate
          citation_publication_date citation_online_date datepublished date.issued
          article.created article.publicationdate analyticsattributes.articledate
          dcsext.articlefirstpublished date_published dateposted field-name-post-date gentime
          publishtime release_date twt-published-at citation_date content_create_date
          """);

  /** Names that say of what they are the date in no way: some pages change it with every edit. */
  private static final List<String> VAGUE =
      names(
          """
          dcterms.date dc.date dc:date dcterms:date date dcterms.created dc.date.created dat
          """);

  /** How many of a page's times are tried: the article's own is among the first. */
  private static final int TRIED = 30;

  private static final String SHOWN =
      "[class~=(?i)(^|[\\s_-])(date|datetime|dateline|timestamp|published|pubdate|postdate)($|[\\s_-])]";
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?<!1970(?=-01-01)|1969(?=-12-31)|1900(?=-01-01))");

  private static final String PROPERTIES =
      "[itemprop*=datePublished], [property*=datePublished], [property~=(?i)(?:^|\\s)(?:dc|dcterms):"
          + "(?:date|created|issued)]:not(meta)";

  /** Publishing systems call the story's own date so. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:entry-date|entry-time|post-date|published|dt-published)(?:\\s|$)");

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

  /**
   * The dates of a page.
   *
   * @param title its headline; null if it has none
   */
  public static List<HtmlDate> of(
      Document document, MetaTags tags, JsonLd jsonLd, @Nullable String title) {
    var dates = new PageDates(document);
    dates.add(jsonLd.datePublished(), "json-ld");
    dates.addAll(tags, OPEN_GRAPH, "open-graph");
    dates.addMicrodata(document);
    dates.addAll(tags, DUBLIN_CORE, "dublin-core");
    dates.addAll(tags, OTHERS, "meta");
    dates.addTimes(document);
    var vague = new PageDates(document);
    vague.addAll(tags, VAGUE, "meta");
    vague.add(jsonLd.text("dateCreated"), "json-ld");
    // Publishing systems without a date write a zero: then what is shown is the evidence.
    if (!dates.nameYear() && !vague.nameYear()) {
      var shown = new ShownDates(document, PageTitle.element(document));
      shown.inAttributes().ifPresent(date -> dates.add(date, "attribute"));
      dates.addShown(document);
      shown.asText().ifPresent(date -> dates.add(date, "page-text"));
    }
    List<HtmlDate> visible = VisibleDates.of(document, title);
    visible.stream().filter(date -> !date.kind().equals(HtmlDate.VISIBLE)).forEach(dates::add);
    vague.kindOf.forEach(dates.kindOf::putIfAbsent);
    visible.forEach(dates::add);
    var result = new ArrayList<HtmlDate>();
    dates.kindOf.forEach((raw, kind) -> result.add(new HtmlDate(raw, kind)));
    return result;
  }

  private boolean nameYear() {
    return kindOf.keySet().stream().anyMatch(raw -> YEAR.matcher(raw).find());
  }

  private void add(HtmlDate date) {
    add(date.raw(), date.kind());
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
    for (Element element : document.select(PROPERTIES)) {
      if (!isBeside(element)) {
        String date = dateText(element);
        add(date, "microdata");
        if (isWhole(date)) {
          return; // later ones belong to other articles
        }
      }
    }
  }

  private static String dateText(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (isWhole(element.attr(attribute))) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  /** Whether a text is a date or holds one: else the next clue is asked. */
  private static boolean isWhole(String text) {
    return text.length() <= LONGEST
        && (DateText.read(text, NumericDate.DAY_FIRST).isPresent()
            || !DatesInText.in(text).isEmpty());
  }

  // Lists of other articles are full of times: only those beside the headline count.
  private void addTimes(Document document) {
    List<Element> times = document.getElementsByTag("time");
    for (Element time : times.subList(0, Math.min(TRIED, times.size()))) {
      if (!isBeside(time)
          && !names(time).contains("updat")
          && !names(time).contains("modif")
          && (time.hasAttr("pubdate")
              || ENTRY.matcher(time.className()).find()
              || isWithHeadline(time, FAR))) {
        String date = dateText(time);
        add(date, "time-element");
        if (isWhole(date)) {
          return;
        }
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
          if (isWhole(text)) {
            return;
          }
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
