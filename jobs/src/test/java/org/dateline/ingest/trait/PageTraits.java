package org.dateline.ingest.trait;

import java.util.List;

/** What pages show of their date, site and address where their metadata say nothing. */
public final class PageTraits {
  private static final String STORY =
      "<p>The harbour council voted nine to two on Monday to build a second quay behind the old"
          + " fish market, after four hours of debate.</p><p>Work begins in spring, and the city"
          + " expects the first ferries to land there in the autumn of next year.</p>";

  public static List<FieldTrait> all() {
    return List.of(
        shown("publishedWithTimeFirst_isTheDate", "Published 10:00 GMT 14 May 2019"),
        shown("postedWithNumbers_isTheDate", "Posted: 05/14/2019"),
        shown("firstPublished_isTheDate", "First published: 14 May 2019"),
        shown("chineseDateWithItsSource_isTheDate", "2019年05月14日 10:00 来源：海港报"),
        page(
                "abbrOfMicroformat_isTheDate",
                "",
                "<abbr class=\"published\" title=\"2019-05-14T10:00:00Z\">two days ago</abbr>",
                STORY)
            .accepts("published_at", "2019-05-14T10:00:00Z", "text", "!two days ago"),
        page(
                "timestampInAnAttribute_isTheDate",
                "",
                "<span class=\"when\" data-timestamp=\"1557828000\">recently</span>",
                STORY)
            .accepts("published_at", "2019-05-14T10:00:00Z"),
        page(
                "updatedAlone_isNoDateOfPublication",
                "",
                "<span class=\"updated\" data-timestamp=\"1557828000\">Updated recently</span>",
                STORY)
            .accepts("published_at", null),
        page(
                "yearOfTheCopyright_isNoDate",
                "",
                "",
                STORY + "<footer><p>Copyright 2019 Harbour Times</p></footer>")
            .accepts("published_at", null),
        page(
                "pageSavedByABrowser_hasItsAddress",
                "<!-- saved from url=(0038)https://www.harbour.example/council-vote -->",
                "",
                STORY)
            .accepts(
                "url", "https://www.harbour.example/council-vote", "source", "harbour.example"),
        FieldTrait.of("pages", "siteBehindSectionInTheTitle_isTheSource")
            .file(
                "vote.html",
                "<html><head><title>Council votes for a second quay | Politics | Harbour Times"
                    + "</title></head><body><h1>Council votes for a second quay</h1>"
                    + STORY
                    + "</body></html>")
            .accepts("source", "Harbour Times", "title", "Council votes for a second quay"),
        FieldTrait.of("pages", "dashInTheHeadline_isNoSite")
            .file(
                "vote.html",
                "<html><head><title>Second quay - a city divided</title></head><body>"
                    + "<h1>Second quay - a city divided</h1>"
                    + STORY
                    + "</body></html>")
            .accepts("source", "unknown", "title", "Second quay - a city divided"),
        FieldTrait.of("pages", "dateLineAboveAPlainText_isTheDateAndLeavesTheText")
            .file(
                "vote.txt",
                "Council votes for a second quay\n\nPosted: 05/14/2019\n\nThe harbour council voted"
                    + " nine to two on Monday.\n\nWork begins in spring, the mayor said.\n")
            .accepts("published_date", "2019-05-14", "text", "!Posted"),
        FieldTrait.of("pages", "dateInASentence_staysInTheText")
            .file(
                "vote.txt",
                "Council votes for a second quay\n\nOn May 14, 2019 the harbour council voted nine"
                    + " to two.\n\nWork begins in spring, the mayor said.\n")
            .accepts("text", "~On May 14, 2019 the harbour council"));
  }

  private static FieldTrait shown(String name, String line) {
    return page(name, "", "<div class=\"line\">" + line + "</div>", STORY)
        .accepts("published_date", "2019-05-14", "text", "!2019");
  }

  private static FieldTrait page(String name, String before, String dated, String story) {
    return FieldTrait.of("pages", name)
        .file(
            "vote.html",
            before
                + "<html><head><title>Council votes for a second quay</title></head><body>"
                + "<article><h1>Council votes for a second quay</h1>"
                + dated
                + story
                + "</article></body></html>");
  }

  private PageTraits() {}
}
