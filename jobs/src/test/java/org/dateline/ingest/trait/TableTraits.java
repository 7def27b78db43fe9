package org.dateline.ingest.trait;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** CSV and TSV as programs and people write them. */
public final class TableTraits {
  private static final String TEXT = "The harbour council voted for the new quay.";
  private static final String OTHER = "Ferries will sail to the island twice a day.";
  private static final String LONG =
      "The harbour council, which met on Monday, voted for the quay.";

  public static List<FieldTrait> all() {
    return Stream.of(headerless(), headers(), delimiters(), quotes(), rows(), noTables())
        .flatMap(List::stream)
        .toList();
  }

  private static FieldTrait csv(String name, String text) {
    return FieldTrait.of("tables", name).file("a.csv", text);
  }

  private static FieldTrait twoArticles(FieldTrait trait) {
    return trait.accepts("title", "Quay", "text", TEXT).accepts("title", "Ferry", "text", OTHER);
  }

  private static List<FieldTrait> headerless() {
    String news =
        "N1\tnews\tlocal\tCouncil votes for quay\t"
            + TEXT
            + "\thttps://n.example/1\t[]\t[]\n"
            + "N2\tsports\tsailing\tFerry wins the race\t"
            + OTHER
            + "\thttps://n.example/2\t[]\t[]\n";
    return List.of(
        FieldTrait.of("tables", "newsListWithoutHeader_countsAllRows")
            .file("news.tsv", news)
            .rejects("no_header", "column 5 of 8")
            .rejects("no_header", "ingest.columns"),
        FieldTrait.of("tables", "eventsWithoutHeader_countAllRows")
            .file(
                "20190514.gkg.csv",
                "20190514-1\t20190514100000\t1\ta.example\thttps://a.example/x\t\t\n"
                    + "20190514-2\t20190514100000\t1\tb.example\thttps://b.example/y\t\t\n")
            .rejects("no_header", "column 2 of 7")
            .rejects("no_header", "Add a header line"),
        csv(
                "labelAndTextWithoutHeader_areNoHeader",
                "1," + TEXT + "\n0," + OTHER + "\n1," + TEXT + "\n")
            .rejects("no_header", "\"1\" in column 1 of 2")
            .rejects("no_header", "")
            .rejects("no_header", ""),
        csv(
                "shortCellsThatStandBelowToo_areNoHeader",
                "business,Council votes\nsports,Ferry wins\nbusiness,Quay opens\n")
            .rejects("no_header", "\"business\" in column 1, again")
            .rejects("no_header", "")
            .rejects("no_header", ""),
        csv(
                "datesAndAddressesWithoutHeader_areNoHeader",
                "May 14 2019;a.example;https://a.example/x\n")
            .rejects("no_header", "\"May 14 2019\" in column 1 of 3"),
        csv(
                "namesOfSettings_nameColumnsOfFileWithoutHeader",
                "7,Quay," + TEXT + "\n8,Ferry," + OTHER + "\n")
            .set("ingest.columns", "[id, title, text]")
            .accepts("title", "Quay", "text", TEXT)
            .accepts("title", "Ferry", "text", OTHER),
        csv("namesOfSettings_leaveFilesWithHeaderAlone", "title,id,text\nQuay,7," + TEXT + "\n")
            .set("ingest.columns", "[id, title, text]")
            .accepts("title", "Quay", "text", TEXT),
        csv("tooFewNamesInSettings_areSaid", "7,Quay," + TEXT + "\n")
            .set("ingest.columns", "[id, title]")
            .rejects("no_header", "Name all 3 columns in ingest.columns, which names 2"));
  }

