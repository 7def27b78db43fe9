package org.dateline.ingest.trait;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/** Saved pages, and the collections of LDC, TREC and Nexis. */
public final class CollectionTraits {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";
  private static final String FERRY = "The ferry to the islands will stay, the mayor said.";
  private static final String PAGE =
      "<html><head><title>Council votes</title></head><body><article><p>"
          + (TEXT + " ").repeat(6)
          + "Le café reste ouvert, dit le maire.</p></article></body></html>";

  public static List<FieldTrait> all() {
    return List.of(
        trait("mhtmlInQuotedPrintable_isAPage")
            .file("quay.mhtml", saved("quoted-printable", quoted(PAGE)))
            .accepts(
                "title", "Council votes",
                "text", "~Le café reste ouvert",
                "url", "https://harbour.example/quay",
                "source", "harbour.example"),
        trait("mhtmlInBase64_isAPage")
            .file(
                "quay.mht",
                saved("base64", Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8))))
            .accepts("title", "Council votes", "text", "~Le café reste ouvert"),
        trait("mhtmlUnderAnotherName_isAPage")
            .file("quay.txt", saved("8bit", PAGE))
            .accepts("url", "https://harbour.example/quay"),
        trait("mhtmlWithoutAPage_saysSo")
            .file("quay.mhtml", saved("8bit", PAGE).replace("text/html", "image/png"))
            .rejects("no_text", "expected a page in a saved page"),
        trait("letterBuiltLikeASavedPage_isAnEMail")
            .file(
                "letter",
                "Received: from a\r\nFrom: ann@harbour.example\r\nMessage-ID: <1@a>\r\n"
                    + saved("8bit", PAGE))
            .rejects("unsupported_format", "an e-mail"),
        trait("gigaword_documentsAreArticles")
            .file(
                "nyt_eng_201012",
                gigaword("NYT_ENG_20101231.0001", "story")
                    + gigaword("NYT_ENG_20101231.0002", "advis"))
            .accepts(
                "title", "Council votes",
                "text", "HARBOUR, Dec. 31 – " + TEXT + "\n\n" + FERRY,
                "source", "The New York Times",
                "published_date", "2010-12-31")
            .rejects("not_an_article", "an advisory to editors"),
        trait("gigawordInOtherLanguages_namesThem")
            .file("xin_fre", gigaword("XIN_FRE_20041105.0012", "story"))
            .accepts("source", "Xinhua", "published_date", "2004-11-05"),
        trait("aquaint_isRead")
            .file(
                "19990421_APW",
                "<DOC>\n"
                    + "<DOCNO> APW19990421.0284 </DOCNO>\n"
                    + "<DATE_TIME> 1999-04-21 12:30 </DATE_TIME>\n"
                    + "<BODY>\n"
                    + "<HEADLINE> Council votes </HEADLINE>\n"
                    + "<TEXT>\n"
                    + "<P>\n"
                    + TEXT
                    + "\n</P>\n</TEXT>\n</BODY>\n</DOC>\n")
            .accepts(
                "title", "Council votes",
                "text", TEXT,
                "source", "Associated Press",
                "published_date", "1999-04-21"),
        trait("trecAp_isReadByItsIndentation")
            .file(
                "ap880212",
                "<DOC>\n"
                    + "<DOCNO> AP880212-0001 </DOCNO>\n"
                    + "<HEAD>Council Votes For Quay</HEAD>\n"
                    + "<DATELINE>HARBOUR (AP)</DATELINE>\n"
                    + "<TEXT>\n"
                    + "   The harbour council voted\n"
                    + "nine to two on Monday.\n"
                    + "   "
                    + FERRY
                    + "\n</TEXT>\n</DOC>\n")
            .accepts(
                "title", "Council Votes For Quay",
                "text", "HARBOUR (AP) – " + TEXT + "\n\n" + FERRY,
                "source", "Associated Press",
                "published_date", "1988-02-12"),
        trait("trecLaTimes_isDatedByItsElement")
            .file(
                "la010189",
                "<DOC>\n"
                    + "<DOCNO> LA010189-0001 </DOCNO>\n"
                    + "<DATE>\n"
                    + "<P>\n"
                    + "January 1, 1989, Sunday, Home Edition\n"
                    + "</P>\n"
                    + "</DATE>\n"
                    + "<HEADLINE>\n"
                    + "<P>\n"
                    + "COUNCIL VOTES\n"
                    + "</P>\n"
                    + "</HEADLINE>\n"
                    + "<TEXT>\n"
                    + "<P>\n"
                    + TEXT
                    + "\n</P>\n</TEXT>\n</DOC>\n")
            .accepts(
                "title",
                "COUNCIL VOTES",
                "source",
                "Los Angeles Times",
                "published_date",
                "1989-01-01"),
        trait("wikiExtractor_isRead")
            .file(
                "wiki_00",
                "<doc id=\"12\" url=\"https://wiki.example/w?curid=12\" title=\"Harbour\">\n"
                    + "Harbour\n\n"
                    + TEXT
                    + "\n</doc>\n")
            .accepts("title", "Harbour", "text", TEXT, "url", "https://wiki.example/w?curid=12"),
        trait("documentOfALdcFileWithoutText_isRejected")
            .file("a.sgm", "<DOC><DOCNO>AP880212-0001</DOCNO><TEXT></TEXT></DOC>")
            .rejects("no_text", "expected text in the element TEXT"),
        trait("nexis_isSplitIntoItsDocuments")
            .file(
                "export.txt",
                nexis(1, "March 3, 2016 Thursday") + nexis(2, "3. März 2016 Donnerstag"))
            .accepts(
                "title", "Council Votes",
                "text", TEXT + "\n\n" + FERRY,
                "source", "The Harbour Times",
                "authors", "[Ann Roe]",
                "published_date", "2016-03-03")
            .accepts("input_record", "2", "published_date", "2016-03-03"),
        trait("nexisWithBodyLabelAndDateline_isRead")
            .file(
                "export.txt",
                nexis(1, "March 3, 2016")
                    .replace("\n\n" + TEXT, "\n\nDATELINE: HARBOUR\n\nBODY:\n\n" + TEXT))
            .accepts("text", "HARBOUR – " + TEXT + "\n\n" + FERRY),
        trait("nexisDocumentWithoutText_isRejected")
            .file("export.txt", nexis(1, "March 3, 2016").replace(TEXT, "").replace(FERRY, ""))
            .rejects("no_text", "expected a text behind the facts"),
        trait("documentsAreCountedInProse_isProse")
            .file("a.txt", "The court saw 1 of 3 documents.\n\n1 of 3 documents\n\n" + TEXT)
            .accepts("text", "~" + TEXT),
        trait("proQuest_isNamed")
            .file(
                "export.txt",
                "Document 1 of 2\n\n"
                    + "Council votes\n\n"
                    + "Publication title: Harbour Times\n\n"
                    + "Full text: "
                    + TEXT
                    + "\n\nProQuest document ID: 12\nDatabase: ProQuest Central\n")
            .rejects("unsupported_format", "an export of ProQuest"));
  }

  private static FieldTrait trait(String name) {
    return FieldTrait.of("collections", name);
  }

  private static String saved(String encoding, String page) {
    return "From: <Saved by a browser>\r\n"
        + "Snapshot-Content-Location: https://harbour.example/quay\r\n"
        + "Subject: Council votes\r\n"
        + "Date: Wed, 15 May 2019 10:00:00 +0000\r\n"
        + "MIME-Version: 1.0\r\n"
        + "Content-Type: multipart/related;\r\n"
        + "\ttype=\"text/html\";\r\n"
        + "\tboundary=\"----b1\"\r\n\r\n\r\n"
        + "------b1\r\n"
        + "Content-Type: text/html; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Location: https://harbour.example/quay\r\n\r\n"
        + page
        + "\r\n"
        + "------b1\r\n"
        + "Content-Type: image/png\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + "iVBO\r\n"
        + "------b1--\r\n";
  }

  /** Lines of at most 76 characters that end in a soft break. */
  private static String quoted(String text) {
    var quoted = new StringBuilder();
    int column = 0;
    for (byte read : text.getBytes(UTF_8)) {
      boolean plain = read >= ' ' && read < 127 && read != '=';
      String part = plain ? String.valueOf((char) read) : "=%02X".formatted(read & 0xff);
      if (column + part.length() > 75) {
        quoted.append("=\r\n");
        column = 0;
      }
      quoted.append(part);
      column += part.length();
    }
    return quoted.toString();
  }

  private static String gigaword(String id, String type) {
    return "<DOC id=\"%s\" type=\"%s\" >\n<HEADLINE>\nCouncil votes\n</HEADLINE>\n"
            .formatted(id, type)
        + "<DATELINE>\nHARBOUR, Dec. 31\n</DATELINE>\n<TEXT>\n<P>\n"
        + TEXT.replace("voted ", "voted\n")
        + "\n</P>\n<P>\n"
        + FERRY
        + "\n</P>\n</TEXT>\n</DOC>\n";
  }

  private static String nexis(int number, String date) {
    String centre = " ".repeat(30);
    return "\n\n"
        + centre
        + number
        + " of 2 DOCUMENTS\n\n"
        + centre
        + "The Harbour Times\n\n"
        + centre
        + date
        + "\n"
        + centre
        + "Late Edition - Final\n\nCouncil Votes\n\nBYLINE: By Ann Roe\n\n"
        + "SECTION: Section A; Pg. 1\n\nLENGTH: 120 words\n\n"
        + TEXT
        + "\n\n"
        + FERRY
        + "\n\nLOAD-DATE: March 3, 2016\n\nLANGUAGE: ENGLISH\n\n"
        + centre
        + "Copyright 2016 The Harbour Times Company\n"
        + centre
        + "All Rights Reserved\n";
  }

  private CollectionTraits() {}
}
