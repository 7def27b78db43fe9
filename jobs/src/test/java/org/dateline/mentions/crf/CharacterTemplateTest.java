package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterTemplateTest {

  /** Places of the twelve kinds of keys. */
  private static final int[][] PLACES = {
    {-3}, {-2}, {-1}, {0}, {1}, {-3, -2}, {-2, -1}, {-2, 0}, {-1, 0}, {-1, 1}, {0, 1}, {0, 2}
  };

  private static List<Long> keys(String clique, String feature) {
    List<Long> keys = new ArrayList<>();
    for (var template : CharacterTemplate.ALL) {
      template.read(clique, feature, keys::add);
    }
    return keys;
  }

  /** The key of one kind at the fourth of some characters. */
  private static long keyAt(String text, int... places) {
    int[] codePoints = new int[12];
    Arrays.fill(codePoints, CharacterTemplate.PADDING);
    int[] characters = text.codePoints().toArray();
    System.arraycopy(characters, 0, codePoints, 4, characters.length);
    for (int kind = 0; kind < CharacterTemplate.places(); kind++) {
      if (Arrays.equals(PLACES[kind], places)) {
        return CharacterTemplate.key(codePoints, 4, kind);
      }
    }
    throw new IllegalArgumentException("no kind of key with these places");
  }

  @Test
  void featureOfOneCharacter_isThatOfItsPlace() {
    assertThat(keys("C", "海::c")).containsExactly(keyAt("海", 0));
    assertThat(keys("C", "海::c2")).containsExactly(keyAt("上海", 1));
    assertThat(keys("CnC", "海c")).contains(key(2, "海", ""));
  }

  private static long key(int kind, String earlier, String later) {
    return CharacterTemplate.key(
        kind, CharacterTemplate.codePoint(earlier), CharacterTemplate.codePoint(later));
  }

  @Test
  void featureOfTwoCharacters_hasTheEarlierFirst() {
    assertThat(keys("C", "上海::cn")).containsExactly(keyAt("上海", 0, 1));
    // Written as next and current.
    assertThat(keys("C", "海上::n2c")).containsExactly(keyAt("上海", 0, 1));
    assertThat(keys("CnC", "上-海pc2")).contains(key(7, "上", "海"));
  }

  @Test
  void characterBeyondTheText_isReadOnEitherSide() {
    assertThat(keys("C", "海::pc")).containsExactlyInAnyOrder(key(8, "", "海"), key(8, "海", ""));
    assertThat(keys("C", "::c")).containsExactly(key(3, "", ""));
  }

  @Test
  void charactersOutsideTheBasicPlane_areOneCharacter() {
    assertThat(keys("C", "𠮷::c")).containsExactly(keyAt("𠮷", 0));
    assertThat(keys("C", "𠮷野::cn")).containsExactly(keyAt("𠮷野", 0, 1));
  }

  @Test
  void longerTextsAndOtherCliques_areNone() {
    assertThat(keys("C", "上海市::c")).isEmpty();
    assertThat(keys("CpCp2C", "海::c")).isEmpty();
    assertThat(keys("C", "海::x")).isEmpty();
    assertThat(keys("C", "23-uType3")).isEmpty();
  }

  @Test
  void keys_areDistinct() {
    var keys = new HashSet<Long>();
    int[] codePoints = {CharacterTemplate.PADDING, 0, 'a', '海', 0x20BB7, Character.MAX_CODE_POINT};
    for (int kind = 0; kind < CharacterTemplate.places(); kind++) {
      for (int earlier : codePoints) {
        for (int later : codePoints) {
          assertThat(keys.add(CharacterTemplate.key(kind, earlier, later))).isTrue();
        }
      }
    }
    assertThat(keys).doesNotContain(0L);
  }
}
