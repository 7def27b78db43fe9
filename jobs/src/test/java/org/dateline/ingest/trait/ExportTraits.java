package org.dateline.ingest.trait;

import static org.dateline.ingest.trait.TraitList.FERRY;
import static org.dateline.ingest.trait.TraitList.TEXT;
import static org.dateline.ingest.trait.TraitList.filled;
import static org.dateline.ingest.trait.TraitList.whole;

import java.util.List;
import java.util.stream.Stream;

/** Exports of content management systems and databases, and their dates. */
public final class ExportTraits {
  public static List<FieldTrait> all() {
    return Stream.of(layouts(), dates()).flatMap(List::stream).toList();
  }

  private static List<FieldTrait> layouts() {
    var traits = new TraitList("exports");
    whole(
        traits.lines(
            "mongoNumberLong_isRead",
            "{'_id':{'$oid':'5cda'},'title':'Quay','text':'@T','source':'Harbour Times','pubDate':{'$date':{'$numberLong':'1557828000000'}}}"));
    whole(
        traits.csv(
            "mongoCsv_isRead",
            "_id,title,text,source.name,source.id,publishedAt\nObjectId(5cda),Quay,\"@T\",Harbour Times,harbour-times,2019-05-14T10:00:00.000Z\n"));
    whole(
        traits
            .lines(
                "elasticBulk_isRead",
                "{'index':{'_index':'news','_id':'1'}}\n{'title':'Quay','text':'@T','source':'Harbour Times','date':'2019-05-14'}\n")
            .rejects("not_an_article", ""));
    whole(
        traits.json(
            "drupalJsonApi_isRead",
            "{'jsonapi':{'version':'1.0'},'data':[{'type':'node--article','id':'u','attributes':{'title':'Quay','field_source':'Harbour Times','created':'2019-05-14T10:00:00+00:00','changed':'2020-01-01T10:00:00+00:00','body':{'value':'<p>@T</p>','format':'full_html','processed':'<p>@T</p>','summary':''}}}]}"));
    traits
        .json(
            "drupal7_isRead",
            "{'nid':'1','title':'Quay','created':'1557828000','changed':'1577872800','body':{'und':[{'value':'<p>@T</p>','summary':'','format':'filtered_html','safe_value':'<p>@T</p>'}]}}")
        .accepts("title", "Quay", "text", TEXT, "published_date", "2019-05-14");
    traits
        .json(
            "ghostExport_isRead",
            "{'db':[{'meta':{'exported_on':1600000000000,'version':'3.0'},'data':{'posts':[{'id':'1','title':'Quay','slug':'q','html':'<p>@T</p>','plaintext':'@T','status':'published','created_at':'2019-05-01T10:00:00.000Z','published_at':'2019-05-14T10:00:00.000Z'},{'id':'2','title':'Ferry','html':'<p>@F</p>','plaintext':'@F','status':'draft','created_at':'2019-05-01T10:00:00.000Z','published_at':null}],'users':[{'id':'1','name':'Ann Roe'}]}}]}")
        .accepts("title", "Quay", "text", TEXT, "published_date", "2019-05-14")
        .rejects("not_an_article", "draft");
    traits
        .json(
            "wordPressRest_isRead",
            "[{'id':1,'date':'2019-05-14T12:00:00','date_gmt':'2019-05-14T10:00:00','guid':{'rendered':'https://harbour.example/?p=1'},'modified':'2020-01-01T10:00:00','slug':'q','status':'publish','type':'post','link':'https://harbour.example/q','title':{'rendered':'Quay &#8211; a vote'},'content':{'rendered':'<p>@T</p>','protected':false},'excerpt':{'rendered':'<p>A</p>'},'author':5,'_embedded':{'author':[{'id':5,'name':'Ann Roe'}]}}]")
        .accepts(
            "title",
            "Quay – a vote",
            "text",
            TEXT,
            "published_at",
            "2019-05-14T10:00:00Z",
            "source",
            "harbour.example",
            "authors",
            "[Ann Roe]");
    traits
        .csv(
            "joomla_introAndFullText",
            "id,title,introtext,fulltext,created,publish_up\n1,Quay,\"<p>@T</p>\",\"<p>@F</p>\",2019-05-14 10:00:00,2019-05-14 10:00:00\n")
        .accepts("text", TEXT + "\n\n" + FERRY);
    traits
        .json(
            "columnsAsLists_isRead",
            "{'title':['Quay','Ferry'],'text':['@T','@F'],'source':['Harbour Times','Harbour Times'],'date':['2019-05-14','2019-05-15']}")
        .accepts(
            "title",
            "Quay",
            "text",
            TEXT,
            "source",
            "Harbour Times",
            "published_date",
            "2019-05-14")
        .accepts("title", "Ferry", "text", FERRY, "published_date", "2019-05-15");
    whole(
        traits.json(
            "everyValueAList_isRead",
            "[{'title':['Quay'],'text':['@T'],'source':['Harbour Times'],'date':['2019-05-14']}]"));
    whole(
        whole(
            traits.json(
                "prettyPrintedObjectsOneAfterTheOther_isRead",
                "{\n  'title': 'Quay',\n  'text': '@T',\n  'source': 'Harbour Times',\n  'date': '2019-05-14'\n}\n{\n  'title': 'Quay',\n  'text': '@T',\n  'source': 'Harbour Times',\n  'date': '2019-05-14'\n}\n")));
    whole(
        whole(
            traits.json(
                "arraysAppendedToEachOther_isRead",
                "[\n{'title':'Quay','text':'@T','source':'Harbour Times','date':'2019-05-14'}\n][\n{'title':'Quay','text':'@T','source':'Harbour Times','date':'2019-05-14'}\n]")));
    whole(
        traits.lines(
            "nanOfPython_isRead",
            "{'title':'Quay','text':'@T','source':'Harbour Times','date':'2019-05-14','author':NaN}"));
    whole(
        traits
            .trait("recordSeparators_isRead")
            .file(
                "a.json",
                "\u001e"
                    + filled(
                        "{'title':'Quay','text':'@T','source':'Harbour Times','date':'2019-05-14'}\n")));
    traits
        .lines("pythonDicts_areBroken", "{`title`: `Quay`, `text`: `@T`}\n")
        .rejects("broken_json", "");
    whole(
        traits.lines(
            "commaBehindEachLine_isRead",
            "{'title':'Quay','text':'@T','source':'Harbour Times','date':'2019-05-14'},\n"));
    traits
        .trait("solrAddXml_isNoArticle")
        .file(
            "a.xml",
            filled(
                "<add><doc><field name='title'>Quay</field><field name='text'>@T</field></doc></add>"))
        .rejects("unsupported_format", "");
    whole(
        traits.json(
            "contentfulFields_isRead",
            "{'items':[{'sys':{'id':'1','createdAt':'2019-05-10T10:00:00Z'},'fields':{'title':{'en-US':'Quay'},'body':{'en-US':'@T'},'source':{'en-US':'Harbour Times'},'publishDate':{'en-US':'2019-05-14'}}}]}"));
    whole(
        traits.json(
            "newsArticleLdWithPublisher_isRead",
            "{'@context':'https://schema.org','@type':'NewsArticle','headline':'Quay','datePublished':'2019-05-14T10:00:00Z','dateModified':'2020-01-01','author':[{'@type':'Person','name':'Ann Roe'}],'publisher':{'@type':'Organization','name':'Harbour Times','logo':{'@type':'ImageObject','url':'x'}},'articleBody':'@T'}"));
    return traits.all();
  }

