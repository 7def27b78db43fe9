package org.dateline.run.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
  @TempDir Path folder;

  @Test
  void shippedLists_areSortedAndComplete() {
    var entities = Settings.load(Optional.empty(), Map.of()).entities();

    assertThat(entities.honorifics())
        .containsExactlyElementsOf(new TreeSet<>(WordLists.ofAllLanguages("honorifics")));
    assertThat(entities.missed().noNames()).contains("monday", "gmt");
  }

  @Test
  void ownWords_areAddedAndTakeShippedOnesOut() throws Exception {
    write("en/honorifics.txt", "\uFEFF# Ours.\r\nAlderman\r\n!former\r\nalderman\r\nAlderman\r\n");
    write("pt/company-suffixes.txt", "ltda\n");
    write("zh/honorifics.txt", "!*\n同志\n");
    write(".DS_Store", "x");

    var entities = load().entities();

    assertThat(entities.honorifics())
        .contains("Alderman", "alderman", "mrs", "同志")
        .doesNotContain("former", "先生", "!former")
        .doesNotHaveDuplicates();
    assertThat(entities.companySuffixes()).contains("ltda", "gmbh");
  }

  @Test
  void orderOfLines_changesNothingAndAWordChangesTheParameters() throws Exception {
    write("en/honorifics.txt", "reeve\nalderman\n");
    var one = load().entities();
    write("en/honorifics.txt", "alderman\n\nreeve\nalderman\n");
    var other = load().entities();
    write("en/honorifics.txt", "alderman\n");

    assertThat(other).hasToString(one.toString());
    assertThat(load().entities().toString()).isNotEqualTo(one.toString());
  }

  @Test
  void recordedSettings_haveTheWords() throws Exception {
    write("en/honorifics.txt", "reeve\n!mrs\n");

    assertThat(load().json())
        .contains("\"honorifics\":[", "\"reeve\"", "\"company-suffixes\":[")
        .doesNotContain("\"mrs\"");
  }

  @Test
  void folderBesideTheSettingsFile_isFound() throws Exception {
    write("mine/words/en/no-names.txt", "Festivus\n");
    Path file = folder.resolve("mine/own.conf");
    Files.writeString(file, "words.path = words\n");

    var settings = Settings.load(Optional.of(file), Map.of());

    assertThat(settings.entities().missed().noNames()).contains("Festivus");
  }

  @Test
  void whateverDoesNotBelongThere_isNamed() throws Exception {
    write("en/titles.txt", "reeve\n");
    write("en/honorifics.txt", "!xyzzy\n");
    write("en/generic-words.tsv", "of\n");
    write("english/honorifics.txt", "reeve\n");
    write("honorifics.txt", "reeve\n");
    Files.createDirectories(folder.resolve("de"));
    Files.write(folder.resolve("de/honorifics.txt"), new byte[] {'B', (byte) 0xFC, '\n'});

    assertThatThrownBy(this::load)
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining(
            "/en/titles.txt: expected one of the lists [common-words, company-suffixes,"
                + " generic-words, honorifics, media, no-names, not-names], found titles")
        .hasMessageContaining("/en/honorifics.txt: !xyzzy: expected a word that Dateline ships")
        .hasMessageContaining("/en/generic-words.tsv: expected a file named by its list")
        .hasMessageContaining("/english: expected a folder named by its language (ISO 639-1")
        .hasMessageContaining("found the file honorifics.txt")
        .hasMessageContaining("/de/honorifics.txt: expected words in UTF-8")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.USAGE);
  }

  @Test
  void folderThatIsNotThere_isNamed() {
    assertThatThrownBy(
            () ->
                Settings.load(
                    Optional.empty(), Map.of("words.path", folder.resolve("none").toString())))
        .hasMessageContaining("words.path: ")
        .hasMessageContaining("/none: expected a folder of word lists, found nothing there");
  }

  @Test
  void listsThatWereSettings_areSaidToBeLists() {
    assertThatThrownBy(
            () ->
                Settings.load(
                    Optional.empty(),
                    Map.of("entities.honorifics", "[dr]", "entities.missed.no-names", "[monday]")))
        .hasMessageContaining("unknown setting entities.honorifics (")
        .hasMessageContaining("<language>/honorifics.txt below the folder that words.path names")
        .hasMessageContaining("<language>/no-names.txt");
  }

  private Settings load() {
    return Settings.load(Optional.empty(), Map.of("words.path", folder.toString()));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
