package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The weights that are shipped stand under these numbers, so none may ever change. */
class HashTest {

  @Test
  void texts_haveTheNumbersTheyAlwaysHad() {
    // FNV-1a of no character is its offset, mixed as MurmurHash3 ends.
    assertThat(Hash.of("")).isEqualTo(mixed(0x811c9dc5));
    assertThat(Hash.of("a")).isEqualTo(mixed(0xe40c292c));
    assertThat(Hash.of("foobar")).isEqualTo(mixed(0xbf9cf968));
  }

  /** MurmurHash3's 32-bit finaliser, in long arithmetic. */
  private static int mixed(int value) {
    long h = value & 0xffffffffL;
    h ^= h >> 16;
    h = h * 0x85ebca6bL & 0xffffffffL;
    h ^= h >> 13;
    h = h * 0xc2b2ae35L & 0xffffffffL;
    h ^= h >> 16;
    return (int) h;
  }

  @Property
  void text_hasTheNumberOfItsCharactersWhateverHoldsThem(@ForAll String text) {
    assertThat(Hash.of(new StringBuilder(text))).isEqualTo(Hash.of(text));
  }

  @Test
  void orderOfArguments_matters() {
    assertThat(Hash.of(1, 2)).isNotEqualTo(Hash.of(2, 1));
    assertThat(Hash.of(1, 2, 3)).isNotEqualTo(Hash.of(1, 3, 2)).isNotEqualTo(Hash.of(3, 2, 1));
    assertThat(Hash.of(1, 2, 0)).isNotEqualTo(Hash.of(1, 2));
  }

  @Test
  void smallNumbers_hardlyCollide() {
    Set<Integer> two = new HashSet<>();
    Set<Integer> three = new HashSet<>();
    for (int first = 0; first < 200; first++) {
      for (int second = -2; second < 200; second++) {
        two.add(Hash.of(first, second));
        three.add(Hash.of(first, second, 7));
      }
    }
    assertThat(two).hasSizeGreaterThan(200 * 202 - 3);
    assertThat(three).hasSizeGreaterThan(200 * 202 - 3);
  }
}