  private static List<FieldTrait> headers() {
    return List.of(
        csv("headerOfUnknownNames_isHeader", "hed,copy\nQuay," + TEXT + "\n")
            .set("ingest.fields", "{title = hed, text = copy}")
            .accepts("title", "Quay", "text", TEXT),
        csv("numbersAsNames_areHeader", ",0,1\n0,Quay," + TEXT + "\n1,Ferry," + OTHER + "\n")
            .set("ingest.fields", "{title = \"0\", text = \"1\"}")
            .accepts("title", "Quay", "text", TEXT)
            .accepts("title", "Ferry", "text", OTHER),
        csv("yearsBesideKnownNames_areHeader", "title,text,2018,2019\nQuay," + TEXT + ",1,2\n")
            .accepts("title", "Quay", "text", TEXT),
        twoArticles(
            csv(
                "columnWithoutName_isNoObstacle",
                ",title,text\n0,Quay," + TEXT + "\n1,Ferry," + OTHER + "\n")),
        twoArticles(
            FieldTrait.of("tables", "tabBeforeHeader_isColumnWithoutName")
                .file(
                    "a.tsv",
                    "\ttitle\ttext\t\n0\tQuay\t" + TEXT + "\t\n1\tFerry\t" + OTHER + "\t\n")),
        csv("columnWithoutName_canBeNamedByItsNumber", "title,\nQuay," + TEXT + "\n")
            .set("ingest.fields", "{text = \"column 2\"}")
            .accepts("title", "Quay", "text", TEXT),
        csv(
                "columnsOfOneName_giveTheFirstThatHoldsSomething",
                "title,text,text\nQuay,," + TEXT + "\nFerry," + OTHER + ",x\n")
            .accepts("title", "Quay", "text", TEXT)
            .accepts("title", "Ferry", "text", OTHER),
        csv("headerInQuotesWithDelimiter_isOneName", "\"title, short\",text\nQuay," + TEXT + "\n")
            .set("ingest.fields", "{title = \"title, short\"}")
            .accepts("title", "Quay", "text", TEXT),
        csv(
                "byteOrderMarkBeforeQuotedHeader_isNoPartOfIt",
                "\uFEFF\"title\",\"text\"\nQuay," + TEXT + "\n")
            .accepts("title", "Quay", "text", TEXT),
        csv(
                "byteOrderMarkBeforeNameOverTwoLines_isNoPartOfIt",
                "\uFEFF\"a\nb\",text\nQuay," + TEXT + "\n")
            .accepts("text", TEXT),
        twoArticles(
            csv(
                "commentsBeforeHeader_areNoRecords",
                "# made in May, for all\n#\ntitle,text\nQuay,"
                    + TEXT
                    + "\n# end\nFerry,"
                    + OTHER
                    + "\n")),
        twoArticles(
            csv(
                "headerBehindCommentMark_isHeader",
                "# title,text\nQuay," + TEXT + "\nFerry," + OTHER + "\n")),
        csv("titleWithHash_isNoComment", "title,text\n#MeToo," + TEXT + "\n")
            .accepts("title", "#MeToo"),
        csv(
                "linesBeforeHeader_areRejectedAndTheRestIsRead",
                "Export of articles;;\n14 May 2019\n\ntitle;text;date\nQuay;"
                    + TEXT
                    + ";2019-05-14\n")
            .rejects("broken_row", "a line before it")
            .rejects("broken_row", "a line before it")
            .accepts("title", "Quay", "published_date", "2019-05-14"),
        csv(
                "joinedFilesWithOtherOrderOfColumns_areReadByTheirHeaders",
                "title,text\nQuay," + TEXT + "\ntitle,text\ntext,title\n" + OTHER + ",Ferry\n")
            .accepts("title", "Quay", "text", TEXT)
            .accepts("title", "Ferry", "text", OTHER),
        twoArticles(
            csv(
                "rowNumbersOfR_areNoColumnOfTheHeader",
                "\"title\",\"text\"\n\"1\",\"Quay\",\""
                    + TEXT
                    + "\"\n\"2\",\"Ferry\",\""
                    + OTHER
                    + "\"\n")),
        csv(
                "moreThanTenThousandColumns_areRead",
                "title,text," + numbers("w") + "\nQuay," + TEXT + "," + numbers("") + "\n")
            .set("ingest.max-record-bytes", "1000000")
            .accepts("title", "Quay", "text", TEXT),
        csv("headerAlone_isOneRejection", "title,text\n")
            .rejects("broken_row", "found [title, text]"));
  }

