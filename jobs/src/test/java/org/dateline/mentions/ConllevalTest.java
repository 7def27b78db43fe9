package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.mentions.Conlleval.Chunk;
import org.dateline.mentions.Conlleval.Score;
import org.junit.jupiter.api.Test;

class ConllevalTest {

  @Test
  void chunks_beginWhereTheSchemeSays() {
    var tags = List.of("B-PERSON", "I-PERSON", "B-PERSON", "O", "I-LOCATION", "I-MISC", "MISC");

    assertThat(Conlleval.chunks(tags))
        .containsExactly(
            new Chunk(0, 2, "PERSON"),
            new Chunk(2, 3, "PERSON"),
            new Chunk(4, 5, "LOCATION"),
            new Chunk(5, 7, "MISC"));
  }

  @Test
  void chunks_noTags_none() {
    assertThat(Conlleval.chunks(List.of())).isEmpty();
    assertThat(Conlleval.chunks(List.of("O", "O"))).isEmpty();
  }

  @Test
  void score_onlySameWordsAndTypeAreRight() {
    var eval = new Conlleval();
    var mayor = new Chunk(0, 2, "PERSON");
    var council = new Chunk(4, 7, "ORGANIZATION");
    eval.add(
        List.of(mayor, council, new Chunk(9, 10, "LOCATION")),
        List.of(
            mayor,
            new Chunk(4, 6, "ORGANIZATION"), // one word short
            new Chunk(9, 10, "ORGANIZATION"), // another type
            new Chunk(12, 13, "MISC"))); // nothing there

    assertThat(eval.of(NameType.PERSON)).isEqualTo(new Score(1, 1, 1));
    assertThat(eval.of(NameType.ORGANIZATION)).isEqualTo(new Score(0, 2, 1));
    assertThat(eval.withoutMisc()).isEqualTo(new Score(1, 3, 3));
    assertThat(eval.withoutMisc().f1()).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(eval.all().precision()).isEqualTo(0.25);
    assertThat(eval.all().recall()).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(eval.all().f1()).isEqualTo(2.0 / 7, within(1e-12));
  }

  @Test
  void score_nothingCounted_isZero() {
    var eval = new Conlleval();
    eval.add(List.of(), List.of());

    assertThat(eval.all().f1()).isZero();
    assertThat(eval.all().precision()).isZero();
    assertThat(eval.all().recall()).isZero();
  }
}
