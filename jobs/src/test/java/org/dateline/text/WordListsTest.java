package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {
  private static final Path ROOT =
      Path.of(
          System.getProperty("dateline.root", ".."), "jobs/src/main/resources/org/dateline/words");

  @Test
  void listOfALanguage_isInTheOrderOfTheFile() {
    assertThat(WordLists.of("zh", "honorifics")).startsWith("先生", "女士", "总统");
    assertThat(WordLists.ofAllLanguages("honorifics")).contains("mrs", "先生");
    assertThat(WordLists.languages("company-suffixes"))
        .startsWith("any")
        .contains("de", "en", "nl", "zh");
  }

  @Test
  void unknownList_isAnError() {
    assertThat(WordLists.find("zh", "weekdays-of-mars")).isEmpty();
    assertThatThrownBy(() -> WordLists.of("zh", "weekdays-of-mars"))
        .hasMessageContaining("/org/dateline/words/zh/weekdays-of-mars.txt");
    assertThatThrownBy(() -> WordLists.ofAllLanguages("weekdays-of-mars"))
        .hasMessageContaining("no list weekdays-of-mars");
  }

  @Test
  void commentsAndBlankLines_areNoWords() {
    assertThat(WordLists.words("# Titles.\r\n\r\n dr \nprime minister\n"))
        .containsExactly("dr", "prime minister");
  }

  @Test
  void everyFolder_isKnown() throws IOException {
    try (var folders = Files.list(ROOT)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()).sorted())
          .containsExactlyElementsOf(WordLists.FOLDERS);
    }
  }

  @Test
  void everyList_saysWhatItIsForAndHasNoWordTwice() throws IOException {
    try (var files = Files.walk(ROOT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(file.toString()).endsWith(".txt");
        assertThat(text).as(file.toString()).startsWith("# ").endsWith("\n");
        List<String> words = WordLists.words(text);
        assertThat(words).as(file.toString()).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void noWordOfAnyLanguage_standsInALanguageToo() throws IOException {
    try (var files = Files.walk(ROOT.resolve(WordLists.ANY))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String list = ROOT.resolve(WordLists.ANY).relativize(file).toString().replace(".txt", "");
        for (String language : WordLists.languages(list)) {
          if (!language.equals(WordLists.ANY)) {
            assertThat(WordLists.of(language, list))
                .as(language + "/" + list)
                .doesNotContainAnyElementsOf(WordLists.of(WordLists.ANY, list));
          }
        }
      }
    }
  }

  @Test
  void keyedList_givesTheKeyOfEachWord() {
    assertThat(WordLists.keyed("en", "claims/currencies"))
        .containsEntry("dollars", "USD")
        .containsEntry("renminbi", "CNY")
        .doesNotContainKey("USD");
  }
}