  private static List<FieldTrait> dates() {
    var traits = new TraitList("more dates");
    String[] at = {"published_at", "2019-05-14T10:00:00Z"};
    String[] day = {"published_date", "2019-05-14"};
    date(traits, "americanLong_isRead", "'Tuesday, May 14, 2019 at 10:00 AM UTC'", at);
    date(traits, "ordinalOf_isRead", "'14th of May 2019'", day);
    date(traits, "ordinalTime_isRead", "'May 14th, 2019, 10:00am'", at);
    date(traits, "frenchHours_isRead", "'14/05/2019 à 10h00'", at);
    date(traits, "frenchShort_isRead", "'mar. 14 mai 2019'", day);
    date(traits, "germanUhr_isRead", "'Di., 14. Mai 2019, 10:00 Uhr'", at);
    date(traits, "gdeltStamp_isRead", "'20190514T100000Z'", at);
    date(traits, "digitsStamp_isRead", "20190514100000", at);
    date(traits, "unicodeMinus_isRead", "'2019-05-14T06:00:00−04:00'", at);
    date(traits, "nonBreakingHyphen_isRead", "'2019‑05‑14'", day);
    date(traits, "twitter_isRead", "'Tue May 14 10:00:00 +0000 2019'", at);
    date(
        traits,
        "phpDateTime_isRead",
        "{'date':'2019-05-14 10:00:00.000000','timezone_type':3,'timezone':'UTC'}",
        at);
    date(
        traits,
        "phpDateTimeElsewhere_isRead",
        "{'date':'2019-05-14 12:00:00.000000','timezone_type':3,'timezone':'Europe/Berlin'}",
        at);
    date(traits, "parseDate_isRead", "{'__type':'Date','iso':'2019-05-14T10:00:00.000Z'}", at);
    date(traits, "firestoreUnderscore_isRead", "{'_seconds':1557828000,'_nanoseconds':0}", at);
    date(traits, "javaInstant_isRead", "{'epochSecond':1557828000,'nano':0}", at);
    date(
        traits,
        "publishedAndUpdatedInOne_isRead",
        "'Published: 14 May 2019 10:00 | Updated: 16 May 2019 11:00'",
        day);
    date(
        traits, "updatedOnly_isNoPublication", "'Last updated: 16 May 2019'", "published_at", null);
    date(
        traits,
        "ago_isUnreadable",
        "'2 hours ago'",
        "published_at",
        null,
        "date_problem",
        "unreadable");
    date(traits, "nat_isUnreadable", "'NaT'", "published_at", null);
    date(traits, "endOf32BitTime_isOutOfRange", "'2038-01-19T03:14:07Z'", "published_at", null);
    date(
        traits,
        "zeroSlashes_isRead",
        "'00/00/0000'",
        "published_at",
        null,
        "date_problem",
        "zero_moment");
    date(
        traits,
        "februaryThirty_isUnreadable",
        "'2019-02-30'",
        "published_at",
        null,
        "date_problem",
        "unreadable");
    date(traits, "minusOne_isZero", "-1", "published_at", null);
    date(
        traits,
        "monthOnly_isIncomplete",
        "'May 2019'",
        "published_at",
        null,
        "date_problem",
        "incomplete");
    date(traits, "datesOfBoth_range", "'May 14-15, 2019'", day);
    return traits.all();
  }

  private static void date(TraitList traits, String name, String raw, String... expected) {
    traits
        .lines(
            name,
            "{'title':'Quay','source':'Harbour Times','date':"
                + raw
                + ",'text':'The harbour council opened the quay.'}")
        .accepts(expected);
  }

  private ExportTraits() {}
}