  private static String numbers(String before) {
    return IntStream.range(0, 12_000).mapToObj(i -> before + i).collect(Collectors.joining(","));
  }

  private static List<FieldTrait> delimiters() {
    return List.of(
        twoArticles(
            csv(
                "separatorLine_decides",
                "sep=;\ntitle;text\nQuay;" + TEXT + "\nFerry;" + OTHER + "\n")),
        twoArticles(
            csv(
                "separatorLineInQuotes_decides",
                "\"sep=^\"\r\ntitle^text\r\nQuay^" + TEXT + "\r\nFerry^" + OTHER + "\r\n")),
        twoArticles(
            csv(
                "semicolonsWithCommasInTexts_areDelimiters",
                "title;text;note\nQuay;" + TEXT + ";a, b, c\nFerry;" + OTHER + ";d, e\n")),
        csv(
                "barsWithCommasInHeaderToo_areDelimiters",
                "title|text, cleaned|a, b\nQuay|" + TEXT + "|1\nFerry|" + OTHER + "|2\n")
            .set("ingest.fields", "{text = \"text, cleaned\"}")
            .accepts("title", "Quay", "text", TEXT)
            .accepts("title", "Ferry", "text", OTHER),
        twoArticles(
            csv(
                "controlCharacterOfHive_isDelimiter",
                "title\1text\nQuay\1" + TEXT + "\nFerry\1" + OTHER + "\n")),
        csv("oneColumn_holdsCommas", "text\n" + LONG + "\n\"" + LONG + "\"\n")
            .accepts("text", LONG)
            .accepts("text", LONG),
        twoArticles(
            FieldTrait.of("tables", "tabsUnderAnyName_areDelimiters")
                .file("export.txt", "title\ttext\nQuay\t" + TEXT + "\nFerry\t" + OTHER + "\n")),
        twoArticles(
            csv(
                "carriageReturnsOnly_endRows",
                "title,text\rQuay," + TEXT + "\rFerry," + OTHER + "\r")),
        csv(
                "carriageReturnsOnly_leaveLineFeedsInCells",
                "title,text\rQuay,\"" + TEXT + "\n\n" + OTHER + "\"\r")
            .accepts("text", TEXT + "\n\n" + OTHER));
  }

  private static List<FieldTrait> quotes() {
    return List.of(
        csv(
                "backslashBeforeQuote_isNoPartOfText",
                "title,text\nQuay,\"She said \\\"yes\\\", and the council voted for it.\"\n")
            .accepts("text", "She said \"yes\", and the council voted for it."),
        csv(
                "backslashBeforeDelimiter_isNoPartOfText",
                "title,text\nQuay,The council\\, which met\\, voted for the quay.\n")
            .accepts("text", "The council, which met, voted for the quay."),
        csv(
                "backslashAtEndOfCell_isText",
                "title,path,text\nQuay,\"C:\\news\\\",\"" + TEXT + "\"\n")
            .accepts("title", "Quay", "text", TEXT),
        csv(
                "quotesInUnquotedCell_areText",
                "title,text\n5\" pipe,The \"new\" quay was voted for by the council.\n")
            .accepts("title", "5\" pipe", "text", "The \"new\" quay was voted for by the council."),
        csv("quotedWordFirst_isText", "title,text\n\"Yes\" to quay," + TEXT + "\n")
            .accepts("title", "\"Yes\" to quay"),
        csv(
                "undoubledQuotesInQuotedCell_areText",
                "title,text,source\n"
                    + "Quay,\"She said \"yes, of course\" to the harbour council.\",Wire\n")
            .accepts(
                "text", "She said \"yes, of course\" to the harbour council.", "source", "Wire"),
        csv("quotedCellAfterSpace_isQuoted", "title, text, source\nQuay, \"" + LONG + "\" , Wire\n")
            .accepts("text", LONG, "source", "Wire"),
        csv("quotedCellOverLines_isOneCell", "title,text\nQuay,\"" + TEXT + "\n\n" + OTHER + "\"\n")
            .accepts("text", TEXT + "\n\n" + OTHER),
        csv(
                "quoteNotClosedBeforeOtherQuotedRows_costsItsLine",
                "title,text,source\n\"Quay\",\""
                    + TEXT
                    + ",Wire\n\"Ferry\",\""
                    + OTHER
                    + "\",\"Wire\"\n\"Mole\",\""
                    + LONG
                    + "\",\"Wire\"\n")
            .rejects("broken_row", "expected a closing quote")
            .accepts("title", "Ferry", "text", OTHER)
            .accepts("title", "Mole", "text", LONG),
        FieldTrait.of("tables", "loneQuoteBetweenTabs_isText")
            .file("a.tsv", "title\ttext\n\"We will build\t" + TEXT + "\nFerry\t" + OTHER + "\n")
            .accepts("title", "~We will build", "text", TEXT)
            .accepts("title", "Ferry", "text", OTHER),
        csv("databaseNull_isNoValue", "title,text,author\nQuay," + TEXT + ",\\N\n")
            .accepts("authors", "[]"));
  }

