package org.dateline.ingest.trait;

import static org.dateline.ingest.trait.TraitList.FERRY;
import static org.dateline.ingest.trait.TraitList.TEXT;
import static org.dateline.ingest.trait.TraitList.filled;
import static org.dateline.ingest.trait.TraitList.whole;

import java.util.List;
import java.util.stream.Stream;

/** Records that may be taken for others: fields of two meanings, answers in answers, odd titles. */
public final class MistakableTraits {
  public static List<FieldTrait> all() {
    return Stream.of(roles(), layouts(), files()).flatMap(List::stream).toList();
  }

  private static List<FieldTrait> roles() {
    var traits = new TraitList("mistakable roles");
    whole(
        traits.lines(
            "publicationIsADate_isReadAsMeant",
            "{'title':'Quay','text':'@T','publication':'14 May 2019','publisher':'Harbour Times','date':'2019-05-14'}"));
    whole(
        traits.lines(
            "sourceIsAnObjectOfIds_isReadAsMeant",
            "{'title':'Quay','text':'@T','source':{'id':'harbour-times','name':'Harbour Times','category':'general'},'date':'2019-05-14'}"));
    whole(
        traits.lines(
            "sourceIsACategoryList_isReadAsMeant",
            "{'title':'Quay','text':'@T','source':['Harbour Times'],'date':'2019-05-14'}"));
    whole(
        traits.csv(
            "countryBesideSource_isReadAsMeant",
            "title,text,source_country,source,date\nQuay,\"@T\",GB,Harbour Times,2019-05-14\n"));
    traits
        .lines(
            "sourceTypeOnly_isReadAsMeant",
            "{'title':'Quay','text':'@T','source_type':'newspaper','url':'https://www.harbour.example/q'}")
        .accepts("source", "harbour.example");
    whole(
        traits.csv(
            "dateAndTimeColumns_isReadAsMeant",
            "title,text,source,date,time\nQuay,\"@T\",Harbour Times,2019-05-14,10:00\n"));
    traits
        .csv(
            "timeColumnOnly_isReadAsMeant",
            "title,text,source,time\nQuay,\"@T\",Harbour Times,10:00\n")
        .accepts("published_date", null);
    traits
        .lines(
            "readingTimeIsNoDate_isReadAsMeant",
            "{'title':'Quay','text':'@T','time':'5 min read','source':'Harbour Times'}")
        .accepts("published_date", null);
    traits
        .lines(
            "birthDateIsNoDate_isReadAsMeant",
            "{'title':'Quay','text':'@T','birth_date':'1970-03-04','source':'Harbour Times'}")
        .accepts("published_date", null);
    traits
        .lines(
            "eventDateIsNotBelieved_isReadAsMeant",
            "{'title':'Quay','text':'@T','event_date':'2031-03-04','source':'Harbour Times'}")
        .accepts("published_date", null);
    whole(
        traits.lines(
            "textAndSummary_isReadAsMeant",
            "{'title':'Quay','summary':'A vote.','text':'@T','source':'Harbour Times','date':'2019-05-14'}"));
    whole(
        traits.lines(
            "contentIsATeaserTextWhole_isReadAsMeant",
            "{'title':'Quay','text':'@T','content':'A vote…','source':'Harbour Times','date':'2019-05-14'}"));
    traits
        .lines(
            "contentTeaserBeforeFullContent_isReadAsMeant",
            "{'title':'Quay','content':'The harbour council voted… [+900 chars]','full_content':'@T @F','source':'Harbour Times'}")
        .accepts("text", TEXT + " " + FERRY, "text_note", null);
    traits
        .lines(
            "languageNames_isReadAsMeant",
            "{'title':'Hafen','text':'Der Rat stimmte am Montag mit neun zu zwei Stimmen für den neuen Kai im Hafen.','language':'German'}")
        .accepts("language", "de");
    traits
        .lines(
            "authorNone_isReadAsMeant",
            "{'title':'Quay','text':'@T','author':'None','source':'Harbour Times'}")
        .accepts("authors", "[]");
    traits
        .json(
            "newsWrapperWithoutTitles_isReadAsMeant",
            "{'status':'ok','news':[{'title':'Quay','content':'@T'},{'title':'Ferry','content':'@F'}]}")
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .json(
            "wrapperOfUnknownName_isReadAsMeant",
            "{'meta':{'n':2},'artikel_liste':[{'title':'Quay','text':'@T','date':'2019-05-14'},{'title':'Ferry','text':'@F','date':'2019-05-14'}]}")
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .lines(
            "rolesBehindNames_areNoAuthors",
            "{'title':'Quay','text':'@T','author':'By Ann Roe and Ben Poe, Harbour Times Staff"
                + " Writers','source':'Harbour Times'}")
        .accepts("authors", "[Ann Roe, Ben Poe]");
    traits
        .lines(
            "mailBesideAName_isNoAuthor",
            "{'title':'Quay','text':'@T','author':'ann.roe@harbour.example (Ann Roe)'}")
        .accepts("authors", "[Ann Roe]");
    return traits.all();
  }

