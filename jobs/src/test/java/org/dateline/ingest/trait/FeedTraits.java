package org.dateline.ingest.trait;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.dateline.testing.PackedBytes;

/** RSS, Atom and exports of WordPress. */
public final class FeedTraits {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";
  private static final String FERRY = "The ferry to the islands will stay, the mayor said.";
  private static final String RSS_ITEM =
      "<item><title>Council votes</title><link>https://harbour.example/quay</link>"
          + "<pubDate>Tue, 14 May 2019 10:00:00 +0200</pubDate><description>"
          + TEXT
          + "</description></item>";

  public static List<FieldTrait> all() {
    return List.of(
        trait("rss_itemsAreArticles")
            .file("feed.xml", rss("The Harbour Times", RSS_ITEM + RSS_ITEM.replace("votes", "met")))
            .accepts(
                "title", "Council votes",
                "text", TEXT,
                "source", "The Harbour Times",
                "url", "https://harbour.example/quay",
                "published_at", "2019-05-14T08:00:00Z")
            .accepts("title", "Council met"),
        trait("rssWithoutDeclaration_isAFeed")
            .file("feed", rss("The Harbour Times", RSS_ITEM).replaceFirst("<\\?xml[^>]*>\\s*", ""))
            .accepts("title", "Council votes", "published_date", "2019-05-14"),
        trait("rssNamedText_isAFeed")
            .file("feed.txt", rss("The Harbour Times", RSS_ITEM))
            .accepts("source", "The Harbour Times"),
        trait("fullTextOfAnItem_isPreferredToItsDescription")
            .file(
                "feed.xml",
                rss(
                    "The Harbour Times",
                    "<item><title>Council votes</title><description>Nine to two.</description>"
                        + "<content:encoded><![CDATA[<p>"
                        + TEXT
                        + "</p>\n<p>"
                        + FERRY
                        + "</p>]]></content:encoded><dc:creator>Ann Roe</dc:creator></item>"))
            .accepts("text", TEXT + "\n\n" + FERRY, "authors", "[Ann Roe]"),
        trait("escapedMarkupInADescription_isText")
            .file(
                "feed.xml",
                rss(
                    "The Harbour Times",
                    "<item><title>Q&amp;A: the quay</title><description>&lt;p&gt;"
                        + TEXT
                        + "&lt;/p&gt;&lt;img src=\"a.jpg\"/&gt;</description></item>"))
            .accepts("title", "Q&A: the quay", "text", TEXT),
        trait("itemWithATitleOnly_isAHeadline")
            .file("feed.xml", rss("The Harbour Times", "<item><title>" + TEXT + "</title></item>"))
            .accepts("title", TEXT, "text", TEXT),
        trait("sectionInTheFeedsTitle_isNoPartOfTheSource")
            .file("a.xml", rss("World news | The Harbour", RSS_ITEM))
            .file("b.xml", rss("The Harbour - Business", RSS_ITEM))
            .file("c.xml", rss("The Harbour RSS feed", RSS_ITEM))
            .accepts("source", "The Harbour")
            .accepts("source", "The Harbour")
            .accepts("source", "The Harbour"),
        trait("feedTitleOfWhichNoPartIsTheSite_leavesTheDomain")
            .file("a.xml", rss("HT > Top stories", RSS_ITEM))
            .accepts("source", "harbour.example"),
        trait("sourceOfAnItem_winsOverTheFeeds")
            .file(
                "news.xml",
                rss(
                    "Search results",
                    RSS_ITEM.replace(
                        "</item>",
                        "<source url=\"https://quay.example\">Quay Courier</source></item>")))
            .accepts("source", "Quay Courier"),
        trait("bareAmpersandsAndHtmlEntities_areReadAsFeedReadersDo")
            .file(
                "feed.xml",
                rss(
                    "The Harbour Times",
                    "<item><title>Roe & Sons&nbsp;buy quay</title><description>"
                        + TEXT
                        + "</description></item>"))
            .accepts("title", "Roe & Sons buy quay"),
        trait("itemWithTagsThatDoNotFit_costsItself")
            .file(
                "feed.xml", rss("The Harbour Times", "<item><title>Vote</link></item>" + RSS_ITEM))
            .rejects("broken_xml", "expected a well-formed element")
            .accepts("title", "Council votes"),
        trait("feedWithoutItems_isEmpty")
            .file("feed.xml", rss("The Harbour Times", ""))
            .rejects("empty_file", "expected items or entries in the feed"),
        trait("feedInLatin1_isDecoded")
            .file(
                "feed.xml",
                rss("Le Café", RSS_ITEM.replace("votes", "réunit"))
                    .replace("UTF-8", "ISO-8859-1")
                    .getBytes(ISO_8859_1))
            .accepts("title", "Council réunit", "source", "Le Café"),
        trait("rdf_isRss")
            .file(
                "feed.rdf",
                "<?xml version=\"1.0\"?><rdf:RDF"
                    + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                    + " xmlns=\"http://purl.org/rss/1.0/\"><channel><title>The Harbour"
                    + " Times</title><link>https://harbour.example/</link></channel><item"
                    + " rdf:about=\"https://harbour.example/q\"><title>Council"
                    + " votes</title><dc:date>2019-05-14T10:00:00Z</dc:date><description>"
                    + TEXT
                    + "</description></item></rdf:RDF>")
            .accepts(
                "title", "Council votes",
                "source", "The Harbour Times",
                "url", "https://harbour.example/q",
                "published_date", "2019-05-14"),
        trait("atom_entriesAreArticles")
            .file(
                "feed.atom",
                atom(
                    "<published>2019-05-14T10:00:00Z</published><updated>2019-05-20T10:00:00Z</updated><content"
                        + " type=\"html\">&lt;p&gt;"
                        + TEXT
                        + "&lt;/p&gt;</content><author><name>Ann Roe</name></author>"))
            .accepts(
                "title", "Council votes",
                "text", TEXT,
                "source", "The Harbour Times",
                "url", "https://harbour.example/quay",
                "authors", "[Ann Roe]",
                "published_date", "2019-05-14"),
        trait("atomWithXhtml_isRead")
            .file(
                "feed.xml",
                atom(
                    "<updated>2019-05-14T10:00:00Z</updated><content type=\"xhtml\"><div"
                        + " xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
                        + TEXT
                        + "</p><p>"
                        + FERRY
                        + "</p></div></content>"))
            .accepts("text", TEXT + "\n\n" + FERRY, "published_date", "2019-05-14"),
        trait("atomSummary_isTheText")
            .file("feed.xml", atom("<summary>" + TEXT + "</summary>"))
            .accepts("text", TEXT, "published_date", null),
        trait("wordPressExport_givesItsPublishedPosts")
            .file("export.xml", wordPress())
            .accepts(
                "title", "Council votes",
                "text", TEXT + "\n\n" + FERRY,
                "authors", "[Ann Roe]",
                "source", "Harbour Blog",
                "published_at", "2019-05-14T08:00:00Z")
            .rejects("not_an_article", "type post and status draft")
            .rejects("not_an_article", "type attachment and status inherit"),
        trait("feedReaderTrace_isCut")
            .file(
                "feed.xml",
                rss(
                    "The Harbour Times",
                    "<item><title>Council votes</title><content:encoded><![CDATA[<p>"
                        + TEXT
                        + "</p><p>The post <a href=\"x\">Council votes</a> appeared first on <a"
                        + " href=\"y\">Harbour</a>.</p>]]></content:encoded></item>"))
            .accepts("text", TEXT),
        trait("mailAddressOfAnAuthor_isNoName")
            .file(
                "feed.xml",
                rss(
                    "The Harbour Times",
                    RSS_ITEM.replace(
                        "</item>", "<author>roe@harbour.example (Ann Roe)</author></item>")))
            .accepts("authors", "[Ann Roe]"),
        trait("feedInAZip_isRead")
            .file("feeds.zip", PackedBytes.zip("a.xml", rss("The Harbour Times", RSS_ITEM)))
            .accepts("input_file", "feeds.zip!/a.xml", "source", "The Harbour Times"),
        trait("listOfFeeds_isNoFeed")
            .file(
                "feeds.opml",
                "<?xml version=\"1.0\"?><opml><body><outline text=\"x\"/></body></opml>")
            .rejects("not_an_article", "a list of feeds"));
  }

