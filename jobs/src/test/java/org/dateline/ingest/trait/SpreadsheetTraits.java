package org.dateline.ingest.trait;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dateline.ingest.trait.TraitList.FERRY;
import static org.dateline.ingest.trait.TraitList.TEXT;
import static org.dateline.ingest.trait.TraitList.filled;
import static org.dateline.ingest.trait.TraitList.whole;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.testing.PackedBytes;

/** Tables of spreadsheets, texts cut and decoded wrongly, and what lies in archives. */
public final class SpreadsheetTraits {
  public static List<FieldTrait> all() {
    return Stream.of(tables(), texts(), packed()).flatMap(List::stream).toList();
  }

  private static List<FieldTrait> tables() {
    var traits = new TraitList("spreadsheets");
    whole(
        traits
            .trait("excelUtf8_isRead")
            .file(
                "a.csv",
                "\ufeff"
                    + filled("title;text;source;date\r\nQuay;@T;Harbour Times;14.05.2019\r\n")));
    whole(
        traits
            .trait("excelUnicodeText_isRead")
            .file(
                "a.txt",
                ("\ufeff"
                        + filled(
                            "title\ttext\tsource\tdate\r\nQuay\t\"@T\"\tHarbour Times\t2019-05-14\r\n"))
                    .getBytes(Charset.forName("UTF-16LE"))));
    whole(
        traits.csv(
            "rWriteCsv_isRead",
            "'','title','text','source','date'\n'1','Quay','@T','Harbour Times','2019-05-14'\n"));
    whole(
        traits
            .trait("barsInTxt_isRead")
            .file(
                "export.txt",
                filled("title|text|source|date\nQuay|@T|Harbour Times|2019-05-14\n")));
    traits
        .csv(
            "quotesInsideACell_isRead",
            "title,text,source\nQuay,The mayor said 'yes' to the quay and 'no' to the ferry on Monday evening.,Harbour Times\n")
        .accepts(
            "text",
            "The mayor said \"yes\" to the quay and \"no\" to the ferry on Monday evening.",
            "source",
            "Harbour Times");
    traits
        .csv(
            "commaInText_isBroken",
            "title,text,source\nQuay,The mayor said yes, then no.,Harbour Times\nFerry,\"@F\",Harbour Times\n")
        .rejects("broken_row", "expected 3")
        .accepts("title", "Ferry", "text", FERRY);
    traits
        .csv(
            "linesBeforeTheHeader_isRead",
            "Harbour archive export\nQuery: quay\n\ntitle,text,source\nQuay,\"@T\",Harbour Times\n")
        .rejects("broken_row", "")
        .rejects("broken_row", "")
        .accepts("title", "Quay", "source", "Harbour Times");
    traits
        .csv(
            "nanText_isNoText",
            "title,text,source\nQuay,nan,Harbour Times\nFerry,\"@F\",Harbour Times\n")
        .rejects("no_text", "")
        .accepts("title", "Ferry");
    traits
        .csv(
            "excelError_isNoText",
            "title,text,source\nQuay,#NAME?,Harbour Times\nFerry,\"@F\",Harbour Times\n")
        .rejects("no_text", "")
        .accepts("title", "Ferry");
    traits
        .csv(
            "cellOfExcelsLimit_isTruncated",
            "title,text\nQuay,\""
                + (TEXT + " " + FERRY + " ").repeat(400).substring(0, 32767)
                + "\"\n")
        .accepts("text_note", "truncated");
    traits
        .trait("postgresCopy_isRead")
        .file(
            "a.tsv",
            filled("title\ttext\tsource\tdate\nQuay\t@T\\n\\n@F\tHarbour Times\t2019-05-14\n"))
        .accepts("text", TEXT + "\n\n" + FERRY, "source", "Harbour Times");
    traits
        .csv(
            "proseWithCommasAndQuotes_staysProse",
            "On Monday, in the hall, the council met.\nThe mayor, Ann Roe, said: 'Yes, we can, and we will.'\nThen, after three hours, all went home.\n")
        .rejects("no_header", "")
        .rejects("no_header", "")
        .rejects("no_header", "");
    traits
        .trait("proseInTxt_isOneArticle")
        .file("a.txt", filled("Title, text, and date were all the editor asked for.\n\n@T\n\n@F\n"))
        .accepts("text", "~" + FERRY);
    traits
        .trait("windows1252Csv_isNamed")
        .file(
            "a.csv",
            filled(
                    "title,text\nQuay,\"Der Bürgermeister eröffnet die Brücke – ein “großer” Tag für alle Schüler.\"\n")
                .getBytes(Charset.forName("windows-1252")))
        .rejects("invalid_utf8", "windows-1252");
    traits
        .trait("windows1251Csv_isNamed")
        .file(
            "a.csv",
            "title,text\nПричал,Городской совет проголосовал за новый причал в понедельник вечером после долгих споров.\n"
                .getBytes(Charset.forName("windows-1251")))
        .rejects("invalid_utf8", "windows-1251");
    traits
        .trait("gb18030Csv_isNamed")
        .file(
            "a.csv",
            "title,text\n码头,市议会周一晚上经过三个小时的辩论，以九票对两票通过了新码头的计划。\n"
                .getBytes(Charset.forName("GB18030")))
        .rejects("invalid_utf8", "18030");
    return traits.all();
  }

