package org.dateline.run.pages.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShardTest {

  @Test
  void membersInAnyOrder_areWrittenByTheirNames() {
    Map<String, Object> backwards = new LinkedHashMap<>();
    backwards.put("b", 1);
    backwards.put("a", List.of(Map.of("d", 1, "c", 2)));
    assertThat(Shard.json(backwards)).isEqualTo("{\"a\":[{\"c\":2,\"d\":1}],\"b\":1}");
  }

  @Test
  void textThatEndsAScript_isEscaped() {
    assertThat(Shard.of("page", "</script>&'\u2028"))
        .isEqualTo(
            "var DATELINE = DATELINE || {};\n"
                + "DATELINE.page = \"\\u003c/script\\u003e\\u0026\\u0027\\u2028\";\n");
  }

  @Test
  void lettersOfAnyScript_areWrittenAsTheyAre() {
    assertThat(Shard.json("苹果 😀")).isEqualTo("\"苹果 😀\"");
  }
}
