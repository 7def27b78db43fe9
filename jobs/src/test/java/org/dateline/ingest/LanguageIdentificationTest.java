package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentificationTest {
  private static final List<String> ALL =
      List.of(
          "ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it",
          "ja", "ko", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "vi", "zh");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | صوّت مجلس الميناء يوم الاثنين على بناء رصيف جديد في الحوض القديم.",
        "cs | Přístavní rada v pondělí schválila stavbu nového mola ve starém přístavu.",
        "da | Havnerådet stemte mandag for en ny kaj i det gamle bassin, siger borgmesteren.",
        "de | Der Hafenrat stimmte am Montag für einen neuen Kai im alten Becken.",
        "el | Το συμβούλιο του λιμανιού ψήφισε τη Δευτέρα για μια νέα αποβάθρα.",
        "en | The harbour council voted on Monday for a new quay in the old basin.",
        "es | El consejo del puerto votó el lunes a favor de un nuevo muelle en la dársena vieja.",
        "fi | Satamaneuvosto äänesti maanantaina uuden laiturin puolesta vanhassa altaassa.",
        "fr | Le conseil du port a voté lundi pour un nouveau quai dans le vieux bassin.",
        "he | מועצת הנמל הצביעה ביום שני בעד רציף חדש באגן הישן.",
        "hu | A kikötői tanács hétfőn megszavazta az új rakpart építését a régi medencében.",
        "it | Il consiglio del porto ha votato lunedì per una nuova banchina nel vecchio bacino.",
        "ja | 港湾議会は月曜日、古い港に新しい岸壁を建設することを可決した。",
        "ko | 항만 위원회는 월요일 옛 항구에 새 부두를 짓기로 의결했다고 밝혔다.",
        "nl | De havenraad stemde maandag voor een nieuwe kade in het oude bekken.",
        "pl | Rada portu zagłosowała w poniedziałek za nowym nabrzeżem w starym basenie.",
        "pt | O conselho do porto votou na segunda-feira por um novo cais na doca velha.",
        "ru | Портовый совет в понедельник проголосовал за новый причал в старой гавани.",
        "sv | Hamnrådet röstade på måndagen för en ny kaj i den gamla bassängen.",
        "tr | Liman meclisi pazartesi günü eski havzada yeni bir rıhtım için oy kullandı.",
        "uk | Портова рада в понеділок проголосувала за новий причал у старій гавані.",
        "vi | Hội đồng cảng hôm thứ Hai đã bỏ phiếu cho một bến tàu mới ở khu cảng cũ.",
        "zh | 港口议会星期一投票通过了在旧港池修建新码头的方案，春天动工。",
      })
  void languageNotGiven_isDetected(String code, String text) {
    assertThat(LanguageIdentification.of(null, text, ALL)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, en",
    "EN, en",
    "English, en",
    "eng, en",
    "zh-CN, zh",
    "zh_Hans, zh",
    "Chinese, zh",
    "中文, zh",
    "français, fr",
    "German, de",
    "pt-br, pt"
  })
  void givenLanguage_winsAndIsNormalised(String given, String code) {
    assertThat(LanguageIdentification.of(given, "Der Hafenrat stimmte für den Kai.", ALL))
        .isEqualTo(code);
  }

  @Test
  void unknownName_isDetectedFromTheText() {
    assertThat(LanguageIdentification.of("Klingonisch", "Der Hafenrat stimmte am Montag ab.", ALL))
        .isEqualTo("de");
  }

  @Test
  void tooFewLetters_areUndetermined() {
    assertThat(LanguageIdentification.of(null, "Kai 2024", ALL)).isEqualTo("und");
  }
}
