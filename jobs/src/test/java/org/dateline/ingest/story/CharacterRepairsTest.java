package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CharacterRepairsTest {
  @Property
  void textFoundInOrder_isWhatRepairWouldLeave(@ForAll("texts") String text) {
    assertThat(CharacterRepairs.repair(text)).isEqualTo(CharacterRepairs.repairedAnew(text));
  }

  @Property
  void repairedText_staysAsItIs(@ForAll("texts") String text) {
    String repaired = CharacterRepairs.repair(text);
    assertThat(CharacterRepairs.repair(repaired)).isEqualTo(repaired);
  }

  @Example
  void ordinaryTextOfMostScripts_needsNoRepair() {
    for (String text : List.of("The quay, “new”.\n\nÀ l’été.", "港口重新开放。", "Порт открыт…")) {
      assertThat(CharacterRepairs.isInOrder(text)).as(text).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    // Few letters, so that what needs repair and what stands beside it meet often.
    return Arbitraries.strings()
        .withChars("ab  \n\n\r\t\u0000\u007F\u0085\u0092\u00A0\u00AD\u00C2\u00E2\u0080\u0099")
        .withChars("\u200B\u2009\u2028\u202A\u205F\u2060\u3000\uFEFF\uD83D\uDE00”…港")
        .ofMaxLength(12);
  }
}
