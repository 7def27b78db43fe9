package org.dateline.run.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.run.PathTraits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PathTraitsTest {

  @TestFactory
  Stream<DynamicTest> everyTrait_comesOutAsExpected() {
    return PathTraits.all().stream()
        .map(trait -> DynamicTest.dynamicTest(trait.name(), () -> check(trait)));
  }

  private static void check(PathTrait trait) {
    assumeTrue(trait.obstacle().isEmpty(), () -> trait.obstacle().orElseThrow());
    assertThat(trait.failure()).isEmpty();
  }

  @Test
  void names_areUnique() {
    assertThat(PathTraits.all()).extracting(PathTrait::name).doesNotHaveDuplicates();
  }

  @Test
  void docsInput_listsEveryKindThatIsPassedOver() throws IOException {
    Path page = Path.of(System.getProperty("dateline.root", "..")).resolve("docs/input.md");
    assertThat(Files.readAllLines(page))
        .containsAll(
            Stream.of(PassedOver.values())
                .map(kind -> "| `%s` | %s |".formatted(kind.code(), kind.inWords()))
                .toList());
  }
}