  private static List<FieldTrait> layouts() {
    var traits = new TraitList("mistakable layouts");
    traits
        .json(
            "pagesOfAnswers_isReadAsMeant",
            "[{'articles':[{'title':'Quay','content':'@T','publishedAt':'2019-05-14T10:00:00Z','source':{'name':'Harbour Times'}}]},{'articles':[{'title':'Ferry','content':'@F','publishedAt':'2019-05-14T10:00:00Z','source':{'name':'Harbour Times'}}]}]")
        .accepts("text", TEXT, "source", "Harbour Times")
        .accepts("text", FERRY);
    traits
        .lines(
            "answersOnLines_isReadAsMeant",
            "{'status':'ok','articles':[{'title':'Quay','content':'@T'},{'title':'Ferry','content':'@F'}]}\n{'status':'ok','articles':[{'title':'Quay','content':'@T @F'}]}\n")
        .accepts("text", TEXT)
        .accepts("text", FERRY)
        .accepts("text", TEXT + " " + FERRY);
    traits
        .json(
            "errorAnswer_isReadAsMeant",
            "{'status':'error','code':'apiKeyInvalid','message':'Your API key is invalid or incorrect. Check your key, or go to the site to create a free API key.'}")
        .rejects("no_text", "");
    traits
        .json(
            "mapByDate_isReadAsMeant",
            "{'2019-05-14':[{'title':'Quay','text':'@T'}],'2019-05-15':[{'title':'Ferry','text':'@F'}]}")
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .json(
            "mapBySource_isReadAsMeant",
            "{'Harbour Times':[{'title':'Quay','text':'@T'}],'Island Post':[{'title':'Ferry','text':'@F'}]}")
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .json(
            "newspaper3kCrawl_isReadAsMeant",
            "{'newspapers':{'harbour':{'link':'https://harbour.example/','articles':[{'title':'Quay','text':'@T','link':'https://harbour.example/q','published':'2019-05-14T10:00:00'}]},'island':{'link':'https://island.example/','articles':[{'title':'Ferry','text':'@F','link':'https://island.example/f','published':'2019-05-14T10:00:00'}]}}}")
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .trait("ndjsonInTxt_isReadAsMeant")
        .file("dump.txt", filled("{'title':'Quay','text':'@T'}\n{'title':'Ferry','text':'@F'}\n"))
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .trait("csvInTxt_isReadAsMeant")
        .file("dump.txt", filled("id,title,text\n1,Quay,\"@T\"\n2,Ferry,\"@F\"\n"))
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .trait("jsonInCsvName_isReadAsMeant")
        .file("dump.csv", filled("[{'title':'Quay','text':'@T'},{'title':'Ferry','text':'@F'}]"))
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    traits
        .trait("tabsInCsvName_isReadAsMeant")
        .file("dump.csv", filled("title\ttext\nQuay\t@T\nFerry\t@F\n"))
        .accepts("text", TEXT)
        .accepts("text", FERRY);
    return traits.all();
  }