  private static FieldTrait trait(String name) {
    return FieldTrait.of("feeds", name);
  }

  private static String rss(String title, String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<channel><title>"
        + title.replace(">", "&gt;")
        + "</title><link>https://www.harbour.example/</link><image><title>Logo</title></image>"
        + items
        + "</channel></rss>";
  }

  private static String atom(String parts) {
    return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Harbour"
        + " Times</title><link href=\"https://harbour.example/\"/><entry><title>Council"
        + " votes</title><link rel=\"edit\" href=\"https://harbour.example/edit\"/><link"
        + " rel=\"alternate\" href=\"https://harbour.example/quay\"/><id>urn:1</id>"
        + parts
        + "</entry></feed>";
  }

  private static String wordPress() {
    return rss(
        "Harbour Blog",
        "<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann"
            + " Roe</wp:author_display_name></wp:author>"
            + post("post", "publish", "Council votes", "2019-05-14 08:00:00")
            + post("post", "draft", "Not yet", "0000-00-00 00:00:00")
            + post("attachment", "inherit", "quay.jpg", "2019-05-14 08:00:00"));
  }

  private static String post(String type, String status, String title, String date) {
    return "<item><title>"
        + title
        + "</title><dc:creator><![CDATA[ann]]></dc:creator><content:encoded><![CDATA[<!--"
        + " wp:paragraph -->\n"
        + TEXT
        + "\n\n[caption id=\"1\"]<img src=\"q.jpg\"/> The quay[/caption]\n\n"
        + FERRY
        + "]]></content:encoded><wp:post_date_gmt>"
        + date
        + "</wp:post_date_gmt><wp:status>"
        + status
        + "</wp:status><wp:post_type>"
        + type
        + "</wp:post_type></item>";
  }

  private FeedTraits() {}
}
