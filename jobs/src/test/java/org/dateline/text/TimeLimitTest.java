package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private static final String TEXT =
      "The harbour council voted nine to two on Monday. ".repeat(200);

  @Test
  void regularExpression_endsInItsMidst() {
    Pattern slow = Pattern.compile("(?:.*e){25}!");
    assertThatThrownBy(
            () -> TimeLimit.within(0, () -> slow.matcher(TimeLimit.watch(TEXT)).matches()))
        .isInstanceOf(TimeLimit.Exceeded.class);
  }

  @Test
  void reader_endsBetweenTwoParts() {
    assertThatThrownBy(() -> TimeLimit.within(0, () -> TimeLimit.reader(TEXT).read(new char[100])))
        .isInstanceOf(TimeLimit.Exceeded.class);
  }

  @Test
  void withinTheTimeOrWithoutLimit_nothingIsThrown() throws IOException {
    assertThat(TimeLimit.<String, IOException>within(600, () -> readAll(TEXT))).isEqualTo(TEXT);
    assertThat(TimeLimit.watch(TEXT)).isSameAs(TEXT);
    TimeLimit.check();
    assertThat(readAll(TEXT)).isEqualTo(TEXT);
  }

  private static String readAll(String text) throws IOException {
    var copy = new java.io.StringWriter();
    TimeLimit.reader(text).transferTo(copy);
    return copy.toString();
  }
}
