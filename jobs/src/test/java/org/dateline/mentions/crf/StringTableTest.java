package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringTableTest {

  @Test
  void strings_areNumberedInTheOrderAdded() {
    var table = new StringTable();
    // Two strings of one hash, and half of a surrogate pair.
    String[] strings = {"", "Aa", "BB", "\ud83d", "a".repeat(1_000)};
    for (int i = 0; i < strings.length; i++) {
      assertThat(table.add(strings[i])).isEqualTo(i);
    }
    assertThat(table.add("BB")).isEqualTo(2);
    table.trim();
    for (int i = 0; i < strings.length; i++) {
      assertThat(table.find(strings[i])).isEqualTo(i);
    }
    assertThat(table.find("?")).isEqualTo(StringTable.NONE);
    assertThat(table.find("A")).isEqualTo(StringTable.NONE);
    assertThat(table.size()).isEqualTo(5);
  }

  @Test
  void manyStrings_areAllFound() {
    var table = new StringTable();
    IntStream.range(0, 10_000).forEach(i -> table.add("word " + i));
    assertThat(IntStream.range(0, 10_000)).allMatch(i -> table.find("word " + i) == i);
    assertThat(table.find("word 10000")).isEqualTo(StringTable.NONE);
  }
}
