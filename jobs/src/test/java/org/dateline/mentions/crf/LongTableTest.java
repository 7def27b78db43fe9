package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LongTableTest {

  @Property(tries = 200)
  void keys_areFoundAsInAMap(
      @ForAll @Size(max = 300) List<@LongRange(min = Long.MIN_VALUE) Long> keys,
      @ForAll long other) {
    var table = new LongTable();
    Map<Long, Integer> expected = new HashMap<>();
    for (long key : keys) {
      if (key != 0) {
        int value = expected.computeIfAbsent(key, any -> expected.size());
        table.put(key, value);
      }
    }

    assertThat(table.size()).isEqualTo(expected.size());
    expected.forEach((key, value) -> assertThat(table.find(key)).isEqualTo(value));
    if (other != 0 && !expected.containsKey(other)) {
      assertThat(table.find(other)).isEqualTo(LongTable.NONE);
    }
  }

  @Test
  void neighbouringKeys_areAllFound() {
    var table = new LongTable();
    for (int i = 1; i <= 100_000; i++) {
      table.put((long) i << 20, i);
    }
    for (int i = 1; i <= 100_000; i++) {
      assertThat(table.find((long) i << 20)).isEqualTo(i);
    }
    assertThat(table.find(1)).isEqualTo(LongTable.NONE);
    assertThat(table.bytes()).isBetween(12L * 200_000, 12L * 400_000);
  }

  @Test
  void keyPutTwice_keepsItsValueAndRefusesAnother() {
    var table = new LongTable();
    table.put(7, 3);
    table.put(7, 3);

    assertThat(table.size()).isEqualTo(1);
    assertThatThrownBy(() -> table.put(7, 4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two features of the model have one key");
    assertThat(table.find(7)).isEqualTo(3);
  }
}
