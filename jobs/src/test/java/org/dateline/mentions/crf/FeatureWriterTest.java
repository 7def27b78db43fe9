package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureWriterTest {
  private static final String LONG = "Llanfair".repeat(40);

  private final ToyModel model = new ToyModel();
  private final FeatureWriter writer = writer();

  private FeatureWriter writer() {
    model
        .node("Oslo-WORD", 0, 0, 2)
        .node("Xxxx-TYPE", 0, 1, 1)
        .node(LONG + "-WORD", 0, 0, 7)
        .edge("PSEQ", 1, 0, 0, 0, 0, 0, 0, 0)
        .edge("Oslo-PSEQW", 0, 0, 0, 0, 0, 0, 0, 5);
    for (int i = 0; i < 200; i++) {
      model.node("gram " + i, 1, 0, 0);
    }
    return new FeatureWriter(new CompiledFeatures(model.loaded()));
  }

  @Test
  void featuresWritten_areSummedUp() {
    writer.write("Oslo").end("-WORD|C");
    writer.write("the ocean", 4, 5).write("slo").end("-WORD|C");
    writer.write("Xx").write("xx").end("-TYPE|C");

    assertThat(writer.nodes()).containsExactly(0, 1, 3);
  }

  @Test
  void featureWrittenTwice_countsOnce() {
    writer.write("Oslo").end("-WORD|C");
    writer.write("Oslo").end("-WORD|C");

    assertThat(writer.nodes()).containsExactly(0, 0, 2);
  }

  @Test
  void sum_startsAnew() {
    writer.write("Oslo").end("-WORD|C");
    writer.nodes();
    writer.write("Oslo").end("-WORD|C");

    assertThat(writer.nodes()).containsExactly(0, 0, 2);
    assertThat(writer.nodes()).isNull();
  }

  @Test
  void featuresTheModelLacks_addNothing() {
    writer.write("Bergen").end("-WORD|C");
    writer.write("Oslo").end("-WORD");

    assertThat(writer.nodes()).isNull();
    assertThat(writer.edges()).isNull();
  }

  @Test
  void edges_haveAValueForEachPair() {
    writer.end("PSEQ|CpC");
    writer.write("Oslo").end("-PSEQW|CpC");

    // PLACE after O is the last weight.
    assertThat(writer.edges()).containsExactly(1, 0, 0, 0, 0, 0, 5, 0, 0);
  }

  @Test
  void longAndManyFeatures_growTheBuffers() {
    writer.write(LONG).end("-WORD|C");
    for (int i = 0; i < 200; i++) {
      writer.write("gram ").end(i + "|C");
    }

    assertThat(writer.nodes()).containsExactly(200, 0, 7);
  }
}
