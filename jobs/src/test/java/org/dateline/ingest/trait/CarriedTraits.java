package org.dateline.ingest.trait;

import static org.dateline.ingest.trait.TraitList.filled;

import java.util.List;
import java.util.stream.Stream;

/** Files of other kinds, addresses of proxies and databases, and publishers in titles. */
public final class CarriedTraits {
  public static List<FieldTrait> all() {
    return Stream.of(kinds(), addresses(), titles()).flatMap(List::stream).toList();
  }

  private static List<FieldTrait> kinds() {
    var traits = new TraitList("debris");
    kind(
        traits,
        "packageJson_isTakenForNoArticle",
        "package.json",
        "{'name':'scraper','version':'1.0.0','description':'Scrapes the harbour','main':'index.js','author':'Ann Roe','license':'MIT','dependencies':{'cheerio':'^1.0.0'}}",
        "not_an_article",
        "");
    kind(
        traits,
        "notebook_isTakenForNoArticle",
        "a.ipynb",
        "{'cells':[{'cell_type':'markdown','metadata':{},'source':['# Quay']}],'metadata':{},'nbformat':4,'nbformat_minor':2}",
        "not_an_article",
        "");
    kind(
        traits,
        "stopWords_isTakenForNoArticle",
        "stopwords.txt",
        "a\nabout\nabove\nafter\nagain\nagainst\nall\nam\nan\nand\nany\nare\nas\nat\nbe\n",
        "not_an_article",
        "");
    kind(
        traits,
        "requirements_isTakenForNoArticle",
        "requirements.txt",
        "scrapy==2.5.0\nnewspaper3k>=0.2.8\npandas\nrequests~=2.25\n",
        "not_an_article",
        "");
    kind(
        traits,
        "sqlDump_isTakenForNoArticle",
        "dump.sql",
        "-- MySQL dump 10.13\nDROP TABLE IF EXISTS `posts`;\nCREATE TABLE `posts` (`id` int);\nINSERT INTO `posts` VALUES (1,`Quay`,`@T`);\n",
        "not_an_article",
        "");
    kind(
        traits,
        "subtitles_isTakenForNoArticle",
        "talk.srt",
        "1\n00:00:01,000 --> 00:00:04,000\nThe council voted.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe mayor came.\n",
        "not_an_article",
        "");
    kind(
        traits,
        "conll_isTakenForNoArticle",
        "train.conll",
        "The DT B-NP O\nharbour NN I-NP O\ncouncil NN I-NP B-ORG\nvoted VBD B-VP O\n. . O O\n\nAnn NNP B-NP B-PER\nRoe NNP I-NP I-PER\n",
        "unsupported_format",
        "");
    kind(
        traits,
        "opml_isTakenForNoArticle",
        "feeds.opml",
        "<?xml version='1.0'?><opml version='2.0'><head><title>Feeds</title></head><body><outline text='Harbour' xmlUrl='https://harbour.example/rss'/></body></opml>",
        "not_an_article",
        "");
    kind(
        traits,
        "calendar_isTakenForNoArticle",
        "events.ics",
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Council votes\nDTSTART:20190514T100000Z\nEND:VEVENT\nEND:VCALENDAR\n",
        "not_an_article",
        "");
    kind(
        traits,
        "scrapyLog_isTakenForNoArticle",
        "scrapy.log",
        "2019-05-14 10:00:00 [scrapy.utils.log] INFO: Scrapy 2.5.0 started (bot: news)\n2019-05-14 10:00:01 [scrapy.core.engine] DEBUG: Crawled (200) <GET https://harbour.example/q> (referer: None)\n",
        "not_an_article",
        "");
    kind(
        traits,
        "eml_isTakenForNoArticle",
        "mail",
        "Return-Path: <a@harbour.example>\nReceived: from mx by x\nFrom: Ann <a@harbour.example>\nTo: b@harbour.example\nSubject: Quay\nDate: Tue, 14 May 2019 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\n@T\n",
        "unsupported_format",
        "");
    kind(
        traits,
        "challengePage_isTakenForNoArticle",
        "q.html",
        "<!DOCTYPE html><html><head><title>Just a moment...</title><meta name='robots' content='noindex,nofollow'></head><body><h1>harbour.example</h1><h2>Checking if the site connection is secure</h2><noscript>Enable JavaScript and cookies to continue</noscript><p>harbour.example needs to review the security of your connection before proceeding.</p><div>Ray ID: 7a1b2c3d4e5f</div></body></html>",
        "no_text",
        "");
    kind(
        traits,
        "folderListing_isTakenForNoArticle",
        "index.html",
        "<!DOCTYPE HTML><html><head><title>Index of /news/2019</title></head><body><h1>Index of /news/2019</h1><table><tr><th><a href='?C=N;O=D'>Name</a></th><th>Last modified</th><th>Size</th></tr><tr><td><a href='/news/'>Parent Directory</a></td></tr><tr><td><a href='quay.html'>quay.html</a></td><td>2019-05-14 10:00</td><td>12K</td></tr></table></body></html>",
        "no_text",
        "");
    kind(
        traits,
        "accessDenied_isTakenForNoArticle",
        "q.html",
        "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access &#34;http&#58;&#47;&#47;www&#46;harbour&#46;example&#47;q&#34; on this server.<P>Reference&#32;&#35;18&#46;abc</BODY></HTML>"
            .replace("don't", "don`t"),
        "no_text",
        "");
    kind(
        traits,
        "citation_isTakenForNoArticle",
        "CITATION.cff",
        "cff-version: 1.2.0\nmessage: Please cite this data set.\ntitle: Harbour News\nauthors:\n  - family-names: Roe\n    given-names: Ann\n",
        "not_an_article",
        "");
    kind(
        traits,
        "codebook_isTakenForNoArticle",
        "codebook.csv",
        "variable,type,description\ntitle,string,The headline of the article\n",
        "no_text",
        "");
    kind(
        traits,
        "odt_isTakenForNoArticle",
        "a.odt",
        "PK\3\4\24\0\0\0\0\0",
        "unsupported_format",
        "");
    kind(
        traits,
        "sevenZip_isTakenForNoArticle",
        "a.7z",
        "7z\u00bc\u00af\u0027\u001c\0\4",
        "unsupported_format",
        "");
    kind(
        traits,
        "nlmDocx_rtf",
        "a.rtf",
        "{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}} @T}",
        "unsupported_format",
        "");
    kind(
        traits,
        "tei_isTakenForNoArticle",
        "a.xml",
        "<?xml version='1.0'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>Quay</title></titleStmt></fileDesc></teiHeader><text><body><p>@T</p></body></text></TEI>",
        "unsupported_format",
        "");
    kind(
        traits,
        "draftOfHugo_isTakenForNoArticle",
        "quay.md",
        "---\ntitle: Quay\ndate: 2019-05-14\ndraft: true\n---\n\n@T\n",
        "not_an_article",
        "draft");
    kind(
        traits,
        "unpublishedOfJekyll_isTakenForNoArticle",
        "2019-05-14-quay.md",
        "---\ntitle: Quay\npublished: false\n---\n\n@T\n",
        "not_an_article",
        "");
    return traits.all();
  }

