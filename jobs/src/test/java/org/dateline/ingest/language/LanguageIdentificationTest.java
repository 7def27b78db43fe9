package org.dateline.ingest.language;

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
        "ru | Портовый совет в понедельник проголосовал за новый причал в старой гавани. Мэр объявил, что работы начнутся весной и обойдутся городу в четыре миллиона.",
        "sv | Hamnrådet röstade på måndagen för en ny kaj i den gamla bassängen.",
        "tr | Liman meclisi pazartesi günü eski havzada yeni bir rıhtım için oy kullandı.",
        "uk | Портова рада в понеділок проголосувала за новий причал у старій гавані.",
        "vi | Hội đồng cảng hôm thứ Hai đã bỏ phiếu cho một bến tàu mới ở khu cảng cũ.",
        "zh | 港口议会星期一投票通过了在旧港池修建新码头的方案，春天动工。",
      })
  void languageNotGiven_isDetected(String code, String text) {
    assertThat(LanguageIdentification.of(null, text, ALL).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, en",
    "EN, en",
    "English, en",
    "eng, en",
    "français, fr",
    "German, de",
    "pt-br, pt",
    "ca, ca",
  })
  void givenLanguage_isNormalisedAndKeptForAShortText(String given, String code) {
    assertThat(of(given, "Der Hafenrat stimmte für den Kai.").code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"zh-CN", "zh_Hans", "Chinese", "中文", "cmn"})
  void namesOfChinese_areOneCode(String given) {
    assertThat(of(given, "港口议会通过了方案。").code()).isEqualTo("zh");
  }

  @Test
  void givenLanguageThatTheScriptRulesOut_doesNotWin() {
    assertThat(of("en", "港口议会星期一投票通过了方案。").code()).isEqualTo("zh");
    assertThat(of("zh", "The harbour council voted on Monday.").code()).isEqualTo("en");
    assertThat(of("en", "Портовый совет проголосовал за причал.").code()).isEqualTo("ru");
    assertThat(of("ru", "The harbour council voted on Monday.").code()).isEqualTo("en");
    assertThat(of("el", "Портовый совет проголосовал за причал.").code()).isEqualTo("ru");
  }

  @Test
  void givenLanguageThatALongTextContradicts_doesNotWin() {
    var found = of("en-US", GERMAN.repeat(5));
    assertThat(found.code()).isEqualTo("de");
    assertThat(found.confidence()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void givenLanguageThatIsNotToldApart_isBelieved() {
    assertThat(of("lb", GERMAN.repeat(5))).isEqualTo(new TextLanguage("lb", null, null, null));
    assertThat(of("no", NORWEGIAN.repeat(5)).code()).isEqualTo("no");
  }

  @Test
  void unknownName_isFoundFromTheText() {
    assertThat(of("Klingonisch", "Der Hafenrat stimmte am Montag ab.").code()).isEqualTo("de");
  }

  @Test
  void tooFewLetters_areUndetermined() {
    assertThat(of(null, "Kai 2024"))
        .isEqualTo(new TextLanguage("und", null, TextLanguage.TOO_SHORT, null));
    assertThat(of("de", "Kai 2024"))
        .isEqualTo(new TextLanguage("de", null, TextLanguage.TOO_SHORT, null));
    assertThat(of(null, "2024 – 1 000 000")).extracting(TextLanguage::code).isEqualTo("und");
    assertThat(of(null, "").code()).isEqualTo("und");
  }

  @Test
  void textInOneLanguage_isSureAndHasNoNote() {
    var found = of(null, ENGLISH.repeat(20));
    assertThat(found).isEqualTo(new TextLanguage("en", 1.0, null, null));
  }

  @Test
  void halfAndHalf_isMixed() {
    assertThat(of(null, ENGLISH.repeat(8) + GERMAN.repeat(8)).note()).isEqualTo("mixed");
    assertThat(of(null, ENGLISH.repeat(12) + CHINESE.repeat(8)).note()).isEqualTo("mixed");
  }

  @Test
  void menuInAnotherLanguageAtTheBeginning_changesNothing() {
    var found = of(null, ENGLISH + GERMAN.repeat(30));
    assertThat(found.code()).isEqualTo("de");
    assertThat(found.note()).isNull();
  }

  @Test
  void chineseWithLatinNames_isChinese() {
    var found = of(null, ("港口议会与 Harbour Holdings International 签署协议，" + CHINESE).repeat(5));
    assertThat(found.code()).isEqualTo("zh");
    assertThat(found.note()).isNull();
  }

  @Test
  void simplifiedAndTraditional_areToldApart() {
    assertThat(of(null, "港口议会星期一投票通过了在旧港池修建新码头的方案。").script()).isEqualTo("Hans");
    assertThat(of(null, "港口議會星期一投票通過了在舊港池修建新碼頭的方案。").script()).isEqualTo("Hant");
    assertThat(of("zh", "山水大小人口中文手足日月天地上下").script()).isNull();
    assertThat(of(null, ENGLISH).script()).isNull();
  }

  @Test
  void anyLengthAndHalfSurrogates_areRead() {
    for (int length = 0; length < 2_000; length += 7) {
      assertThat(of(null, "\uD83D\uDE00".repeat(length)).code()).isEqualTo("und");
    }
  }

  private static final String ENGLISH =
      "The harbour council voted on Monday for a new quay in the old basin, the mayor said. ";
  private static final String GERMAN =
      "Der Hafenrat stimmte am Montag für einen neuen Kai im alten Becken, sagte die Leiterin. ";
  private static final String NORWEGIAN =
      "Havnerådet stemte mandag for en ny kai i det gamle bassenget, sier ordføreren i byen. ";
  private static final String CHINESE = "港口议会星期一投票通过了在旧港池修建新码头的方案，春天动工。";

  private static TextLanguage of(String given, String text) {
    return LanguageIdentification.of(given, text, ALL);
  }
}
