package org.dateline.ingest.trait;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dateline.testing.PackedBytes.zip;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.testing.PackedBytes;

/** Files that hold no articles, or hold them in a format that is not read; and texts like them. */
public final class OtherKindTraits {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";
  private static final String STORY =
      TEXT
          + "\n\n"
          + "The ferry to the islands will stay, the mayor said; nobody had asked her before.\n";
  private static final String SCRIPT =
      "import os\n\n"
          + "def main(path):\n"
          + "    for name in os.listdir(path):\n"
          + "        print(name)\n\n"
          + "main('.')\n";

  public static List<FieldTrait> all() {
    return Stream.of(byName(), byText(), byBytes(), prose()).flatMap(List::stream).toList();
  }

  private static List<FieldTrait> byName() {
    return List.of(
        none("styleSheet", "site.css", "body { margin: 0; }\n", "a style sheet (.css)"),
        none("scriptOfAPage", "site.js", "var quay = {a: 1};\n", "a script of a page (.js)"),
        none("python", "fetch.py", SCRIPT, "a program's source (.py)"),
        none("shell", "run.sh", "#!/bin/sh\necho done\n", "a program's source (.sh)"),
        none("rScript", "plot.R", "x <- read.csv('a.csv')\n", "a program's source (.r)"),
        none("sqlDump", "dump.sql", "INSERT INTO a VALUES ('x');\n", "a program's source (.sql)"),
        none("robots", "robots.txt", "User-agent: *\nDisallow: /x\n", "a file for crawlers"),
        none(
            "desktopIni",
            "desktop.ini",
            "[.ShellClassInfo]\nIcon=1\n",
            "a file that a system leaves"),
        none("yamlOfSettings", "config.yml", "---\ntitle: Harbour\nport: 80\n", "YAML"),
        none("toml", "config.toml", "title = \"Harbour\"\n", "settings (.toml)"),
        none("properties", "a.properties", "title=Harbour\n", "settings (.properties)"),
        none("checksums", "corpus.md5", "0cc175b9c0f1b6a831c399e269772661  a.txt\n", "checksums"),
        none("checksumsByName", "SHA256SUMS", "ca978112ca1bbd  a\n", "a list of checksums"),
        none("bibliography", "refs.bib", "@article{roe, title={Quay}}\n", "a bibliography"),
        none("ris", "refs.ris", "TY  - NEWS\nTI  - Quay\n", "a bibliography (.ris)"),
        none("readme", "README.md", "# Corpus\n\n" + STORY, "a file about the files beside it"),
        none("readmeOfAPart", "README_en.txt", STORY, "a file about the files beside it"),
        none("licence", "LICENSE", "MIT License\n\n" + STORY, "a file about the files beside it"),
        none("citation", "CITATION.cff", "title: Corpus\n", "a file about the files beside it"),
        none("makefile", "Makefile", "all:\n\tmake quay\n", "a file of a program's source"),
        none("requirements", "requirements.txt", "requests==2.31.0\n", "a program's source"),
        none("notebook", "a.ipynb", "{\n \"cells\": [],\n \"nbformat\": 4\n}", "(.ipynb)"),
        none("subtitles", "a.srt", "1\n00:00:01,000 --> 00:00:02,000\nHello.\n", "subtitles"),
        none(
            "cdx",
            "a.cdx",
            " CDX N b a m s k r M S V g\nquay,a) 2019 x\n",
            "an index of web archives"),
        none("log", "crawl.log", STORY, "a log (.log)"),
        none("svg", "map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a drawing"),
        held("latex", "a.tex", "\\documentclass{article}\nQuay\n", "a TeX document"),
        held("mail", "a.eml", "From: a@b.example\nSubject: Quay\n\n" + STORY, "an e-mail (.eml)"),
        accepted("pageNamedPhp", "story.php", page()),
        accepted("jsonLinesNamedLog", "a.log", "{\"title\":\"Quay\",\"text\":\"" + TEXT + "\"}\n"),
        named("fragmentOfHtml_isItsParagraphs")
            .file("a.html", "<h2>Council votes</h2>\n<p>" + TEXT + "</p><p>The ferry stays.</p>")
            .accepts("title", "Council votes", "text", TEXT + "\n\nThe ferry stays."),
        named("fragmentNamedText_isItsParagraphs")
            .file("a.txt", "<p>" + TEXT + "</p>\n<p>The <b>ferry</b> stays.</p>")
            .accepts("text", TEXT + "\n\nThe ferry stays."),
        named("pageThatOpensWithAScript_isAPage")
            .file("a", "<script>var a = 1;</script>" + page().replace("<!doctype html>", ""))
            .accepts("title", "Quay"),
        accepted("articleCalledNews", "news", STORY),
        accepted("articleNamedByItsSite", "2019-05-14 www.harbour-times.co.uk", STORY),
        accepted("articleWithCapitalsInItsName", "NEWS FROM THE QUAY.txt", STORY));
  }

