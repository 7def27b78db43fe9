package org.dateline.ingest.kinds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSignaturesTest {

  private static String kind(String head) {
    return ByteSignatures.kind(head.getBytes(ISO_8859_1)).map(FileKind::name).orElse("none");
  }

  @Test
  void bytesAtTheBeginning_sayTheKind() {
    assertThat(kind("%PDF-1.7")).isEqualTo("a PDF document");
    assertThat(kind("{\\rtf1\\ansi")).isEqualTo("an RTF document");
    assertThat(kind("7z\u00bc\u00af'\u001c")).isEqualTo("a 7-Zip archive");
    assertThat(kind("\u0089PNG\r\n\u001a\n")).isEqualTo("an image");
    assertThat(kind("\u00ff\u00d8\u00ff\u00e0")).isEqualTo("an image");
    assertThat(kind("GIF89a\u0000")).isEqualTo("an image");
    assertThat(kind("\u007fELF\u0002")).isEqualTo("a program");
    assertThat(kind("Rar!\u001a\u0007\u0001")).isEqualTo("a RAR archive");
    assertThat(kind("\u0000asm\u0001")).isEqualTo("a program");
  }

  @Test
  void bytesFurtherOn_sayTheKindToo() {
    assertThat(kind("RIFF\u0010\u0000\u0000\u0000WEBPVP8 ")).isEqualTo("an image");
    assertThat(kind("RIFF\u0010\u0000\u0000\u0000WAVEfmt ")).isEqualTo("sound or film");
    assertThat(kind("\u0000\u0000\u0000\u0018ftypheic")).isEqualTo("an image");
    assertThat(kind("\u0000\u0000\u0000\u0018ftypisom")).isEqualTo("sound or film");
    assertThat(kind("\u0000\u0001\u0000\u0000Standard Jet DB\u0000"))
        .isEqualTo("an Access database");
  }

  /** A text may open with the letters of a mark; a file of that kind has a zero byte as well. */
  @ParameterizedTest
  @ValueSource(strings = {"ORC", "ID3", "OggS", "wOFF", "MSCF", "PARE", "070701"})
  void lettersAlone_areTextWithoutAZeroByte(String mark) {
    assertThat(kind(mark + " is the beginning of a text.")).isEqualTo("none");
    assertThat(kind(mark + "\u0000\u0001")).isNotEqualTo("none");
  }

  @Test
  void kindThatMayHoldArticles_saysWhatToDo() {
    assertThat(ByteSignatures.kind(new byte[] {'G', 'I', 'F', '8', '9', 'a', 0}).orElseThrow())
        .isEqualTo(FileKind.withoutArticles("an image"));
    for (String head : new String[] {"%PDF-1.7", "SQLite format 3\u0000", "ARROW1\u0000"}) {
      FileKind kind = ByteSignatures.kind(head.getBytes(ISO_8859_1)).orElseThrow();
      assertThat(kind.mayHoldArticles()).isTrue();
      assertThat(kind.remedy()).endsWith(".");
    }
  }

  @Test
  void texts_areOfNoKind() {
    assertThat(kind("")).isEqualTo("none");
    assertThat(kind("The council voted for the quay.")).isEqualTo("none");
    assertThat(kind("{\"title\": \"Quay\"}")).isEqualTo("none");
    assertThat(kind("<html><body>Quay</body></html>")).isEqualTo("none");
  }
}