  private static List<FieldTrait> addresses() {
    var traits = new TraitList("carriers");
    url(
        traits,
        "ezProxyLogin_isSeenThrough",
        "https://login.proxy.library.uni.edu/login?url=https://www.harbour.example/q",
        "harbour.example");
    url(
        traits,
        "ezProxyHost_isSeenThrough",
        "https://www-nytimes-com.proxy.library.uni.edu/2019/05/14/q.html",
        "The New York Times");
    url(
        traits,
        "ezProxyDots_isSeenThrough",
        "https://www.nytimes.com.ezproxy.uni.edu/2019/05/14/q.html",
        "The New York Times");
    url(traits, "proQuest_isNoPublisher", "https://www.proquest.com/docview/2223334445", "unknown");
    url(
        traits,
        "lexis_isNoPublisher",
        "https://advance.lexis.com/api/document?id=urn:contentItem:5W3X",
        "unknown");
    url(
        traits,
        "factiva_isNoPublisher",
        "https://global.factiva.com/redir/default.aspx?P=sa&an=HARB0001",
        "unknown");
    url(
        traits,
        "pocket_isSeenThrough",
        "https://getpocket.com/redirect?url=https%3A%2F%2Fwww.harbour.example%2Fq&formCheck=x",
        "harbour.example");
    url(
        traits,
        "reddit_isSeenThrough",
        "https://out.reddit.com/t3_x?url=https%3A%2F%2Fwww.harbour.example%2Fq&token=x",
        "harbour.example");
    url(
        traits,
        "viewSource_isSeenThrough",
        "view-source:https://www.harbour.example/q",
        "harbour.example");
    url(
        traits,
        "readerProxy_isSeenThrough",
        "https://r.jina.ai/https://www.harbour.example/q",
        "harbour.example");
    url(
        traits,
        "twelveFeet_isSeenThrough",
        "https://12ft.io/https://www.harbour.example/q",
        "harbour.example");
    url(traits, "localFile_isSeenThrough", "file:///C:/Users/ann/news/quay.html", "unknown");
    url(traits, "localHost_isSeenThrough", "http://localhost:8000/quay.html", "unknown");
    url(traits, "privateNumber_isSeenThrough", "http://192.168.1.20/quay.html", "unknown");
    url(traits, "appleNews_isSeenThrough", "https://apple.news/AbCdEfGhIj", "unknown");
    url(traits, "permaCc_isSeenThrough", "https://perma.cc/AB12-CD34", "unknown");
    url(traits, "ifttt_isSeenThrough", "https://ift.tt/2AbCdEf", "unknown");
    url(
        traits,
        "bingNewsClick_isSeenThrough",
        "http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=x&url=https%3a%2f%2fwww.harbour.example%2fq&c=1&mkt=en-gb",
        "harbour.example");
    return traits.all();
  }