  private static List<FieldTrait> byText() {
    return List.of(
        none("cssAsText", "a.txt", ".quay {\n  color: red;\n  margin: 0;\n}\n", "a style sheet"),
        none(
            "minifiedCss", "site", ".quay{color:red}.ferry{margin:0;padding:1px}", "a style sheet"),
        none("codeAsText", "code.txt", SCRIPT, "a program's source"),
        none("scriptWithoutExtension", "fetch", "#!/usr/bin/env python3\n" + SCRIPT, "a script"),
        none(
            "settingsAsText",
            "a.txt",
            "[harbour]\nname = Quay\nferries = 3\nopen = true\n",
            "settings"),
        none(
            "checksumsAsText",
            "sums.txt",
            "0cc175b9c0f1b6a831c399e269772661  a.txt\n92eb5ffee6ae2fec3ad71c777531578f  b.txt\n",
            "a list of checksums"),
        none(
            "addressesAsText",
            "seen.txt",
            "https://harbour.example/a\nhttps://harbour.example/b\n",
            "a list of addresses"),
        none(
            "listingOfAFolder",
            "files.txt",
            "-rw-r--r-- 1 ann ann 120 May 14 2019 a.txt\n"
                + "-rw-r--r-- 1 ann ann 99 May 14 2019 b.txt\n"
                + "-rw-r--r-- 1 ann ann 77 May 14 2019 c.txt\n",
            "a list of files"),
        none(
            "requirementsByAnotherName",
            "deps.txt",
            "requests==2.31.0\nlxml>=4.9\nnumpy ~= 1.26\n",
            "a list of required packages"),
        none(
            "robotRulesUnderAnotherName",
            "rules.txt",
            "User-agent: *\nDisallow: /private\nAllow: /\n",
            "rules for crawlers"),
        none(
            "logAsText",
            "out.txt",
            "2019-05-14 10:00:01,120 INFO fetched a\n2019-05-14 10:00:02,300 WARN no text in b\n"
                + "2019-05-14 10:00:03,001 INFO fetched c\n",
            "a log"),
        none("wordList", "stop.txt", "the\nof\nand\nto\na\nin\n".repeat(5), "a list of words"),
        none(
            "webVtt",
            "talk.txt",
            "WEBVTT\n\n00:01.000 --> 00:04.000\nGood evening.\n",
            "subtitles"),
        none(
            "gplText", "gpl.txt", "GNU GENERAL PUBLIC LICENSE\nVersion 3\n\n" + STORY, "a licence"),
        none(
            "bibtexAsText", "refs.txt", "@article{roe2019,\n  title={Quay}\n}\n", "a bibliography"),
        none(
            "sitemap",
            "sitemap.xml",
            "<?xml version=\"1.0\"?><urlset><url/></urlset>",
            "a sitemap"),
        none("opml", "feeds.xml", "<opml version=\"2.0\"><body/></opml>", "a list of feeds"),
        held(
            "unknownXml",
            "a.xml",
            "<?xml version=\"1.0\"?><corpus><text>x</text></corpus>",
            "element corpus"),
        held(
            "mailWithoutExtension",
            "51060",
            "From: ann@harbour.example (Ann Roe)\nSubject: The quay\nNntp-Posting-Host: x\n\n"
                + STORY,
            "an e-mail"),
        held(
            "mailbox",
            "inbox",
            "From ann@a.example Tue May 14 10:00:00 2019\nReceived: from x\nFrom: ann@a.example\n\n"
                + STORY,
            "an e-mail"),
        held(
            "factiva",
            "export.txt",
            "Harbour votes\n\n120 words\n14 May 2019\nThe Harbour Times\n\n"
                + STORY
                + "\nDocument HARBT00020190514ef5e0000a\n",
            "an export of Factiva"),
        none(
            "numbers",
            "series.txt",
            "12 44 19\n13 45 20\n14 46 21\n",
            "a list of words or numbers"),
        held("shortCode", "a.dat", "quay(3) -> ferry(x);", "text that is no prose"));
  }

