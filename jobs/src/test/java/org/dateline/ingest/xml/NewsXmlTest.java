package org.dateline.ingest.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.junit.jupiter.api.Test;

class NewsXmlTest {
  private static final String NITF =
      """
      <nitf xml:lang="en"><head><title>Slug</title><docdata><date.issue norm="20240531T063000Z"/></docdata>
      <pubdata name="Harbour Wire" ex-ref="https://wire.example/quay"/></head>
      <body><body.head><hedline><hl1>Council backs quay</hl1></hedline>
      <byline>By <person>Ann Roe</person></byline><dateline><location>LONDON</location>, May 31</dateline></body.head>
      <body.content><media><media-caption><p>A crane.</p></media-caption></media>
      <p>The council voted for the <em>quay</em> &amp; the pier, nine to two.</p><p>The ferry stays.</p></body.content></body></nitf>
      """;
  private static final String NEWS_ITEM =
      """
      <newsItem guid="https://wire.example/ferry" xml:lang="en"><itemMeta><provider><name>Harbour Wire</name></provider>
      <versionCreated>2024-06-01T08:00:00+02:00</versionCreated><firstCreated>2024-05-31T08:00:00+02:00</firstCreated></itemMeta>
      <contentMeta><headline>Ferry line closes</headline><by>Ann Roe</by></contentMeta>
      <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
      <body><p>The ferry line to the islands closes in autumn.</p></body></html></inlineXML></contentSet></newsItem>
      """;

  @Test
  void nitf_isReadWithItsMetadataAndDateline() {
    Row row = read("<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n" + NITF).get(0);
    assertThat(row.<String>getAs("reason")).isNull();
    assertThat(row.<String>getAs("title")).isEqualTo("Council backs quay");
    assertThat(row.<String>getAs("text"))
        .isEqualTo(
            "LONDON, May 31 – The council voted for the quay & the pier, nine to two.\n\nThe ferry stays.");
    assertThat(row.<String>getAs("source")).isEqualTo("Harbour Wire");
    assertThat(row.<String>getAs("url")).isEqualTo("https://wire.example/quay");
    assertThat(row.<java.sql.Date>getAs("published_date")).hasToString("2024-05-31");
    assertThat(row.<String>getAs("date_provenance")).isEqualTo("metadata");
    assertThat(row.getList(row.fieldIndex("authors"))).isEqualTo(List.of("Ann Roe"));
  }

  @Test
  void newsMessage_givesItsItems() {
    List<Row> rows =
        read(
            "<newsMessage><itemSet>"
                + NEWS_ITEM
                + NEWS_ITEM.replace("Ferry", "Boat")
                + "</itemSet></newsMessage>");
    assertThat(reasons(rows)).containsExactly(null, null);
    assertThat(rows.get(0).<String>getAs("title")).isEqualTo("Ferry line closes");
    assertThat(rows.get(0).<String>getAs("text"))
        .isEqualTo("The ferry line to the islands closes in autumn.");
    assertThat(rows.get(0).<String>getAs("source")).isEqualTo("Harbour Wire");
    assertThat(rows.get(0).<java.sql.Date>getAs("published_date")).hasToString("2024-05-31");
  }

  @Test
  void brokenItems_costOnlyThemselves() {
    String unclosedParagraph = NEWS_ITEM.replace("</p>", "");
    String unclosed = NEWS_ITEM.replace("</newsItem>", "");
    List<Row> rows = read("<newsMessage>" + unclosedParagraph + unclosed + NEWS_ITEM + unclosed);
    assertThat(reasons(rows)).containsExactly("broken_xml", "broken_xml", null, "broken_xml");
    assertThat(reasons(read("<newsMessage></newsMessage>"))).containsExactly("broken_xml");
    assertThat(reasons(read("<newsItem>" + "x".repeat(20_000) + "</newsItem>" + NEWS_ITEM)))
        .containsExactly("record_too_long", null);
  }

  @Test
  void entities_areNotExpanded() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
    List<Row> rows = read("<?xml version=\"1.0\"?>" + NITF.replace("quay</em>", "&b;&f;</em>"));
    assertThat(reasons(rows)).containsExactly("broken_xml");
    assertThat(IngestTestSupport.rawRecords(InputFile.of("a.xml", bomb + NITF)))
        .noneMatch(row -> String.valueOf(row.getString(3)).contains("haha"));
  }

  @Test
  void charset_isTheDeclaredOne() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"
            + NEWS_ITEM.replace("islands", "\u00eeles");
    Row row = IngestTestSupport.rows(new InputFile("a.xml", xml.getBytes(ISO_8859_1))).get(0);
    assertThat(row.<String>getAs("text")).contains("îles");
  }

  @Test
  void reuters_isReadItemByItem() {
    String sgml =
        """
        <!DOCTYPE lewis SYSTEM "lewis.dtd">
        <REUTERS TOPICS="YES" NEWID="1">
        <DATE>26-FEB-1987 15:01:01.79</DATE>
        <TEXT>&#2;
        <TITLE>COUNCIL BACKS QUAY &lt;QUAY></TITLE>
        <DATELINE>    LONDON, Feb 26 - </DATELINE><BODY>The council voted for the quay & the pier,
        nine to two.
            The ferry stays, it said.
         Reuter
        &#3;</BODY></TEXT>
        </REUTERS>
        <REUTERS NEWID="2">
        <DATE>26-FEB-1987 15:02:20.00</DATE>
        <TEXT TYPE="BRIEF">&#2;
        <TITLE>FERRY LINE TO CLOSE IN AUTUMN</TITLE>
        </TEXT>
        </REUTERS>
        <REUTERS NEWID="3"><TEXT></TEXT></REUTERS>
        <REUTERS NEWID="4">
        <DATE>27-MAR-1987 00:58:20.16 F</DATE>
        <TEXT TYPE="UNPROC">&#2;
            The council published its account of the year on Friday.
         quay   12
         pier   19
         REUTER
        &#3;</TEXT>
        </REUTERS>
        """;
    List<Row> rows = IngestTestSupport.rows(InputFile.of("reut2-000.sgm", sgml));
    assertThat(reasons(rows)).containsExactly(null, null, "no_text", null);
    assertThat(rows.get(0).<String>getAs("text"))
        .isEqualTo(
            "LONDON, Feb 26 - The council voted for the quay & the pier, nine to two.\n\nThe ferry stays, it said.");
    assertThat(rows.get(0).<java.sql.Date>getAs("published_date")).hasToString("1987-02-26");
    assertThat(rows.get(0).<String>getAs("source")).isEqualTo("Reuters");
    assertThat(rows.get(1).<String>getAs("text")).isEqualTo("FERRY LINE TO CLOSE IN AUTUMN");
    assertThat(rows.get(3).<java.sql.Date>getAs("published_date")).hasToString("1987-03-27");
    assertThat(rows.get(3).<String>getAs("text"))
        .startsWith("The council published")
        .endsWith("pier 19");
  }

  private static List<Row> read(String xml) {
    return IngestTestSupport.rows(InputFile.of("a.xml", xml));
  }

  private static List<String> reasons(List<Row> rows) {
    return rows.stream().map(row -> row.<String>getAs("reason")).toList();
  }
}