  private static List<FieldTrait> rows() {
    return List.of(
        csv(
                "nulInCell_isNoObstacle",
                "title,text\nQuay,The harbour\0 council voted for the new quay.\nFerry,"
                    + OTHER
                    + "\n")
            .accepts("text", TEXT)
            .accepts("text", OTHER),
        csv(
                "rowsOfDelimitersOnly_areNoRecords",
                "title;text\nQuay;"
                    + TEXT
                    + "\n;\n;;;;\n\" \";\"\"\n \nFerry;"
                    + OTHER
                    + "\n\u001A")
            .accepts("title", "Quay")
            .accepts("title", "Ferry"),
        twoArticles(
            csv(
                "delimiterBehindEachRow_isNoCell",
                "title,text\nQuay," + TEXT + ",\nFerry," + OTHER + ",,\n")),
        twoArticles(
            csv(
                "delimiterBehindHeaderToo_isNoCell",
                "title,text,\nQuay," + TEXT + ",\nFerry," + OTHER + ",\n")),
        csv(
                "rowsOfOtherLength_areRejectedAndNothingShifts",
                "title,text,source\nQuay," + TEXT + "\nFerry," + OTHER + ",Wire\nMole,a,b,c\n")
            .rejects(
                "broken_row",
                "expected 3 cells as in the header, found 2 in the row that begins on line 2")
            .accepts("title", "Ferry", "source", "Wire")
            .rejects("broken_row", "found 4 in the row that begins on line 4"),
        csv(
                "textOverLinesWithoutQuotes_isRejected",
                "title,text,source\nQuay,The harbour council\nvoted for the quay,Wire\nFerry,"
                    + OTHER
                    + ",Wire\n")
            .rejects("broken_row", "found 2")
            .rejects("broken_row", "found 2")
            .accepts("title", "Ferry"));
  }

  private static List<FieldTrait> noTables() {
    return List.of(
        FieldTrait.of("tables", "proseWithCommasAndKnownWords_isNoTable")
            .file(
                "a.txt",
                "Text, title, content.\n"
                    + "The council voted, and the quay was built. Ferries, boats and ships came.\n")
            .accepts("text", "~ships came"),
        FieldTrait.of("tables", "proseIndentedByTabs_isNoTable")
            .file("a.txt", ("\t" + TEXT + "\n").repeat(8))
            .accepts("text", "~voted for"),
        FieldTrait.of("tables", "proseOfSemicolons_isNoTable")
            .file(
                "a.txt",
                "The council voted; the quay was built.\n"
                    + "The ferries came; the ships left.\n"
                    + "Nobody spoke; all were tired that evening.\n")
            .accepts("text", "~Nobody spoke"),
        FieldTrait.of("tables", "tabbedRowsWithoutHeaderUnderAnyName_areNoProse")
            .file("data.txt", ("ham\t" + TEXT + "\nspam\t" + OTHER + "\n").repeat(3))
            .rejects("no_header", "")
            .rejects("no_header", "")
            .rejects("no_header", "")
            .rejects("no_header", "")
            .rejects("no_header", "")
            .rejects("no_header", ""));
  }

  private TableTraits() {}
}
