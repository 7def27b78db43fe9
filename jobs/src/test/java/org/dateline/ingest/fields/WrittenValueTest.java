package org.dateline.ingest.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValueTest {

  @Test
  void listsOfPythonAndNumPyAndJson_areLists() {
    List<String> names = List.of("Ann Roe", "Li Wei");
    assertThat(WrittenValue.read("['Ann Roe', 'Li Wei']")).isEqualTo(names);
    assertThat(WrittenValue.read("['Ann Roe' 'Li Wei']")).isEqualTo(names);
    assertThat(WrittenValue.read("[\"Ann Roe\",\"Li Wei\"]")).isEqualTo(names);
    assertThat(WrittenValue.read("[('Ann Roe', 'Li Wei')]")).isEqualTo(List.of(names));
    assertThat(WrittenValue.read("['Ann Roe', 'Li Wei',]")).isEqualTo(names);
    assertThat(WrittenValue.read("[]")).isEqualTo(List.of());
  }

  @Test
  void objects_areMapsInTheirOrder() {
    Object read = WrittenValue.read("{'id': None, 'name': 'Wire', 'tags': [1, 2.5], 'paid': True}");

    assertThat(read).isInstanceOf(Map.class);
    assertThat(((Map<?, ?>) read).get("id")).isNull();
    assertThat(((Map<?, ?>) read).get("name")).isEqualTo("Wire");
    assertThat(((Map<?, ?>) read).get("tags")).isEqualTo(List.of("1", "2.5"));
    assertThat(((Map<?, ?>) read).get("paid")).isEqualTo(true);
    assertThat(((Map<?, ?>) read).keySet().toString()).isEqualTo("[id, name, tags, paid]");
  }

  @Test
  void nameGivenTwice_keepsItsFirstValue() {
    assertThat(WrittenValue.read("{'a': '1', 'a': '2'}")).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void wordsForNothing_areNull() {
    assertThat(WrittenValue.read("[None, null, nan, NaN]"))
        .isEqualTo(Arrays.asList(null, null, null, null));
    assertThat(WrittenValue.read("[True, false]")).isEqualTo(List.of(true, false));
  }

  @Test
  void escapes_areTheCharactersTheyMean() {
    assertThat(WrittenValue.read("['O\\'Neil', 'a\\nb', '\\u00e9', '\\xe9', '\\\\']"))
        .isEqualTo(List.of("O'Neil", "a\nb", "é", "é", "\\"));
    assertThat(WrittenValue.read("['\\uXYZ']")).isEqualTo(List.of("\\uXYZ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "Ann Roe",
        "[Update] The council voted",
        "[The council voted]",
        "['open]",
        "['a', b]",
        "{'a'}",
        "{'a': }",
        "['a'] and ['b']",
        "(a, b)",
        "{a: 1]"
      })
  void textThatIsNoValueFromEndToEnd_staysItself(String text) {
    assertThat(WrittenValue.read(text)).isEqualTo(text);
  }

  @Test
  void deepNesting_isText() {
    String deep = "[".repeat(60) + "]".repeat(60);
    assertThat(WrittenValue.read(deep)).isEqualTo(deep);
    assertThat(WrittenValue.read("[".repeat(40) + "]".repeat(40))).isInstanceOf(List.class);
  }

  @Property
  void anyTexts_areReadAsTheyWereWritten(@ForAll List<String> texts) {
    var written = new StringBuilder("[");
    for (String text : texts) {
      written.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append("\", ");
    }
    assertThat(WrittenValue.read(written.append(']').toString())).isEqualTo(texts);
  }
}
