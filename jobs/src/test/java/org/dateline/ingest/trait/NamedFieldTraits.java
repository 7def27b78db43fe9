package org.dateline.ingest.trait;

import java.util.ArrayList;
import java.util.List;

/** Names and values of the fields that scrapers, services, databases and data sets write. */
public final class NamedFieldTraits {
  private static final String TEXT = "The harbour council voted for the new quay by nine to two.";
  private static final String MORE =
      "Work begins in May and will last three years, the mayor said.";
  private static final String BOTH = TEXT + "\n\n" + MORE;

  public static List<FieldTrait> all() {
    var traits = new ArrayList<FieldTrait>();
    traits.addAll(dataSets());
    traits.addAll(sources());
    traits.addAll(dates());
    traits.addAll(texts());
    traits.addAll(services());
    traits.addAll(rejections());
    return traits;
  }

  private static FieldTrait json(String name, String... lines) {
    String text = String.join("\n", lines).replace("%s", TEXT).replace("%m", MORE) + "\n";
    return FieldTrait.of("fields", name).file("a.jsonl", text);
  }

  private static FieldTrait csv(String name, String... lines) {
    String text = String.join("\n", lines).replace("%s", TEXT).replace("%m", MORE) + "\n";
    return FieldTrait.of("fields", name).file("a.csv", text);
  }

  private static List<FieldTrait> dataSets() {
    return List.of(
        csv(
                "allTheNews_hasItsOutletInPublication",
                ",id,title,publication,author,date,year,month,url,content",
                "0,17283,Quay,Harbour Times,Ann Roe,2016-12-31,2016.0,12.0,,%s")
            .accepts("source", "Harbour Times", "published_date", "2016-12-31", "text", TEXT),
        csv(
                "allTheNewsOfTheSecondRelease_hasItsTextInArticle",
                "date,year,month,day,author,title,article,url,section,publication",
                "2016-12-09 18:31:00,2016,12.0,9,Ann Roe,Quay,%s,https://a.example/q,news,Reuters")
            .accepts("source", "Reuters", "published_at", "2016-12-09T18:31:00Z", "text", TEXT),
        csv(
                "newsCategory_isAListOfHeadlines",
                "link,headline,category,short_description,authors,date",
                "https://a.example/q,Harbour council backs the new quay,LOCAL,%s,Ann"
                    + " Roe,2022-09-23")
            .accepts(
                "text", "Harbour council backs the new quay",
                "source", "a.example",
                "published_date", "2022-09-23"),
        csv(
                "mediaCloudList_isAListOfHeadlines",
                "id,indexed_date,language,media_name,media_url,publish_date,title,url",
                "8a,2024-06-02 01:02:03,en,harbour.example,harbour.example,2024-05-31,"
                    + "Harbour council backs the new quay,https://harbour.example/q")
            .accepts(
                "text", "Harbour council backs the new quay",
                "source", "harbour.example",
                "published_date", "2024-05-31"),
        csv(
                "millionHeadlines_isAListOfHeadlines",
                "publish_date,headline_text",
                "20030219,harbour council backs the new quay after long debate")
            .accepts(
                "text", "harbour council backs the new quay after long debate",
                "published_date", "2003-02-19"),
        json(
                "summarizationSet_hasItsTextInDocument",
                "{\"document\":\"%s\",\"summary\":\"Quay.\",\"id\":7}")
            .accepts("text", TEXT),
        json(
                "cleanedCrawl_datesNothingByItsCrawl",
                "{\"text\":\"%s\",\"timestamp\":\"2019-04-25T12:57:54Z\",\"url\":\"https://a.example/quay\"}")
            .accepts(
                "published_date",
                null,
                "fetched_at",
                "2019-04-25T12:57:54Z",
                "source",
                "a.example"),
        csv(
                "columnsInGerman_areKnown",
                "Titel;Inhalt;Datum;Quelle;Autor",
                "Kai;%s;2019-05-14;Hafenblatt;Ann Roe")
            .accepts(
                "title",
                "Kai",
                "source",
                "Hafenblatt",
                "published_date",
                "2019-05-14",
                "authors",
                "[Ann Roe]"),
        csv(
                "columnsInSpanish_areKnown",
                "Título,Texto,Fecha,Fuente",
                "Muelle,%s,2019-05-14,El Faro")
            .accepts("title", "Muelle", "source", "El Faro", "published_date", "2019-05-14"),
        csv("columnsInChinese_areKnown", "标题,正文,来源,发布时间", "码头,%s,港口日报,2019-05-14")
            .accepts("title", "码头", "source", "港口日报", "published_date", "2019-05-14"));
  }

