package org.dateline.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedNamesTest {
  @Test
  void nameBeforeFamilyOrGovernment_isShared() {
    String text = "The Marsh dynasty ended. Ada Marsh left, and the Quill administration began.";
    assertThat(SharedNames.begins(text))
        .containsExactly(text.indexOf("Marsh dynasty"), text.indexOf("Quill administration"));
  }

  @Test
  void nameBeforeAnotherWord_isNot() {
    assertThat(SharedNames.begins("Ada Marsh left. Marsh said no.")).isEmpty();
    assertThat(SharedNames.begins("")).isEmpty();
  }
}
