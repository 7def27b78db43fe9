package org.dateline.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscodedTextTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String NEWS = "Der Bürgermeister sagte „nein“ – für 5 € die Stunde.\n";

  /** The bytes handed on, of a file that comes in pieces of up to some bytes. */
  private static byte[] read(byte[] bytes, Charset charset, long seed) throws IOException {
    var random = new Random(seed);
    InputStream pieces =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(5_000)));
          }
        };
    return new TranscodedText(pieces, charset).readAllBytes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE", "GB18030", "UTF-32LE"})
  void textOfTheEncoding_becomesUtf8(String name) throws IOException {
    // Longer than a block, so that a character may lie on its edge.
    String text = NEWS.repeat(700);
    Charset charset = Charset.forName(name);
    assertThat(new String(read(text.getBytes(charset), charset, 1), UTF_8)).isEqualTo(text);
  }

  @Test
  void textThatIsUtf8Already_staysAsItIs() throws IOException {
    byte[] text = ("ASCII only. ".repeat(3_000) + NEWS.repeat(700)).getBytes(UTF_8);
    assertThat(read(text, WESTERN, 2)).isEqualTo(text);
    assertThat(read("plain".getBytes(UTF_8), WESTERN, 2)).isEqualTo("plain".getBytes(UTF_8));
    assertThat(read(new byte[0], WESTERN, 2)).isEmpty();
  }

  @Test
  void invalidByte_isMarkedAndTheRestIsRead() throws IOException {
    byte[] text = "für A? die B".getBytes(WESTERN);
    text[5] = (byte) 0x81; // no character of windows-1252
    byte[] found = read(text, WESTERN, 3);

    assertThat(found).contains(TranscodedText.INVALID);
    assertThat(new String(found, UTF_8)).startsWith("für A").endsWith(" die B");
  }

  @Test
  void halfACharacterAtTheEnd_isMarked() throws IOException {
    byte[] text = "Grün".getBytes(UTF_16LE);
    byte[] found = read(java.util.Arrays.copyOf(text, text.length - 1), UTF_16LE, 4);

    assertThat(found[found.length - 1]).isEqualTo(TranscodedText.INVALID);
    assertThat(new String(found, UTF_8)).startsWith("Grü");
  }

  @Property(tries = 50)
  void pieces_makeNoDifference(@ForAll long seed, @ForAll @IntRange(max = 3_000) int ascii)
      throws IOException {
    String text = "x".repeat(16_000 + ascii) + NEWS.repeat(20);
    assertThat(new String(read(text.getBytes(WESTERN), WESTERN, seed), UTF_8)).isEqualTo(text);
  }

  @Test
  void bytesReadOneByOne_areTheSame() throws IOException {
    var text = new TranscodedText(new ByteArrayInputStream(NEWS.getBytes(WESTERN)), WESTERN);
    var bytes = new java.io.ByteArrayOutputStream();
    for (int read = text.read(); read >= 0; read = text.read()) {
      bytes.write(read);
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo(NEWS);
    assertThat(text.read(new byte[4], 0, 0)).isZero();
    assertThat(text.read(new byte[4], 0, 4)).isEqualTo(-1);
  }
}