  private static List<FieldTrait> sources() {
    var traits = new ArrayList<FieldTrait>();
    for (String name :
        List.of(
            "publication",
            "outlet",
            "site",
            "newspaper",
            "site_name",
            "source_name",
            "sitename",
            "hostname",
            "domain_name",
            "media",
            "journal",
            "news_source",
            "Media Outlet",
            "newsOutlet",
            "provider")) {
      traits.add(
          json(
                  "source_isReadFrom_" + name.replace(' ', '_'),
                  "{\"" + name + "\":\"Harbour Times\",\"text\":\"%s\"}")
              .accepts("source", "Harbour Times"));
    }
    traits.addAll(
        List.of(
            json(
                    "publicationBesideDomain_wins",
                    "{\"domain\":\"a.example\",\"publication\":\"Harbour Times\",\"text\":\"%s\"}")
                .accepts("source", "Harbour Times"),
            json(
                    "sourceThatIsAnAddress_givesWayToAName",
                    "{\"source\":\"https://a.example/q\",\"sitename\":\"Harbour"
                        + " Times\",\"text\":\"%s\"}")
                .accepts("source", "Harbour Times", "url", "https://a.example/q"),
            json(
                    "sourceThatIsAKeyOfADatabase_givesWayToAName",
                    "{\"source\":\"5f2b1c9e8d7a6b5c4d3e2f10\",\"newspaper\":\"Harbour"
                        + " Times\",\"text\":\"%s\"}")
                .accepts("source", "Harbour Times"),
            json(
                    "sourceThatIsANumber_givesWayToAName",
                    "{\"source\":17,\"publisher\":\"Harbour Times\",\"text\":\"%s\"}")
                .accepts("source", "Harbour Times"),
            json(
                    "sourceOfDigitsAlone_staysWhereThereIsNoOther",
                    "{\"source\":\"163\",\"text\":\"%s\"}")
                .accepts("source", "163"),
            json(
                    "sourceThatSaysHowItCame_isNobody",
                    "{\"source\":\"rss\",\"url\":\"https://a.example/q\",\"text\":\"%s\"}")
                .accepts("source", "a.example"),
            json(
                    "sourceObjectWithoutName_isItsId",
                    "{\"source\":{\"id\":\"wire\",\"name\":null},\"text\":\"%s\"}")
                .accepts("source", "wire"),
            csv(
                    "sourceObjectWrittenByPython_isItsName",
                    "source,title,content",
                    "\"{'id': None, 'name': 'Harbour Times'}\",Quay,%s")
                .accepts("source", "Harbour Times"),
            json(
                    "publisherOfListOfObjects_isTheFirst",
                    "{\"provider\":[{\"name\":\"Harbour Times\"}],\"text\":\"%s\"}")
                .accepts("source", "Harbour Times"),
            json(
                    "authorThatIsTheSource_isNoAuthor",
                    "{\"author\":\"Harbour Times\",\"source\":\"The Harbour"
                        + " Times\",\"text\":\"%s\"}",
                    "{\"author\":\"harbour times\",\"source\":\"Harbour Times\",\"text\":\"%m\"}")
                .accepts("authors", "[Harbour Times]")
                .accepts("authors", "[]"),
            csv(
                    "authorsWrittenByPython_areNames",
                    "authors,source,text",
                    "\"['Ann Roe', \"\"Sean O'Hara\"\"]\",Harbour Times,%s")
                .accepts("authors", "[Ann Roe, Sean O'Hara]"),
            json(
                    "authorObjects_areNames",
                    "{\"author\":[{\"@type\":\"Person\",\"name\":\"Ann"
                        + " Roe\"},{\"first_name\":\"Li\",\"last_name\":\"Wei\"}],\"text\":\"%s\"}")
                .accepts("authors", "[Ann Roe, Li Wei]"),
            json(
                    "imageOfTheMedia_isNoSource",
                    "{\"media\":[{\"type\":\"image\",\"url\":\"https://a.example/a.jpg\"}],\"text\":\"%s\"}")
                .accepts("source", "unknown")));
    return traits;
  }

