package org.dateline.ingest.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JosÃ© went home | José went home",
        "The mayorâ€™s office | The mayor’s office",
        "â€œNo,â€ he said | “No,” he said",
        "the quay â€“ at last | the quay – at last",
        "wait â€¦ | wait …",
        "Ã–sterreich und ZÃ¼rich | Österreich und Zürich",
        "StraÃŸe | Straße",
        "cafÃ© | café",
        "JOSÃ‰ MARÃA | JOSÉ MARÃA",
        "20Â°C for Â£5 | 20°C for £5",
        "a cÅ“ur ouvert | a cœur ouvert",
        "Å\u00A0koda and DvoÅ™Ã¡k | Škoda and Dvořák",
        "Ã¢â‚¬â„¢ twice | ’ twice",
        "JosÃƒÂ© twice | José twice",
        "a smile ðŸ˜€ | a smile 😀",
        "ä¸­æ–‡ | 中文",
        "harbour â€¢ quay â„¢ | harbour • quay ™",
        "вЂњYesвЂќ вЂ” he said | “Yes” — he said",
        "the mayor‚Äôs office | the mayor’s office",
        "ï»¿The quay | \uFEFFThe quay",
      })
  void utf8ReadAsSingleBytes_isReadAgain(String read, String meant) {
    assertThat(Mojibake.undone(read)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ã la carte",
        "Le menu « Ã la carte »",
        "AMANHÃ”, disse",
        "A NESCAFÉ™ cup",
        "„Nur zum Spaß“, sagte sie",
        "Der Spaß… ist vorbei",
        "Fuß–Ball",
        "L’ÉTÉ»",
        "hâlâ”… dedi",
        "HYVÄ” sanoi",
        "São Paulo, Ânimo, Île-de-France, Ñandú, Öresund",
        "CORAÇÃO E NAÇÃO",
        "voilà… déjà »",
        "10 € – £5 · ½ °C §3 ©",
        "Москва и „Правда“… № 5",
        "Рјечник и Сјајан",
        "港口重新开放。“很好”",
        "plain text",
      })
  void goodText_staysAsItIs(String text) {
    assertThat(Mojibake.undone(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Åsa Öberg – “naïve” café…",
        "Příliš žluťoučký kůň",
        "Порт открыт: „да“",
        "Το λιμάνι άνοιξε",
        "港口重新开放。",
        "नया बंदरगाह",
        "الميناء الجديد",
      })
  void everyText_comesBackFromLatin1(String text) {
    String wrong = new String(text.getBytes(UTF_8), ISO_8859_1);
    assertThat(Mojibake.undone(wrong)).isEqualTo(text);
    String twice = new String(wrong.getBytes(UTF_8), ISO_8859_1);
    assertThat(Mojibake.undone(twice)).isEqualTo(text);
  }

  @Test
  void textWithoutAnyOfItsBytesLost_comesBackFromWindows1252() {
    String text = "“Café” – naïve… Zürich’s";
    byte[] bytes = text.getBytes(UTF_8);
    var wrong = new StringBuilder();
    for (byte b : bytes) {
      String read = new String(new byte[] {b}, WINDOWS_1252);
      wrong.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    assertThat(Mojibake.undone(wrong.toString())).isEqualTo(text);
  }

  @Test
  void hostileText_endsQuickly() {
    for (String part : new String[] {"Ã", "â€", "Ã©", "ðŸ", "Â "}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> Mojibake.undone(part.repeat(500_000)));
    }
  }
}
