package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dateline.ingest.trait.FieldTrait;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FieldTraitsTest {

  @TestFactory
  Stream<DynamicTest> everyTrait_comesOutAsExpected() {
    return FieldTraits.all().stream()
        .map(
            trait ->
                DynamicTest.dynamicTest(
                    trait.area() + ": " + trait.name(),
                    () -> assertThat(trait.failure()).isEmpty()));
  }

  @Test
  void names_areUnique() {
    assertThat(FieldTraits.all()).extracting(FieldTrait::name).doesNotHaveDuplicates();
  }
}