  private static List<FieldTrait> byBytes() {
    return List.of(
        held("pdf", "a.pdf", "%PDF-1.7\n%\u00e2\u00e3", "a PDF document"),
        held("pdfNamedText", "a.txt", "%PDF-1.7\n1 0 obj", "a PDF document"),
        held("rtf", "a.rtf", "{\\rtf1\\ansi Quay}", "an RTF document"),
        held(
            "oldWord",
            "a.doc",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0",
            "an old Office document"),
        held("sqlite", "a.db", "SQLite format 3\0\u0010\0", "an SQLite database"),
        held("orc", "part-0.orc", "ORC\0\u0012\u0008", "an ORC file"),
        held("feather", "a.feather", "ARROW1\0\0\u00ff", "an Arrow or Feather file"),
        held("avro", "a.avro", "Obj\u0001\u0004\u0016", "an Avro file"),
        held("sevenZip", "a.7z", "7z\u00bc\u00af\u0027\u001c\0\u0004", "a 7-Zip archive"),
        held("rar", "a.rar", "Rar!\u001a\u0007\u0001\0", "a RAR archive"),
        none("png", "a.png", "\u0089PNG\r\n\u001a\n\0\0\0\r", "an image"),
        none("jpegNamedText", "a.txt", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", "an image"),
        held("pickle", "a.pkl", "\u0080\u0004\u0095\u0010\0\0", "a Python pickle"),
        held("unknownBinary", "a.dat", "\u0001\u0002\0\u0003", "binary data in a file named .dat"),
        named("word_isNamed")
            .file("a.docx", zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"))
            .rejects("unsupported_format", "found a Word document. Save it as text"),
        named("wordUnderAnotherName_isNamed")
            .file("download", zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"))
            .rejects("unsupported_format", "a Word document"),
        named("excel_isNamed")
            .file("a.xlsx", zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>"))
            .rejects("unsupported_format", "an Excel table. Save its table as CSV"),
        named("epub_isNamed")
            .file(
                "a.epub",
                PackedBytes.zipOfStored("mimetype", "application/epub+zip".getBytes(ISO_8859_1)))
            .rejects("unsupported_format", "an EPUB book"),
        named("parquetInAZip_saysUnpackIt")
            .file("a.zip", zip("a.parquet", "PAR1\0\0PAR1"))
            .rejects("unsupported_format", "Unpack it, and give --input the Parquet file"));
  }

  private static List<FieldTrait> prose() {
    return List.of(
        text("firstLineWithCommas", "a.txt", "Ships, quays, ferries\n\n" + STORY),
        text("firstLineLikeAHeader", "a.txt", "Title, text, content\n\n" + TEXT + "\n" + TEXT),
        text("firstLineOfSemicolons", "part-00000", "The text; the title; the ferry\n\n" + STORY),
        text("bracketedOpening", "a.txt", "[Photo: the quay] " + STORY),
        text("bracketedNumber", "a.txt", "[1] " + STORY),
        text("bracketedQuotation", "a.txt", "[\"We will stay,\" she said.] " + STORY),
        text("bracedOpening", "a.txt", "{Correction: nine, not ten} " + STORY),
        text("jsonlNamedArrayOfScalars", "a.txt", "[14 May, 2019] " + STORY),
        text("rulesOfDashes", "a.txt", "---\n" + STORY),
        text("orchard", "a.txt", "ORCHARD QUAY, N.Y. — " + STORY),
        text("parents", "wire-0001", "PARENTS of nine children asked for the ferry.\n" + STORY),
        text(
            "interview",
            "a.txt",
            "Q: Will the ferry stay?\n"
                + "A: It will stay, as the council decided.\n"
                + "Q: For how long?\n"
                + "A: For three years, and then we will see.\n"),
        text("inlineHtml", "a.txt", "<b>HARBOUR</b> - " + STORY),
        text("agencyInAngles", "a.txt", "<Reuters> - " + STORY),
        text("chineseWithoutExtension", "C0001", "港口委员会星期一以九票对两票通过了新码头的计划。\n渡轮将继续运行，市长说。\n"),
        text("chineseFigures", "C0002", "今年前10个月，港口吞吐量7.52亿吨，同比增长10.6%，占全国的20.9%。\n"),
        text(
            "arabicWithoutExtension",
            "ar-1",
            "صوت مجلس الميناء يوم الاثنين بتسعة أصوات مقابل صوتين لصالح الرصيف الجديد.\n"),
        text(
            "thaiWithoutExtension",
            "th-1",
            "สภาท่าเรือลงมติเมื่อวันจันทร์ด้วยคะแนนเก้าต่อสองเสียงให้สร้างท่าเทียบเรือใหม่\n"),
        text(
            "hindiWithoutExtension",
            "hi-1",
            "बंदरगाह परिषद ने सोमवार को नए घाट के लिए नौ के मुकाबले दो मतों से मतदान किया।\n"),
        text("unknownExtension", "story.nyt", STORY),
        text(
            "marketReport",
            "a.txt",
            "Shares rose 1.2% to 3,410.5 points; the euro bought $1.12, and oil cost $71.20 a"
                + " barrel.\n"));
  }

  private static FieldTrait none(String name, String file, String text, String found) {
    return named(name + "_isNoArticle").file(file, bytes(text)).rejects("not_an_article", found);
  }

  private static FieldTrait held(String name, String file, String text, String found) {
    return named(name + "_isNamed").file(file, bytes(text)).rejects("unsupported_format", found);
  }

  private static FieldTrait text(String name, String file, String text) {
    return named(name + "_isProse").file(file, text).accepts();
  }

  private static FieldTrait accepted(String name, String file, String text) {
    return named(name + "_isRead").file(file, text).accepts();
  }

  /** Bytes as characters of ISO 8859-1. */
  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static String page() {
    return "<!doctype html><html><head><title>Quay</title></head><body><article><p>"
        + (TEXT + " ").repeat(6)
        + "</p></article></body></html>";
  }

  private static FieldTrait named(String name) {
    return FieldTrait.of("other kinds", name);
  }

  private OtherKindTraits() {}
}
