package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mentions.NameSpans.Token;
import org.junit.jupiter.api.Test;

class NameSpansTest {

  /** Names in a text whose tokens are given as word/label, found in the text one after another. */
  private static List<String> names(String text, String... tokens) {
    List<Token> sentence = new ArrayList<>();
    int position = 0;
    for (String token : tokens) {
      int slash = token.lastIndexOf('/');
      String word = token.substring(0, slash);
      int begin = text.indexOf(word, position);
      position = begin + word.length();
      sentence.add(new Token(begin, position, label(token.substring(slash + 1))));
    }
    return NameSpans.of(sentence, GuardedText.of(text, 100)).stream()
        .map(span -> span.type() + " " + text.substring(span.begin(), span.end()))
        .toList();
  }

  private static String label(String letter) {
    return switch (letter) {
      case "P" -> "PERSON";
      case "O" -> "ORGANIZATION";
      case "G" -> "GPE";
      case "N" -> "NUMBER";
      case "B" -> "B-PER";
      case "I" -> "I-PER";
      default -> "O-".substring(0, 1);
    };
  }

  @Test
  void neighbouringTokensOfOneLabel_areOneName() {
    assertThat(names("Tim Cook met Apple staff", "Tim/P", "Cook/P", "met/-", "Apple/O", "staff/-"))
        .containsExactly("PERSON Tim Cook", "ORGANIZATION Apple");
  }

  @Test
  void labelsThatSayWhereANameBegins_areFollowed() {
    assertThat(names("Jean Valjean Victor Hugo", "Jean/I", "Valjean/I", "Victor/B", "Hugo/I"))
        .containsExactly("PERSON Jean Valjean", "PERSON Victor Hugo");
    assertThat(names("Jean Victor", "Jean/B", "Victor/B"))
        .containsExactly("PERSON Jean", "PERSON Victor");
  }

  @Test
  void backgroundLabel_isNoName() {
    assertThat(names("three of them", "three/N", "of/-", "them/P")).isEmpty();
  }

  @Test
  void commasAndBrackets_separate() {
    assertThat(names("Google, Apple", "Google/O", ",/O", "Apple/O"))
        .containsExactly("ORGANIZATION Google", "ORGANIZATION Apple");
    assertThat(names("Web Services (AWS)", "Web/O", "Services/O", "(/O", "AWS/O", ")/O"))
        .containsExactly("ORGANIZATION Web Services", "ORGANIZATION AWS");
    assertThat(names("苹果、谷歌", "苹果/O", "、/O", "谷歌/O"))
        .containsExactly("ORGANIZATION 苹果", "ORGANIZATION 谷歌");
  }

  @Test
  void hyphen_separatesOnlyBetweenSpaces() {
    assertThat(names("Al-Qaida", "Al/O", "-/O", "Qaida/O"))
        .containsExactly("ORGANIZATION Al-Qaida");
    assertThat(names("Reuters - Apple", "Reuters/O", "-/O", "Apple/O"))
        .containsExactly("ORGANIZATION Reuters", "ORGANIZATION Apple");
  }

  @Test
  void spaceBetweenHanCharacters_separates() {
    assertThat(names("李强 赵乐际", "李强/P", "赵乐际/P")).containsExactly("PERSON 李强", "PERSON 赵乐际");
    assertThat(names("苹果 Apple", "苹果/O", "Apple/O")).containsExactly("ORGANIZATION 苹果 Apple");
  }

  @Test
  void lineBreakOrBlankedText_separates() {
    assertThat(names("Labour\nApple", "Labour/O", "Apple/O"))
        .containsExactly("ORGANIZATION Labour", "ORGANIZATION Apple");
    assertThat(names("Apple https://a.example/b Google", "Apple/O", "Google/O"))
        .containsExactly("ORGANIZATION Apple", "ORGANIZATION Google");
  }

  @Test
  void quotesAndPossessive_areTrimmed() {
    assertThat(names("“Apple’s” Inc.", "“/O", "Apple/O", "’s/O", "”/O"))
        .containsExactly("ORGANIZATION Apple");
    assertThat(names("\"Inc.\"", "\"/O", "Inc./O", "\"/O")).containsExactly("ORGANIZATION Inc.");
  }

  @Test
  void pronounsPunctuationAndDigits_areNoNames() {
    assertThat(names("His 2024 他 ...", "His/P", "2024/G", "他/P", ".../O")).isEmpty();
  }

  @Test
  void labels_mapToTypes() {
    assertThat(names("北京", "北京/G")).containsExactly("LOCATION 北京");
    assertThat(NameType.ofLabel("FACILITY")).contains(NameType.LOCATION);
    assertThat(NameType.ofLabel("DEMONYM")).contains(NameType.MISC);
    assertThat(NameType.ofLabel("PER")).contains(NameType.PERSON);
    assertThat(NameType.ofLabel("I-ORG")).contains(NameType.ORGANIZATION);
    assertThat(NameType.ofLabel("B-LOC")).contains(NameType.LOCATION);
    assertThat(NameType.ofLabel("B-MISC")).contains(NameType.MISC);
    assertThat(NameType.ofLabel("DATE")).isEmpty();
  }
}
