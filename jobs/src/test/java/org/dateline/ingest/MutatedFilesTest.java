package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutatedFilesTest {

  @Test
  void mutatedFilesOfEveryFormat_areArticlesOrRejections() {
    var check = new MutatedFilesCheck(1, 60);
    check.run(0, 300);
    assertThat(check.failures()).isEmpty();
    assertThat(check.counts().keySet()).containsAll(MutatedFiles.seedNames());
  }
}