  private static List<FieldTrait> dates() {
    var traits = new ArrayList<FieldTrait>();
    for (String name :
        List.of(
            "created_at",
            "timestamp",
            "publication_date",
            "publishing_date",
            "datetime",
            "created",
            "date_published",
            "dateCreated",
            "published_utc",
            "Posted On",
            "releaseDate",
            "dcterms:issued",
            "article:published_time")) {
      traits.add(
          json(
                  "date_isReadFrom_" + name.replace(' ', '_'),
                  "{\"" + name + "\":\"2019-05-14T10:00:00Z\",\"title\":\"Quay\",\"text\":\"%s\"}")
              .accepts("published_at", "2019-05-14T10:00:00Z"));
    }
    for (String name :
        List.of(
            "scraped_at",
            "updated_at",
            "indexed_date",
            "date_modified",
            "lastmod",
            "retrieved",
            "accessed",
            "crawlDate",
            "last_updated",
            "_updatedAt")) {
      traits.add(
          json(
                  "date_isNotReadFrom_" + name,
                  "{\"" + name + "\":\"2019-05-14T10:00:00Z\",\"title\":\"Quay\",\"text\":\"%s\"}")
              .accepts("published_at", null, "date_raw", null));
    }
    traits.addAll(
        List.of(
            date("epochInSeconds", "published_utc", "1557828000"),
            date("epochOfPandas", "created", "1557828000.0"),
            date("mongoDate", "created_at", "{\"$date\":\"2019-05-14T10:00:00Z\"}"),
            date(
                "mongoDateOfNumberLong",
                "created_at",
                "{\"$date\":{\"$numberLong\":\"1557828000000\"}}"),
            date("firestoreTimestamp", "published", "{\"seconds\":1557828000,\"nanos\":0}"),
            date(
                "firestoreTimestampOfPython",
                "published",
                "{\"_seconds\":1557828000,\"_nanoseconds\":0}"),
            date(
                "dateTimeOfPhp",
                "published_at",
                "{\"date\":\"2019-05-14"
                    + " 10:00:00.000000\",\"timezone_type\":3,\"timezone\":\"UTC\"}"),
            date("localDateTimeOfJava", "publishedAt", "[2019,5,14,10,0]"),
            date("listOfOne", "pubdate", "[\"2019-05-14T10:00:00Z\"]"),
            json(
                    "publicationBesideCreation_wins",
                    "{\"created_at\":\"2024-01-02T00:00:00Z\",\"published_at\":\"2019-05-14T10:00:00Z\",\"title\":\"Quay\",\"text\":\"%s\"}")
                .accepts("published_date", "2019-05-14"),
            csv(
                    "yearMonthAndDay_areADateTogether",
                    "title,year,month,day,text",
                    "Quay,2019.0,5.0,14.0,%s",
                    "Quay,2019,May,14,\"%m\"")
                .accepts("published_date", "2019-05-14")
                .accepts("published_date", "2019-05-14"),
            csv("yearAndMonthAlone_areNoDate", "title,year,month,text", "Quay,2019,5,%s")
                .accepts("published_date", null)));
    return traits;
  }

  private static FieldTrait date(String name, String field, String value) {
    return json(
            name + "_isADate",
            "{\"" + field + "\":" + value + ",\"title\":\"Quay\",\"text\":\"%s\"}")
        .accepts("published_at", "2019-05-14T10:00:00Z");
  }

