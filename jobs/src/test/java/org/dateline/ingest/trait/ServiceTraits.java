package org.dateline.ingest.trait;

import static org.dateline.ingest.trait.TraitList.TEXT;
import static org.dateline.ingest.trait.TraitList.filled;
import static org.dateline.ingest.trait.TraitList.whole;

import java.util.List;
import java.util.stream.Stream;

/**
 * Answers of news services, exports of press databases and scrapers, and data sets, as they are.
 */
public final class ServiceTraits {
  public static List<FieldTrait> all() {
    return Stream.of(services(), sets()).flatMap(List::stream).toList();
  }

  private static List<FieldTrait> services() {
    var traits = new TraitList("services");
    whole(
        traits.lines(
            "newsCatcher3_isRead",
            "{'title':'Quay','author':'Ann Roe','authors':['Ann Roe'],'published_date':'2019-05-14 10:00:00','published_date_precision':'full','updated_date':'2019-05-15 10:00:00','link':'https://www.harbour.example/q','domain_url':'harbour.example','full_domain_url':'www.harbour.example','name_source':'Harbour Times','is_headline':true,'rights':'harbour.example','rank':'900','country':'GB','language':'en','description':'A vote.','content':'@T','word_count':20}"));
    traits
        .lines(
            "newsCatcher2_summaryIsSaid",
            "{'title':'Quay','author':'Ann Roe','published_date':'2019-05-14 10:00:00','link':'https://www.harbour.example/q','clean_url':'harbour.example','excerpt':'A vote.','summary':'@T @F @T','rights':'harbour.example','topic':'news'}")
        .rejects("no_text", "ingest.fields.text=summary");
    whole(
        traits.json(
            "eventRegistry_isRead",
            "{'articles':{'page':1,'totalResults':1,'pages':1,'count':100,'results':[{'uri':'123','lang':'eng','isDuplicate':false,'date':'2019-05-14','time':'10:00:00','dateTime':'2019-05-14T10:00:00Z','dateTimePub':'2019-05-14T09:55:00Z','dataType':'news','sim':0.7,'url':'https://harbour.example/q','title':'Quay','body':'@T','source':{'uri':'harbour.example','dataType':'news','title':'Harbour Times'},'authors':[{'uri':'ann@harbour.example','name':'Ann Roe','type':'author','isAgency':false}]}]}}"));
    traits
        .csv(
            "mediaCloudNewCsv_isAListOfHeadlines",
            "id,indexed_date,language,media_name,media_url,publish_date,title,url\nabc,2024-01-02 10:00:00,en,harbour.example,harbour.example,2019-05-14,Council votes for the new quay after a long debate,https://harbour.example/q\n")
        .accepts(
            "title",
            "Council votes for the new quay after a long debate",
            "source",
            "harbour.example",
            "published_date",
            "2019-05-14");
    traits
        .json(
            "gdeltArtList_isNoText",
            "{'articles':[{'url':'https://harbour.example/q','url_mobile':'','title':'Quay','seendate':'20190514T100000Z','socialimage':'','domain':'harbour.example','language':'English','sourcecountry':'United Kingdom'}]}")
        .rejects("no_text", "");
    traits
        .json(
            "newsApi_suffixAndCutEnd",
            "{'status':'ok','totalResults':1,'articles':[{'source':{'id':null,'name':'Harbour Times'},'author':'Ann Roe','title':'Quay - Harbour Times','description':'A vote.','url':'https://harbour.example/q','urlToImage':null,'publishedAt':'2019-05-14T10:00:00Z','content':'@T The mayor… [+2134 chars]'}]}")
        .accepts(
            "title",
            "Quay",
            "source",
            "Harbour Times",
            "published_date",
            "2019-05-14",
            "text_note",
            "truncated",
            "text",
            "!2134");
    traits
        .json(
            "newsApiRemoved_isNoArticle",
            "{'status':'ok','articles':[{'source':{'id':null,'name':'[Removed]'},'author':null,'title':'[Removed]','description':'[Removed]','url':'https://removed.com','urlToImage':null,'publishedAt':'1970-01-01T00:00:00Z','content':'[Removed]'}]}")
        .rejects("no_text", "");
    traits
        .json(
            "newsdataFreePlan_isNoText",
            "{'status':'success','results':[{'article_id':'1','title':'Quay','link':'https://harbour.example/q','creator':['ann roe'],'description':'A vote.','content':'ONLY AVAILABLE IN PAID PLANS','pubDate':'2019-05-14 10:00:00','source_id':'harbour','source_url':'https://harbour.example'}]}")
        .rejects("no_text", "");
    whole(
        traits.json(
            "newsdata_isRead",
            "{'status':'success','results':[{'article_id':'1','title':'Quay','link':'https://harbour.example/q','creator':['Ann Roe'],'description':'A vote.','content':'@T','pubDate':'2019-05-14 10:00:00','pubDateTZ':'UTC','source_id':'harbour','source_name':'Harbour Times','source_url':'https://harbour.example'}]}"));
    whole(
        traits.json(
            "guardian_isRead",
            "{'response':{'status':'ok','total':1,'results':[{'id':'x/2019/may/14/quay','type':'article','sectionId':'uk','sectionName':'UK news','webPublicationDate':'2019-05-14T10:00:00Z','webTitle':'Quay','webUrl':'https://www.harbour.example/x/2019/may/14/quay','apiUrl':'https://content.harbour.example/x','fields':{'headline':'Quay','byline':'Ann Roe','bodyText':'@T','publication':'Harbour Times','lastModified':'2020-01-01T00:00:00Z'}}]}}"));
    traits
        .json(
            "nytArchive_isRead",
            "{'response':{'docs':[{'abstract':'A vote on the quay by nine to two.','web_url':'https://www.nytimes.com/2019/05/14/q.html','lead_paragraph':'@T','source':'The New York Times','headline':{'main':'Council Votes for the New Quay After a Long Debate','kicker':null},'pub_date':'2019-05-14T10:00:00+0000','byline':{'original':'By Ann Roe and Ben Poe','person':[]},'document_type':'article'}]}}")
        .accepts(
            "title",
            "Council Votes for the New Quay After a Long Debate",
            "source",
            "The New York Times",
            "published_date",
            "2019-05-14",
            "authors",
            "[Ann Roe, Ben Poe]");
    whole(
        traits.csv(
            "proQuestTable_isRead",
            "GOID,Title,Publication title,Publisher,Publication date,Publication year,Authors,Full text,Source type,ProQuest document ID\n1,Quay,Harbour Times,Harbour Media Holdings Inc,\"May 14, 2019\",2019,\"Roe, Ann\",\"@T\",Newspapers,1\n"));
    whole(
        traits.csv(
            "lexisNexisTools_isRead",
            "ID,Source_File,Newspaper,Date,Length,Section,Author,Edition,Headline,Article\n1,sample.TXT,Harbour Times,2019-05-14,20 words,\"Pg. 3\",Ann Roe,,Quay,\"@T\"\n"));
    whole(
        traits.csv(
            "factivaCodes_isRead",
            "AN,HD,BY,WC,PD,SN,SC,LA,CY,TD\nHARB0001,Quay,Ann Roe,20,14 May 2019,Harbour Times,HARB,English,(c) 2019,\"@T\"\n"));
    whole(
        traits.lines(
            "trafilatura_isRead",
            "{'title':'Quay','author':'Ann Roe; Ben Poe','hostname':'harbour.example','date':'2019-05-14','fingerprint':'ab12','id':null,'license':null,'comments':'','raw_text':'@T','text':'@T','language':null,'image':null,'pagetype':'article','filedate':'2024-01-01','source':'https://www.harbour.example/q','source-hostname':'Harbour Times','excerpt':'A vote','categories':'','tags':''}"));
    traits
        .lines(
            "newsPlease_isRead",
            "{'authors':['Ann Roe'],'date_download':'2020-01-01 10:00:00','date_modify':null,'date_publish':'2019-05-14 10:00:00','description':'A vote','filename':'q.json','image_url':null,'language':'en','localpath':null,'maintext':'@T','source_domain':'harbour.example','title':'Quay','title_page':null,'title_rss':null,'url':'https://harbour.example/q'}")
        .accepts(
            "title",
            "Quay",
            "text",
            TEXT,
            "source",
            "harbour.example",
            "published_date",
            "2019-05-14",
            "authors",
            "[Ann Roe]");
    traits
        .lines(
            "newspaper3k_isRead",
            "{'url':'https://harbour.example/q','source_url':'https://harbour.example','title':'Quay','authors':['Ann Roe','Ben Poe'],'publish_date':'2019-05-14 00:00:00','text':'@T','top_image':'','movies':[],'keywords':['quay'],'summary':'A vote','meta_lang':'en','html':''}")
        .accepts(
            "source",
            "harbour.example",
            "published_date",
            "2019-05-14",
            "authors",
            "[Ann Roe, Ben Poe]");
    whole(
        traits.json(
            "aylien_isRead",
            "{'stories':[{'id':1,'title':'Quay','body':'@T','summary':{'sentences':['A vote']},'published_at':'2019-05-14T10:00:00.000Z','source':{'id':7,'name':'Harbour Times','domain':'harbour.example','home_page_url':'https://harbour.example/'},'author':{'id':9,'name':'Ann Roe'},'links':{'permalink':'https://harbour.example/q'}}],'next_page_cursor':'x'}"));
    traits
        .json(
            "mediastack_hasDescriptionsOnly",
            "{'pagination':{'limit':1},'data':[{'author':'Ann Roe','title':'Quay','description':'@T','url':'https://harbour.example/q','source':'Harbour Times','image':null,'category':'general','language':'en','country':'gb','published_at':'2019-05-14T10:00:00+00:00'}]}")
        .rejects("no_text", "ingest.fields.text=description");
    traits
        .json(
            "perigon_isRead",
            "{'articles':[{'url':'https://harbour.example/q','authorsByline':'Ann Roe','articleId':'x','clusterId':'y','source':{'domain':'harbour.example','location':null},'country':'gb','language':'en','pubDate':'2019-05-14T10:00:00+00:00','addDate':'2020-01-01T10:00:00+00:00','refreshDate':'2020-01-01T10:00:00+00:00','title':'Quay','content':'@T'}]}")
        .accepts(
            "source", "harbour.example", "published_date", "2019-05-14", "authors", "[Ann Roe]");
    traits
        .lines(
            "webz_isRead",
            "{'thread':{'uuid':'x','url':'https://www.harbour.example/q','site_full':'www.harbour.example','site':'harbour.example','site_section':'','title':'Quay','published':'2019-05-14T13:00:00.000+03:00'},'uuid':'x','url':'https://www.harbour.example/q','author':'Ann Roe','published':'2019-05-14T13:00:00.000+03:00','title':'Quay','text':'@T','language':'english','crawled':'2020-01-01T10:00:00.000+02:00'}")
        .accepts(
            "source", "harbour.example", "published_at", "2019-05-14T10:00:00Z", "language", "en");
    return traits.all();
  }