  private static List<FieldTrait> titles() {
    var traits = new TraitList("titles");
    title(
        traits,
        "sectionAndSite_isCut",
        "Quay vote goes on | Politics | Harbour Times",
        "Harbour Times",
        "Quay vote goes on");
    title(
        traits,
        "siteBehindADash_isCut",
        "Quay vote goes on - Harbour Times",
        "Harbour Times",
        "Quay vote goes on");
    title(
        traits,
        "domainBehindADash_isCut",
        "Quay vote goes on – harbour.example",
        "harbour.example",
        "Quay vote goes on");
    title(
        traits,
        "sourceInTheSentence_stays",
        "Interview with Harbour Times",
        "Harbour Times",
        "Interview with Harbour Times");
    title(traits, "wholeTitleIsTheSource_stays", "Harbour Times", "Harbour Times", "Harbour Times");
    title(
        traits,
        "otherCase_isCut",
        "Quay vote goes on | HARBOUR TIMES",
        "Harbour Times",
        "Quay vote goes on");
    title(
        traits,
        "otherName_stays",
        "Quay vote goes on | Island Post",
        "Harbour Times",
        "Quay vote goes on | Island Post");
    title(
        traits,
        "dashInTheHeadline_stays",
        "Quay - nine to two - Harbour Times",
        "Harbour Times",
        "Quay - nine to two");
    traits
        .csv(
            "googleNewsStyleInCsv_isCut",
            "title,text,source\nQuay vote goes on - Harbour Times,\"@T\",Harbour Times\n")
        .accepts("title", "Quay vote goes on");
    return traits.all();
  }

  private static void kind(
      TraitList traits, String name, String file, String content, String reason, String part) {
    traits.trait(name).file(file, filled(content)).rejects(reason, part);
  }

  private static void title(
      TraitList traits, String name, String title, String source, String expected) {
    traits
        .lines(
            name,
            "{'title':'"
                + title
                + "','source':'"
                + source
                + "','url':'https://www.harbour.example/q','text':'@T'}")
        .accepts("title", expected);
  }

  private static void url(TraitList traits, String name, String url, String source) {
    traits
        .lines(name, "{'title':'Quay','url':'" + url + "','text':'@T'}")
        .withKnownPublishers()
        .accepts("source", source);
  }

  private CarriedTraits() {}
}
