package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.mentions.stacked.NameList.Role;
import org.junit.jupiter.api.Test;

class NameListTest {
  private static final int ORGANIZATION = 1;
  private static final int LOCATION = 2;
  private static final int[] RIVER_BANK = {Hash.of("river"), Hash.of("bank")};

  private static NameList written(NameList list) throws IOException {
    var bytes = new ByteArrayOutputStream();
    list.write(new DataOutputStream(bytes));
    return NameList.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static NameList list() {
    var names = new TreeMap<Integer, Integer>();
    names.put(NameList.name(RIVER_BANK, 0, 2), ORGANIZATION);
    names.put(NameList.name(RIVER_BANK, 0, 1), LOCATION);
    var words = new TreeMap<>(Map.of(NameList.word(Role.LAST, RIVER_BANK[1]), 0x3f56));
    return NameList.of(names, words);
  }

  @Test
  void list_isTheSameAfterWritingAndReading() throws IOException {
    for (NameList list : List.of(list(), written(list()))) {
      assertThat(list.type(RIVER_BANK, 0, 2)).isEqualTo(ORGANIZATION);
      assertThat(list.type(RIVER_BANK, 0, 1)).isEqualTo(LOCATION);
      assertThat(list.type(RIVER_BANK, 1, 2)).isEqualTo(-1);
      assertThat(list.size()).isEqualTo(2);
      int scores = list.scores(Role.LAST, RIVER_BANK[1]);
      assertThat(NameList.score(scores, 0)).isEqualTo(3);
      assertThat(NameList.score(scores, ORGANIZATION)).isEqualTo(15);
      assertThat(list.scores(Role.FIRST, RIVER_BANK[1])).isZero();
    }
  }

  @Test
  void emptyList_knowsNothing() throws IOException {
    NameList empty = written(NameList.of(new TreeMap<>(), new TreeMap<>()));
    assertThat(empty.type(RIVER_BANK, 0, 2)).isEqualTo(-1);
    assertThat(empty.scores(Role.ONLY, RIVER_BANK[0])).isZero();
  }

  @Test
  void weights_areTheSameAfterWritingAndReading() throws IOException {
    var weights =
        new HashedWeights(
            2,
            new int[] {Integer.MIN_VALUE, -7, 5},
            new byte[] {HashedWeights.steps(1), 0, 0, 4, 5, 6});
    var bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    var read =
        HashedWeights.read(2, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    var sums = new double[2];
    read.addTo(sums, Integer.MIN_VALUE);
    read.addTo(sums, -7);
    read.addTo(sums, 6);
    assertThat(sums).containsExactly(1, 0.125);
  }
}
