package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.story.Authors;
import org.dateline.ingest.story.ChromeFilter;
import org.dateline.ingest.story.StoryText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks repeated without end must neither overflow the stack nor take quadratic time. */
class LongTextTest {
  private static final int LENGTH = 40_000;
  private static final ChromeFilter CHROME = new ChromeFilter(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p ",
        "<!--",
        "<script>",
        "[",
        "[a](",
        "![",
        "![](",
        "**a",
        "*a ",
        "__a",
        "# ",
        "- ",
        "&amp",
        "\"",
        "> ",
        ">",
        "a",
        "By A. ",
        "。",
        "(",
        "( a",
        "1:1 ",
        "a\n",
        "#\n",
        "...",
        "A, ",
        "\ud800"
      })
  void repeatedMarks_areRead(String mark) {
    String marks = mark.repeat(LENGTH / mark.length());
    for (String text : List.of(marks, "By A" + marks, marks + "\n\nThe council voted on Monday.")) {
      assertThat(StoryText.of(Draft.ofText(text), CHROME).paragraphs()).isNotNull();
    }
    assertThat(Authors.of(List.of(marks))).isNotNull();
  }
}