  private static List<FieldTrait> texts() {
    var traits = new ArrayList<FieldTrait>();
    for (String name :
        List.of(
            "article",
            "story",
            "content_text",
            "plain_text",
            "articleText",
            "fulltext",
            "article_body",
            "main_text",
            "clean_text",
            "newsContent",
            "post_content")) {
      traits.add(
          json("text_isReadFrom_" + name, "{\"" + name + "\":\"%s\"}").accepts("text", TEXT));
    }
    traits.addAll(
        List.of(
            text("listOfStrings", "paragraphs", "[\"%s\",\"%m\"]"),
            text(
                "listOfObjects",
                "paragraphs",
                "[{\"text\":\"%s\"},{\"type\":\"image\",\"text\":\"A crane\"},{\"text\":\"%m\"}]"),
            text(
                "sectionsOfParagraphs",
                "body",
                "{\"sections\":[{\"paragraphs\":[\"%s\"]},{\"paragraphs\":[{\"p\":\"%m\"}]}]}"),
            text(
                "blocksOfEditorJs",
                "content",
                "{\"time\":1,\"blocks\":[{\"type\":\"paragraph\",\"data\":{\"text\":\"%s\"}},{\"type\":\"paragraph\",\"data\":{\"text\":\"%m\"}}]}"),
            text(
                "portableText",
                "body",
                "[{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"The harbour"
                    + " council"
                    + " \"},{\"_type\":\"span\",\"marks\":[\"em\"],\"text\":\"voted\"},{\"_type\":\"span\",\"text\":\""
                    + " for the new quay by nine to two.\"}]},"
                    + "{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"%m\"}]}]"),
            text(
                "richTextOfContentful",
                "body",
                "{\"nodeType\":\"document\",\"content\":[{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\"The"
                    + " harbour council voted for the new"
                    + " \"},{\"nodeType\":\"hyperlink\",\"data\":{},\"content\":[{\"nodeType\":\"text\",\"value\":\"quay\"}]},{\"nodeType\":\"text\",\"value\":\""
                    + " by nine to two.\"}]},"
                    + "{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\"%m\"}]}]}"),
            text(
                "html",
                "content",
                "\"<div><p>%s</p><figure><img src='a'><figcaption>A crane</figcaption></figure>\\n"
                    + "<p>Work begins in May and will\\n"
                    + "last three years, the <b>mayor</b> said.</p></div>\""),
            text("htmlEscapedTwice", "content", "\"&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%m&lt;/p&gt;\""),
            text(
                "rendering",
                "content",
                "{\"rendered\":\"<p>%s</p>\\n<p>%m</p>\",\"protected\":false}"),
            text(
                "fieldOfDrupal",
                "body",
                "{\"value\":\"<p>%s</p><p>%m</p>\",\"format\":\"full_html\",\"summary\":\"\"}"),
            text("valueOfFirestore", "content", "{\"stringValue\":\"%s\\n\\n%m\"}"),
            csv("listWrittenByPython_isParagraphs", "title,paragraphs", "Quay,\"['%s', '%m']\"")
                .accepts("text", BOTH),
            csv("proseInBrackets_staysAsItIs", "title,text", "Quay,[%s]")
                .accepts("text", "[" + TEXT + "]"),
            json(
                    "pageInATextField_isReadAsAPage",
                    "{\"content\":\"<!doctype"
                        + " html><html><head><title>Quay</title></head><body><nav>Home</nav><article><h1>Quay</h1><p>%s"
                        + " %m</p><p>%m %s</p></article></body></html>\"}")
                .accepts("text", TEXT + " " + MORE + "\n\n" + MORE + " " + TEXT, "title", "Quay"),
            json(
                    "titleWithEntities_isPlain",
                    "{\"title\":{\"rendered\":\"The Mayor&#8217;s quay &amp; <em>its<\\/em>"
                        + " price\"},\"text\":\"%s\"}")
                .accepts("title", "The Mayor’s quay & its price"),
            json("textByLanguage_isOne", "{\"title\":{\"en\":\"Quay\"},\"body\":{\"en\":\"%s\"}}")
                .accepts("title", "Quay", "text", TEXT)));
    return traits;
  }

  private static FieldTrait text(String name, String field, String value) {
    return json(name + "_isParagraphs", "{\"title\":\"Quay\",\"" + field + "\":" + value + "}")
        .accepts("text", BOTH);
  }

