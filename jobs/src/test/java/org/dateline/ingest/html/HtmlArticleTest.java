package org.dateline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ingest.html.head.HtmlDate;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {
  private static final String URL = "https://courier.example/2024/ferry?from=front";

  private static HtmlArticle article(String head) {
    return HtmlArticle.of("<html><head>" + head + "</head><body></body></html>", URL);
  }

  private static HtmlArticle articleOfJson(String json) {
    return article("<script type='application/ld+json'>" + json + "</script>");
  }

  @Test
  void emptyPage_hasNothing() {
    assertThat(HtmlArticle.of("", null))
        .isEqualTo(
            new HtmlArticle(null, List.of(), List.of(), List.of(), null, null, null, 0, false));
  }

  @Test
  void title_isTheHeadingThatMetadataConfirm() {
    var page =
        "<title>Ferry to stop in March - Kessby Courier</title><h1>Ferry to stop in March</h1>";
    assertThat(HtmlArticle.of(page, URL).title()).isEqualTo("Ferry to stop in March");
  }

  @Test
  void title_isNotTheSitesNameInAHeading() {
    var page = "<meta property='og:title' content='Ferry to stop in March'><h1>Kessby Courier</h1>";
    assertThat(HtmlArticle.of(page, URL).title()).isEqualTo("Ferry to stop in March");
  }

  @Test
  void title_losesTheSitesName() {
    var site = "<meta property='og:site_name' content='Kessby Courier'>";
    assertThat(article(site + "<title>Ferry to stop | Kessby Courier</title>").title())
        .isEqualTo("Ferry to stop");
    assertThat(article(site + "<title>Kessby Courier: Ferry to stop</title>").title())
        .isEqualTo("Kessby Courier: Ferry to stop");
    assertThat(article(site + "<title>Kessby Courier - Ferry to stop</title>").title())
        .isEqualTo("Ferry to stop");
    assertThat(article("<title>Mother - daughter row ends</title>").title())
        .isEqualTo("Mother - daughter row ends");
  }

  @Test
  void jsonLd_givesHeadlineAuthorsDatePublisherAndLanguage() {
    var article =
        articleOfJson(
            """
            {"@context": "https://schema.org", "@type": ["NewsArticle"], "headline": "Ferry &amp; bridge",
             "author": [{"@type": "Person", "name": "Ann Roe"}, {"name": "Li Wei"}],
             "datePublished": "2024-02-05T08:00:00Z", "dateModified": "2024-02-06T08:00:00Z",
             "publisher": {"name": "Kessby Courier"}, "inLanguage": "en"}
            """);
    assertThat(article.title()).isEqualTo("Ferry & bridge");
    assertThat(article.authors()).containsExactly("Ann Roe", "Li Wei");
    assertThat(article.dates()).containsExactly(new HtmlDate("2024-02-05T08:00:00Z", "json-ld"));
    assertThat(article.siteName()).isEqualTo("Kessby Courier");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void jsonLdGraph_isReadWithItsReferences() {
    var article =
        articleOfJson(
            """
            {"@graph": [{"@type": "WebPage", "datePublished": "2023-01-01"},
              {"@type": "NewsArticle", "author": {"@id": "#ann"}, "datePublished": "2024-02-05"},
              {"@type": "Person", "@id": "#ann", "name": "Ann Roe"}]}
            """);
    assertThat(article.authors()).containsExactly("Ann Roe");
    assertThat(article.dates()).extracting(HtmlDate::raw).containsExactly("2024-02-05");
  }

  @Test
  void jsonLdOfOtherArticles_isLeftOut() {
    var article =
        articleOfJson(
            """
            {"@type": "ItemList", "itemListElement": [
              {"@type": "NewsArticle", "headline": "Bridge repaired", "author": "Li Wei"}]}
            """);
    assertThat(article.title()).isNull();
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void untidyJsonLd_isReadAndBrokenJsonLdIgnored() {
    assertThat(
            articleOfJson("<!-- {\"@type\":'Article', \"author\": \"Ann\tRoe\", } -->").authors())
        .containsExactly("Ann Roe");
    assertThat(articleOfJson("{\"@type\": \"Article\", \"author\": \"Ann").authors()).isEmpty();
    assertThat(articleOfJson("null").authors()).isEmpty();
    assertThat(articleOfJson("").authors()).isEmpty();
  }

  @Test
  void dates_standInOrderOfEvidence_neverOfChange() {
    var page =
        """
        <meta name="pubdate" content="20240203">
        <meta name="DC.date.issued" content="2024-02-04">
        <meta property="article:published_time" content="2024-02-05T08:00:00Z">
        <meta property="article:modified_time" content="2024-02-09T08:00:00Z">
        <article><h1>Ferry</h1><span itemprop="datePublished" content="2024-02-05">Monday</span>
        <span itemprop="dateModified" content="2024-02-08">Thursday</span>
        <time datetime="2024-02-06">Tuesday</time><time class="updated" datetime="2024-02-07"></time></article>
        """;
    assertThat(HtmlArticle.of(page, URL).dates())
        .containsExactly(
            new HtmlDate("2024-02-05T08:00:00Z", "open-graph"),
            new HtmlDate("2024-02-05", "microdata"),
            new HtmlDate("2024-02-04", "dublin-core"),
            new HtmlDate("20240203", "meta"),
            new HtmlDate("2024-02-06", "time-element"));
  }

  @Test
  void onlyADateOfChange_isNoDate() {
    assertThat(article("<meta property='article:modified_time' content='2024-02-09'>").dates())
        .isEmpty();
  }

  @Test
  void timesOfOtherStories_areNoDates() {
    var page =
        """
        <body><nav><time datetime="2024-02-09">today</time></nav>
        <div><article><header><h1>Ferry to stop</h1></header></article></div>
        <div><div><div><section><div><p><time datetime="2024-01-01">older</time></p></div></section>
        </div></div></div></body>
        """;
    assertThat(HtmlArticle.of(page, URL).dates()).isEmpty();
  }

  @Test
  void dateShownBesideTheHeadline_isTheLastEvidence_butNotTodaysInTheMasthead() {
    var page =
        """
        <body><div class="top"><span class="date">Friday, 9 February 2024</span></div>
        <article><h1>Ferry to stop</h1><p class="post-date">5 February 2024</p></article></body>
        """;
    assertThat(HtmlArticle.of(page, URL).dates())
        .containsExactly(new HtmlDate("5 February 2024", "page-text"));
  }

  @Test
  void dateShown_isAskedWhereMetadataGiveNoYear() {
    var page =
        "<script type='application/ld+json'>{'@type': 'Article', 'datePublished': '0001-01-01'}</script>"
            + "<article><h1>Ferry to stop</h1><p class='post-date'>5 February 2024</p></article>";
    assertThat(HtmlArticle.of(page, URL).dates())
        .containsExactly(
            new HtmlDate("0001-01-01", "json-ld"), new HtmlDate("5 February 2024", "page-text"));
  }

  @Test
  void authors_areOfTheBestSourceThatNamesAny() {
    assertThat(
            article(
                    "<meta name='author' content='Ann Roe'><meta name='author' content='Li Wei'>"
                        + "<meta name='dc.creator' content='Editor'>")
                .authors())
        .containsExactly("Ann Roe", "Li Wei");
    assertThat(
            article("<meta property='article:author' content='https://social.example/ann'>")
                .authors())
        .isEmpty();
    assertThat(
            HtmlArticle.of("<div class='byline'>By Ann Roe | Published 5 Feb 2024</div>", URL)
                .authors())
        .containsExactly("By Ann Roe");
    assertThat(HtmlArticle.of("<a rel='author' href='/ann'>Ann Roe</a>", URL).authors())
        .containsExactly("Ann Roe");
  }

  @Test
  void canonicalUrl_isMadeAbsolute_andIsNeverTheFrontPage() {
    assertThat(article("<link rel='canonical' href='/2024/ferry'>").canonicalUrl())
        .isEqualTo("https://courier.example/2024/ferry");
    assertThat(
            article("<meta property='og:url' content='https://courier.example/f'>").canonicalUrl())
        .isEqualTo("https://courier.example/f");
    assertThat(article("<link rel='canonical' href='https://courier.example/'>").canonicalUrl())
        .isNull();
    assertThat(article("<link rel='canonical' href='javascript:void(0)'>").canonicalUrl()).isNull();
    assertThat(HtmlArticle.of("<link rel='canonical' href='/ferry'>", null).canonicalUrl())
        .isNull();
  }

  @Test
  void language_isTheFirstDeclaredThatIsATag() {
    assertThat(HtmlArticle.of("<html lang='pt_BR'>", URL).language()).isEqualTo("pt-BR");
    assertThat(
            HtmlArticle.of("<html lang='{{lang}}'><meta property='og:locale' content='zh_CN'>", URL)
                .language())
        .isEqualTo("zh-CN");
    assertThat(HtmlArticle.of("<p>no language</p>", URL).language()).isNull();
  }
}