  private static List<FieldTrait> sets() {
    var traits = new TraitList("data sets");
    whole(
        traits.csv(
            "allTheNews2_isRead",
            "date,year,month,day,author,title,article,url,section,publication\n2019-05-14 00:00:00,2019,5.0,14,Ann Roe,Quay,\"@T\",https://harbour.example/q,News,Harbour Times\n"));
    traits
        .csv(
            "trueAndFake_isRead",
            "title,text,subject,date\nQuay,\"LONDON (Reuters) - @T\",politicsNews,\"December 31, 2017 \"\n")
        .accepts("published_date", "2017-12-31");
    traits
        .csv(
            "newsSummary_dateWithWeekdayBehind",
            "author,date,headlines,read_more,text,ctext\nAnn Roe,\"03 Aug 2017,Thursday\",Quay,https://www.harbour.example/q,\"@T\",\"@T @F\"\n")
        .accepts("published_date", "2017-08-03", "source", "harbour.example");
    traits
        .csv(
            "millionHeadlines_isRead",
            "publish_date,headline_text\n20030219,aba decides against community broadcasting licence\n")
        .accepts(
            "published_date",
            "2003-02-19",
            "title",
            "aba decides against community broadcasting licence");
    traits
        .lines("cnnDailyMail_isRead", "{'article':'@T','highlights':'A vote .','id':'f001'}")
        .accepts("text", TEXT);
    traits
        .lines("agNews_isRead", "{'text':'@T','label':2}")
        .accepts("text", TEXT, "published_date", null);
    whole(
        traits.lines(
            "ccNewsWithPublisher_isRead",
            "{'requested_url':'https://harbour.example/q','plain_text':'@T','published_date':'2019-05-14','title':'Quay','tags':[],'categories':[],'author':null,'sitename':'harbour.example','image_url':null,'language':'en','language_score':0.9,'responded_url':'https://harbour.example/q','publisher':'Harbour Times','warc_path':'crawl-data/x','crawl_date':'2020-01-01'}"));
    traits
        .trait("newsItemsOfReuters_areNamed")
        .file(
            "2286newsML.xml",
            filled(
                "<?xml version='1.0' encoding='iso-8859-1' ?>\n<newsitem itemid='2286' id='root' date='2019-05-14' xml:lang='en'>\n<title>UK: Quay</title>\n<headline>Quay</headline>\n<dateline>LONDON 2019-05-14</dateline>\n<text>\n<p>@T</p>\n</text>\n<copyright>(c) Harbour Times</copyright>\n<metadata><dc element='dc.date.published' value='2019-05-14'/><dc element='dc.source' value='Harbour Times'/></metadata></newsitem>"))
        .rejects("unsupported_format", "root element newsitem");
    traits
        .lines(
            "signal1M_isRead",
            "{'id':'x','content':'@T','title':'Quay','media-type':'News','source':'Harbour Times','published':'2019-05-14T10:16:14Z'}")
        .accepts("source", "Harbour Times", "published_date", "2019-05-14");
    whole(
        traits.csv(
            "componentsOfTheYears_isRead",
            "Title,Text,Site Name,Publication Day Of Month,Publication Month,Publication Year\nQuay,\"@T\",Harbour Times,14,5,2019\n"));
    return traits.all();
  }

  private ServiceTraits() {}
}