  private static List<FieldTrait> services() {
    return List.of(
        json(
                "elasticsearchHit_isReadFromItsSource",
                "{\"_index\":\"news\",\"_id\":\"1\",\"_source\":{\"title\":\"Quay\",\"outlet\":\"Harbour"
                    + " Times\",\"body\":\"%s\",\"published\":\"2019-05-14\"}}")
            .accepts(
                "title",
                "Quay",
                "source",
                "Harbour Times",
                "published_date",
                "2019-05-14",
                "text",
                TEXT),
        json(
                "flattenedHit_isReadFromItsSource",
                "{\"_id\":\"1\",\"_source.title\":\"Quay\",\"_source.source.name\":\"Harbour"
                    + " Times\",\"_source.body\":\"%s\"}")
            .accepts("title", "Quay", "source", "Harbour Times", "text", TEXT),
        json(
                "resourceOfJsonApi_isReadFromItsAttributes",
                "{\"type\":\"node--article\",\"id\":\"1\",\"attributes\":{\"title\":\"Quay\",\"created\":\"2019-05-14T10:00:00+00:00\",\"changed\":\"2024-01-01T00:00:00+00:00\",\"body\":{\"value\":\"%s\",\"processed\":\"<p>%s</p>\"}}}")
            .accepts("title", "Quay", "published_date", "2019-05-14", "text", TEXT),
        json(
                "postOfWordPress_isRead",
                "{\"id\":5,\"date\":\"2019-05-14T12:00:00\",\"date_gmt\":\"2019-05-14T10:00:00\",\"modified_gmt\":\"2024-01-01T00:00:00\",\"link\":\"https://a.example/quay\","
                    + "\"title\":{\"rendered\":\"Quay\"},\"content\":{\"rendered\":\"<p>%s</p>\"},\"excerpt\":{\"rendered\":\"<p>Quay</p>\"},\"author\":7}")
            .accepts(
                "title",
                "Quay",
                "published_at",
                "2019-05-14T10:00:00Z",
                "text",
                TEXT,
                "source",
                "a.example",
                "authors",
                "[]"),
        json(
                "resultOfTheGuardianApi_isRead",
                "{\"id\":\"q\",\"webPublicationDate\":\"2019-05-14T10:00:00Z\",\"webTitle\":\"Quay\",\"webUrl\":\"https://a.example/quay\",\"fields\":{\"byline\":\"Ann"
                    + " Roe\",\"bodyText\":\"%s\"}}")
            .accepts(
                "title",
                "Quay",
                "published_date",
                "2019-05-14",
                "authors",
                "[Ann Roe]",
                "text",
                TEXT),
        json(
                "newsArticleOfSchemaOrg_isRead",
                "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Quay\",\"articleBody\":\"%s\",\"datePublished\":\"2019-05-14\",\"dateModified\":\"2024-01-01\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann"
                    + " Roe\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Harbour"
                    + " Times\"},\"mainEntityOfPage\":{\"@id\":\"https://a.example/quay\"}}")
            .accepts(
                "title",
                "Quay",
                "source",
                "Harbour Times",
                "published_date",
                "2019-05-14",
                "authors",
                "[Ann Roe]",
                "url",
                "https://a.example/quay"),
        json(
                "graphOfSchemaOrg_isReadFromItsArticle",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"Quay\",\"articleBody\":\"%s\"}]}")
            .accepts("title", "Quay", "text", TEXT),
        json(
                "articleOfEventRegistry_isRead",
                "{\"uri\":\"12\",\"date\":\"2019-05-20\",\"dateTime\":\"2019-05-20T01:00:00Z\",\"dateTimePub\":\"2019-05-14T10:00:00Z\",\"url\":\"https://a.example/quay\",\"title\":\"Quay\",\"body\":\"%s\",\"source\":{\"uri\":\"a.example\",\"title\":\"Harbour"
                    + " Times\"},\"authors\":[{\"uri\":\"x\",\"name\":\"Ann"
                    + " Roe\"}],\"lang\":\"eng\"}")
            .accepts(
                "source",
                "Harbour Times",
                "published_at",
                "2019-05-14T10:00:00Z",
                "authors",
                "[Ann Roe]"),
        json(
                "documentOfSolr_isReadFromItsLists",
                "{\"title\":[\"Quay\"],\"source\":[\"Harbour"
                    + " Times\"],\"content\":[\"%s\"],\"published_date\":[\"2019-05-14T10:00:00Z\"]}")
            .accepts(
                "title",
                "Quay",
                "source",
                "Harbour Times",
                "published_date",
                "2019-05-14",
                "text",
                TEXT),
        json(
                "jsonOfTrafilatura_isRead",
                "{\"title\":\"Quay\",\"author\":\"Ann Roe; Li"
                    + " Wei\",\"hostname\":\"a.example\",\"date\":\"2019-05-14\",\"sitename\":\"Harbour"
                    + " Times\",\"source\":\"https://a.example/quay\",\"filedate\":\"2024-01-01\",\"raw_text\":\"Home"
                    + " %s\",\"text\":\"%s\"}")
            .accepts(
                "source",
                "Harbour Times",
                "url",
                "https://a.example/quay",
                "authors",
                "[Ann Roe, Li Wei]",
                "text",
                TEXT),
        json(
                "metadataBesideTheText_isRead",
                "{\"text\":\"%s\",\"meta\":{\"title\":\"Quay\",\"source\":\"Harbour"
                    + " Times\",\"date\":\"2019-05-14\"}}")
            .accepts("title", "Quay", "source", "Harbour Times", "published_date", "2019-05-14"),
        json(
                "rowOfDynamoDb_isUnwrapped",
                "{\"Item\":{\"title\":{\"S\":\"Quay\"},\"publisher\":{\"S\":\"Harbour"
                    + " Times\"},\"body\":{\"S\":\"%s\"}}}")
            .accepts("title", "Quay", "source", "Harbour Times", "text", TEXT),
        json(
                "archiveOfTheNewYorkTimes_isAListOfHeadlines",
                "{\"abstract\":\"%s\",\"web_url\":\"https://a.example/q\",\"lead_paragraph\":\"%s\",\"source\":\"The"
                    + " New York Times\",\"headline\":{\"main\":\"Harbour Council Backs the New"
                    + " Quay\",\"kicker\":null},\"pub_date\":\"2019-05-14T10:00:00+0000\",\"byline\":{\"original\":\"By"
                    + " Ann Roe\"}}")
            .accepts(
                "text",
                "Harbour Council Backs the New Quay",
                "source",
                "The New York Times",
                "published_date",
                "2019-05-14",
                "authors",
                "[Ann Roe]"));
  }

