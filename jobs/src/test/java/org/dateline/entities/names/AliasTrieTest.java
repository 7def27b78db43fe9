package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AliasTrieTest {

  private static int find(AliasTrie trie, String text) {
    int node = AliasTrie.ROOT;
    for (int i = 0; i < text.length() && node != AliasTrie.NONE; i++) {
      node = trie.child(node, text.charAt(i));
    }
    return node == AliasTrie.NONE ? AliasTrie.NONE : trie.value(node);
  }

  @Property(tries = 300)
  void strings_areFoundAsInAMap(
      @ForAll @Size(max = 40)
          List<@StringLength(max = 5) @Chars({'a', 'b', 'z', 'é', '海', '\uffff'}) String> keys,
      @ForAll @StringLength(max = 5) @Chars({'a', 'b', 'z', '海'}) String other) {
    var trie = new AliasTrie();
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      trie.put(keys.get(i), i);
      expected.put(keys.get(i), i);
    }
    expected.forEach((key, value) -> assertThat(find(trie, key)).isEqualTo(value));
    assertThat(find(trie, other)).isEqualTo(expected.getOrDefault(other, AliasTrie.NONE));
  }

  @Test
  void beginningOfAString_isANodeWithoutValue() {
    var trie = new AliasTrie();
    trie.put("Oslo", 7);

    int node = trie.child(trie.child(AliasTrie.ROOT, 'O'), 's');
    assertThat(node).isNotEqualTo(AliasTrie.NONE);
    assertThat(trie.value(node)).isEqualTo(AliasTrie.NONE);
    assertThat(trie.child(node, 'x')).isEqualTo(AliasTrie.NONE);
    trie.put("Os", 8);
    assertThat(trie.value(node)).isEqualTo(8);
    assertThat(find(trie, "Oslo")).isEqualTo(7);
  }
}