  private static List<FieldTrait> texts() {
    var traits = new TraitList("broken texts");
    traits
        .lines(
            "doublyWrongQuotesInTitles_areMended",
            "{'title':'The Ã¢â‚¬ËœquayÃ¢â‚¬â„¢ vote','text':'@T'}")
        .accepts("title", "The ‘quay’ vote");
    traits
        .lines("wrongQuotes_isMended", "{'title':'The â€œquayâ€\u009d vote','text':'@T'}")
        .accepts("title", "The “quay” vote");
    traits
        .lines(
            "wrongDashAndEllipsis_isMended",
            "{'title':'Quay â€“ the vote â€¦ goes on','text':'@T'}")
        .accepts("title", "Quay – the vote … goes on");
    traits
        .lines(
            "wrongNonBreakingSpace_isMended",
            "{'title':'Quay','text':'The costÂ of the quay is Â£5 million, the mayor said on Monday.'}")
        .accepts("text", "The cost of the quay is £5 million, the mayor said on Monday.");
    traits
        .lines("wrongCyrillic_isMended", "{'title':'ÐŸÑ€Ð¸Ñ‡Ð°Ð» Ð¾Ñ‚ÐºÑ€Ñ‹Ñ‚','text':'@T'}")
        .accepts("title", "Причал открыт");
    traits
        .lines("paidPlan_isMended", "{'title':'Quay','content':'@T ... [truncated]'}")
        .accepts("text_note", "truncated");
    traits
        .lines(
            "percentEscapes_isMended",
            "{'title':'Quay','text':'The harbour%20council%20voted%20for%20the%20new%20quay%20by%20nine%20to%20two.'}")
        .accepts("text", "~council");
    traits
        .lines("unicodePlus_isMended", "{'title':'Quay U+2019 s','text':'@T'}")
        .accepts("title", "~Quay");
    traits
        .lines("brTags_isMended", "{'title':'Quay','text':'@T<br/><br/>@F'}")
        .accepts("text", TEXT + "\n\n" + FERRY);
    traits
        .lines("continueReading_isMended", "{'title':'Quay','text':'@T Continue reading →'}")
        .accepts("text", TEXT);
    traits
        .lines("onlyDescriptionOfFeed_isMended", "{'title':'Quay','text':'[deleted]'}")
        .rejects("no_text", "");
    traits
        .trait("feedItemWithDescription_isAProbableExcerpt")
        .file(
            "feed.xml",
            filled(
                "<rss version='2.0'><channel><title>Harbour Times</title><link>https://harbour.example</link><item><title>Quay</title><link>https://harbour.example/q</link><pubDate>Tue, 14 May 2019 10:00:00 GMT</pubDate><description>@T</description></item></channel></rss>"))
        .accepts("text", TEXT, "text_note", "excerpt");
    traits
        .trait("feedItemWithLongDescription_isWhole")
        .file(
            "feed.xml",
            filled(
                "<rss version='2.0'><channel><title>Harbour Times</title><link>https://harbour.example</link><item><title>Quay</title><link>https://harbour.example/q</link><description>"
                    + ("&lt;p&gt;" + TEXT + "&lt;/p&gt;&lt;p&gt;" + FERRY + "&lt;/p&gt;").repeat(12)
                    + "</description></item></channel></rss>"))
        .accepts("text_note", null);
    traits
        .trait("atomSummary_isAProbableExcerpt")
        .file(
            "feed.xml",
            filled(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour Times</title><entry><title>Quay</title><link href='https://harbour.example/q'/><published>2019-05-14T10:00:00Z</published><summary>@T</summary></entry></feed>"))
        .accepts("text", TEXT, "text_note", "excerpt");
    traits
        .trait("nexisTextBeforeTheFirstDocument_isCounted")
        .file(
            "a.txt",
            filled(
                "Search terms: quay AND council\nThis export was made by Ann Roe for the class on news.\n\n                               1 of 1 DOCUMENTS\n\n                              Harbour Times\n\n                              May 14, 2019 Tuesday\n\nQuay\n\nBYLINE: Ann Roe\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 20 words\n\n@T\n\nLOAD-DATE: May 15, 2019\n\nLANGUAGE: ENGLISH\n\n"))
        .rejects("not_an_article", "")
        .accepts("title", "Quay", "source", "Harbour Times", "published_date", "2019-05-14");
    return traits.all();
  }

  private static List<FieldTrait> packed() {
    var traits = new TraitList("archives");
    traits
        .trait("underscoredMembers_arePassedOver")
        .file(
            "a.zip",
            PackedBytes.zip(
                "news/a.txt", TEXT, "news/_SUCCESS", "", "_posts/b.txt", FERRY, "_tmp/c.txt", TEXT))
        .accepts("text", TEXT)
        .accepts("text", FERRY)
        .rejects("passed_over", "2 hidden");
    traits
        .trait("tarHidden_isRead")
        .file("a.tar", PackedBytes.tar("._a.txt", "x", "a.txt", TEXT, "__MACOSX/._a.txt", "y"))
        .accepts("text", TEXT)
        .rejects("passed_over", "");
    whole(
        traits
            .trait("hiveFoldersInZip_isRead")
            .file(
                "a.zip",
                PackedBytes.zip(
                    "source=Harbour Times/date=2019-05-14/a.jsonl",
                    filled("{'title':'Quay','text':'@T'}\n"))));
    whole(
        traits
            .trait("csvNamedGz_isRead")
            .file(
                "a.csv.gz",
                filled("title,text,source,date\nQuay,\"@T\",Harbour Times,2019-05-14\n")
                    .getBytes(UTF_8)));
    traits
        .trait("rar_isRead")
        .file("a.rar", new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0, 1, 2, 3})
        .rejects("unsupported_format", "");
    whole(
        traits
            .trait("jekyllPost_isRead")
            .file(
                "_posts/2019-05-14-quay.md",
                filled("---\ntitle: Quay\nsource: Harbour Times\n---\n@T\n")));
    whole(
        traits
            .trait("eleventy_isRead")
            .file(
                "quay.md",
                filled(
                    "---json\n{'title':'Quay','source':'Harbour Times','date':'2019-05-14'}\n---\n@T\n")));
    return traits.all();
  }

  private SpreadsheetTraits() {}
}