  private static List<FieldTrait> files() {
    var traits = new TraitList("mistakable files");
    traits
        .trait("htmlSavedAsTxt_isReadAsMeant")
        .file(
            "q.txt",
            filled(
                "<!DOCTYPE html><html><head><title>Quay</title></head><body><article><h1>Quay</h1><p>@T</p><p>@F</p></article></body></html>"))
        .accepts("title", "Quay", "text", TEXT + "\n\n" + FERRY);
    traits
        .csv(
            "htmlInCells_isReadAsMeant",
            "title,text\nQuay,\"<p>@T</p><script>var a = 1;</script><style>p{color:red}</style><p>@F</p>\"\n")
        .accepts("text", TEXT + "\n\n" + FERRY);
    traits
        .lines("titleHtml_isReadAsMeant", "{'title':'<b>Quay</b> &amp; ferry','text':'@T'}")
        .accepts("title", "Quay & ferry");
    traits
        .lines("titleBreak_isReadAsMeant", "{'title':'Quay\\nvote','text':'@T'}")
        .accepts("title", "Quay vote");
    traits
        .lines(
            "titleOfMonths_isReadAsMeant",
            "{'title':'Harbour Times - Quay vote','source':'Harbour Times','text':'@T'}")
        .accepts("title", "Harbour Times - Quay vote");
    traits
        .lines(
            "titleSourceInMiddle_isReadAsMeant",
            "{'title':'Quay - Harbour Times - Local','source':'Harbour Times','text':'@T'}")
        .accepts("title", "~Quay");
    traits
        .lines(
            "titleWithHyphenWord_isReadAsMeant",
            "{'title':'The post-Reuters age','source':'Reuters','text':'@T'}")
        .accepts("title", "The post-Reuters age");
    traits
        .lines(
            "wordyLater_isReadAsMeant",
            "{'title':'Quay','text':'@T He told reporters to continue reading.','source':'Harbour Times'}")
        .accepts("text", TEXT + " He told reporters to continue reading.", "text_note", null);
    traits
        .lines(
            "statusOfLabels_isReadAsMeant",
            "{'title':'Quay','text':'@T','status':'published','published':true,'date':'2019-05-14'}")
        .accepts("published_date", "2019-05-14");
    traits
        .lines(
            "statusCode_isReadAsMeant", "{'title':'Quay','text':'@T','status':200,'draft':false}")
        .accepts("title", "Quay");
    traits
        .trait("feedOfGoogleNews_isReadAsMeant")
        .file(
            "f.xml",
            filled(
                "<rss version='2.0'><channel><title>`quay` - Google News</title><link>https://news.google.com</link><item><title>Quay vote goes on - Harbour Times</title><link>https://news.google.com/rss/articles/CBMiAU_yqLN</link><pubDate>Tue, 14 May 2019 10:00:00 GMT</pubDate><description>&lt;a href='https://news.google.com/x'&gt;Quay vote goes on&lt;/a&gt;&amp;nbsp;&lt;font&gt;Harbour Times&lt;/font&gt;</description><source url='https://www.harbour.example'>Harbour Times</source></item></channel></rss>"))
        .accepts("title", "Quay vote goes on", "source", "Harbour Times");
    traits
        .lines("mojibakeStays_isReadAsMeant", "{'title':'Ënde is a word','text':'@T'}")
        .accepts("title", "Ënde is a word");
    traits
        .lines("albanian_isReadAsMeant", "{'title':'Këshilli votoi për skelën e re','text':'@T'}")
        .accepts("title", "Këshilli votoi për skelën e re");
    traits
        .trait("wordsOfChinese_isReadAsMeant")
        .file("a.txt", "码头\n\n市议会周一晚上经过三个小时的辩论，以九票对两票通过了新码头的计划。\n\n市长说，工程将在夏天开始。\n")
        .accepts("text", "~市长");
    return traits.all();
  }

  private MistakableTraits() {}
}