  private static List<FieldTrait> rejections() {
    return List.of(
        json("objectWithoutText_isSaid", "{\"title\":\"Quay\",\"text\":{\"ref\":\"12\"}}")
            .rejects("no_text", "found an object without text and with the fields [ref] in text"),
        json("numberForAText_isSaid", "{\"title\":\"Quay\",\"body\":12}")
            .rejects("no_text", "found the number 12 in body"),
        json("emptyText_isSaid", "{\"title\":\"Quay\",\"body\":\"\",\"dek\":\"A short one.\"}")
            .rejects("no_text", "found an empty string in body"),
        json(
                "fieldThatLooksLikeAText_isNamedWithItsSetting",
                "{\"title\":\"Quay\",\"Full report\":\"%s %m %s %m\"}")
            .rejects("no_text", "`--set 'ingest.fields.text=Full report'` reads it"),
        json(
                "headlineAlone_saysHowToReadIt",
                "{\"title\":\"Quay\",\"url\":\"https://a.example/q\"}")
            .rejects("no_text", "`--set ingest.fields.text=title` makes an article of each"),
        json(
                "headlineByTheSetting_isAnArticle",
                "{\"title\":\"Harbour council backs the"
                    + " quay\",\"url\":\"https://a.example/q\",\"date\":\"2019-05-14\"}")
            .set("ingest.fields.text", "title")
            .accepts(
                "title",
                "Harbour council backs the quay",
                "text",
                "Harbour council backs the quay",
                "published_date",
                "2019-05-14"),
        json("mappedPathThroughLists_isRead", "{\"parts\":[{\"words\":\"%s\"},{\"words\":\"%m\"}]}")
            .set("ingest.fields.text", "parts.words")
            .accepts("text", BOTH),
        json(
                "idOfAStory_isNoText",
                "{\"title\":\"Quay\",\"story\":\"dUyU0VZz0BRneM\",\"main\":\"%s\"}")
            .set("ingest.fields.text", "main")
            .accepts("text", TEXT));
  }

  private NamedFieldTraits() {}
}
