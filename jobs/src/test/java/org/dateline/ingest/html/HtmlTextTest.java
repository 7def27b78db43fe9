package org.dateline.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
  private static final String FRENCH =
      "<p>L’été dernier, le café a été fermé après l'incendie.</p>";
  private static final String CHINESE = "<p>港务局周一表示，渡轮的发动机已经不在可修复的范围，是停运的时候了。</p>";
  private static final String KOREAN = "<p>항만청은 월요일 여객선 운항을 삼월에 중단한다고 밝혔다. 섬 주민들은 걱정이 많다.</p>";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void byteOrderMark_winsOverEverything() {
    byte[] utf8 =
        joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, FRENCH.getBytes(UTF_8));
    assertThat(HtmlText.decode(utf8, "iso-8859-1"))
        .isEqualTo(new HtmlText(FRENCH, UTF_8, "bom", -1, 0));
    byte[] utf16 = joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, FRENCH.getBytes(UTF_16LE));
    assertThat(HtmlText.decode(utf16, null).text()).isEqualTo(FRENCH);
  }

  @Test
  void header_winsOverThePage() {
    byte[] page = bytes("<meta charset='utf-8'>" + CHINESE, "GBK");
    var decoded = HtmlText.decode(page, "text/html; charset=gb2312");
    assertThat(decoded.text()).endsWith(CHINESE);
    assertThat(decoded.charset()).isEqualTo(Charset.forName("GB18030"));
    assertThat(decoded.evidence()).isEqualTo("http");
  }

  @Test
  void page_declaresItsEncoding() {
    var meta = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=euc-kr\">";
    assertThat(HtmlText.decode(bytes(meta + KOREAN, "EUC-KR"), null).text()).endsWith(KOREAN);
    var xml = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>";
    assertThat(HtmlText.decode(bytes(xml + "<p>été</p>", "ISO-8859-1"), null).text())
        .endsWith("été</p>");
  }

  @Test
  void latin1_meansWindows1252() {
    byte[] page = bytes("<meta charset=iso-8859-1>" + FRENCH, "windows-1252");
    assertThat(HtmlText.decode(page, null).text()).endsWith(FRENCH);
  }

  @Test
  void declarationThatCannotBeRight_givesWayToValidUtf8() {
    for (String declared : List.of("euc-kr", "iso-8859-1", "no-such-charset")) {
      byte[] page = ("<meta charset='" + declared + "'>" + FRENCH).getBytes(UTF_8);
      assertThat(HtmlText.decode(page, declared).text()).endsWith(FRENCH);
    }
  }

  @Test
  void plainAscii_keepsItsDeclaration() {
    assertThat(HtmlText.decode("ferry".getBytes(UTF_8), "windows-1251"))
        .isEqualTo(new HtmlText("ferry", Charset.forName("windows-1251"), "http", -1, 0));
  }

  @Test
  void undeclaredBytes_areUtf8ElseGb18030ElseWindows1252() {
    assertThat(HtmlText.decode(CHINESE.getBytes(UTF_8), null).text()).isEqualTo(CHINESE);
    assertThat(HtmlText.decode(bytes(CHINESE, "GBK"), null).text()).isEqualTo(CHINESE);
    assertThat(HtmlText.decode(bytes(FRENCH, "windows-1252"), null))
        .isEqualTo(new HtmlText(FRENCH, Charset.forName("windows-1252"), "default", -1, 0));
  }

  @Test
  void undeclaredKorean_isNotTakenForChinese() {
    assertThat(HtmlText.decode(bytes(KOREAN, "EUC-KR"), null).charset())
        .isNotEqualTo(Charset.forName("GB18030"));
  }

  @Test
  void malformedRun_isReportedWithItsOffset() {
    byte[] page =
        joined(
            "<meta charset=utf-8>abc".getBytes(UTF_8),
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            "d".getBytes(UTF_8));
    var decoded = HtmlText.decode(page, null);
    assertThat(decoded.isWhole()).isFalse();
    assertThat(decoded.malformedAt()).isEqualTo(23);
    assertThat(decoded.malformedLength()).isEqualTo(2);
    assertThat(decoded.text()).endsWith("abc\uFFFD\uFFFDd");
  }

  @Test
  void characterCutAtTheEnd_isMalformed() {
    byte[] whole = "<meta charset=utf-8>é".getBytes(UTF_8);
    var decoded = HtmlText.decode(Arrays.copyOf(whole, whole.length - 1), null);
    assertThat(decoded.malformedAt()).isEqualTo(20);
  }

  @Test
  void nothing_isEmptyText() {
    assertThat(HtmlText.decode(new byte[0], null))
        .isEqualTo(new HtmlText("", UTF_8, "bytes", -1, 0));
  }
}
