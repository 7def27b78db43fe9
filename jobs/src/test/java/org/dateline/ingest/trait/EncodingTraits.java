package org.dateline.ingest.trait;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dateline.testing.PackedBytes.joined;

import java.nio.charset.Charset;
import java.util.List;
import org.dateline.testing.PackedBytes;

/** Text that is not UTF-8. */
public final class EncodingTraits {
  private static final String TEXT =
      "Le conseil du port a voté lundi, à neuf voix contre deux, « après un long débat ».";
  private static final String GERMAN =
      "Die Fähre bleibt, sagte der Bürgermeister – für drei Jahre.";
  private static final String CHINESE = "港口委员会星期一以九票对两票通过了新码头的计划，渡轮将继续运行。";
  private static final String RUSSIAN = "Совет порта в понедельник проголосовал за новый причал.";
  private static final String JAPANESE = "港湾審議会は月曜日、新しい埠頭の計画を九対二で可決した。表示ソ能力。";
  private static final String LINE = "{\"title\":\"Hafen\",\"text\":\"" + GERMAN + "\"}\n";
  private static final String CSV = "title,text\nHafen,\"" + GERMAN + "\"\nPort,\"" + TEXT + "\"\n";

  public static List<FieldTrait> all() {
    return List.of(
        trait("utf16WithMark_isRead").file("a.txt", TEXT.getBytes(UTF_16)).accepts("text", TEXT),
        trait("utf16LittleEndianJsonLines_areRead")
            .file("a.jsonl", ("\ufeff" + LINE + LINE).getBytes(UTF_16LE))
            .accepts("text", GERMAN)
            .accepts("text", GERMAN),
        trait("utf16Csv_isReadAsExcelWritesIt")
            .file("a.csv", ("\ufeff" + CSV.replace(',', '\t')).getBytes(UTF_16LE))
            .accepts("title", "Hafen")
            .accepts("title", "Port"),
        trait("utf16InGzip_isRead")
            .file("a.txt.bz2", PackedBytes.compressed("bzip2", "\ufeff" + TEXT))
            .accepts("text", TEXT),
        trait("utf16Page_isRead")
            .file(
                "a.html",
                ("\ufeff<html><head><meta"
                        + " charset=\"utf-16\"><title>Hafen</title></head><body><article><p>"
                        + (GERMAN + " ").repeat(5).strip()
                        + "</p></article></body></html>")
                    .getBytes(UTF_16LE))
            .accepts("text", "~" + GERMAN),
        trait("utf16NewsXml_isReadWhateverItDeclares")
            .file(
                "a.xml",
                ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><nitf><body><body.content><p>"
                        + CHINESE
                        + "</p></body.content></body></nitf>")
                    .getBytes(UTF_16BE))
            .accepts("text", CHINESE),
        trait("utf32WithMark_isRead")
            .file("a.txt", ("\ufeff" + CHINESE).getBytes(Charset.forName("UTF-32LE")))
            .accepts("text", CHINESE),
        trait("utf16WithAHalfCharacter_costsItsRecord")
            .file(
                "a.jsonl",
                joined(
                    ("\ufeff" + LINE).getBytes(UTF_16LE),
                    new byte[] {0, (byte) 0xd8},
                    ("\n" + LINE).getBytes(UTF_16LE)))
            .accepts("text", GERMAN)
            .rejects("invalid_utf8", "found bytes that are none before offset 0")
            .accepts("text", GERMAN),
        trait("utf16WithoutMark_isNamed")
            .file("a.txt", TEXT.getBytes(UTF_16LE))
            .rejects("unsupported_format", "ingest.encoding=UTF-16LE"),
        trait("utf16WithoutMark_isReadIfNamed")
            .file("a.csv", CSV.getBytes(UTF_16BE))
            .set("ingest.encoding", "UTF-16BE")
            .accepts("text", GERMAN)
            .accepts("text", TEXT),
        trait("windows1252_isNamedWithTheSettingThatReadsIt")
            .file("a.txt", bytes("windows-1252", TEXT + "\n\n" + GERMAN))
            .rejects("invalid_utf8", "ingest.encoding=windows-1252"),
        trait("windows1252Rows_areNamedOneByOne")
            .file(
                "a.csv",
                bytes(
                    "windows-1252",
                    "title,text\nQuay,The ferry to the islands stays as it is.\nHafen," + GERMAN))
            .accepts("title", "Quay")
            .rejects("invalid_utf8", "ingest.encoding="),
        trait("windows1252_isReadIfNamed")
            .file("a.csv", bytes("windows-1252", CSV))
            .set("ingest.encoding", "windows-1252")
            .accepts("text", GERMAN)
            .accepts("text", TEXT),
        trait("gb18030_isReadIfNamed")
            .file("a.jsonl", bytes("GB18030", "{\"title\":\"港口\",\"text\":\"" + CHINESE + "\"}"))
            .set("ingest.encoding", "GB18030")
            .accepts("text", CHINESE),
        trait("gb18030_isNamed")
            .file("a.txt", bytes("GB18030", CHINESE.repeat(3)))
            .rejects("invalid_utf8", "ingest.encoding=GB18030"),
        trait("shiftJisWithBackslashesInCharacters_isReadIfNamed")
            .file("a.jsonl", bytes("Shift_JIS", "{\"title\":\"港\",\"text\":\"" + JAPANESE + "\"}"))
            .set("ingest.encoding", "windows-31j")
            .accepts("text", JAPANESE),
        trait("koi8_isReadIfNamed")
            .file("a.txt", bytes("KOI8-R", RUSSIAN))
            .set("ingest.encoding", "KOI8-R")
            .accepts("text", RUSSIAN),
        trait("windows1251_isNamed")
            .file("a.txt", bytes("windows-1251", RUSSIAN.repeat(4)))
            .rejects("invalid_utf8", "ingest.encoding=windows-1251"),
        trait("utf8BesideANamedEncoding_staysUtf8")
            .file("a.txt", TEXT.getBytes(UTF_8))
            .file("b.txt", bytes("windows-1252", GERMAN))
            .set("ingest.encoding", "windows-1252")
            .accepts("text", TEXT)
            .accepts("text", GERMAN),
        trait("utf8FarBehindAscii_staysUtf8")
            .file("a.txt", "The ferry stays.\n\n".repeat(910) + TEXT)
            .set("ingest.encoding", "windows-1252")
            .accepts("text", "~voté"),
        trait("pageThatDeclaresItsEncoding_isReadByIt")
            .file(
                "a.html",
                bytes(
                    "GB18030",
                    "<html><head><meta charset=gb2312><title>港口</title></head><body><article><p>"
                        + CHINESE.repeat(4)
                        + "</p></article></body></html>"))
            .set("ingest.encoding", "windows-1252")
            .accepts("text", "~" + CHINESE),
        trait("memberOfAZipInUtf16_isRead")
            .file("a.zip", PackedBytes.zipOfStored("a.txt", TEXT.getBytes(UTF_16)))
            .accepts("text", TEXT));
  }

  private static FieldTrait trait(String name) {
    return FieldTrait.of("encodings", name);
  }

  private static byte[] bytes(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  private EncodingTraits() {}
}
