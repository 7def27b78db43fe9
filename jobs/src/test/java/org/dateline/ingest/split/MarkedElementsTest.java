package org.dateline.ingest.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkedElementsTest {

  private static MarkedElements elements(String text, long maxBytes, long seed) {
    return new MarkedElements(
        SmallSteps.content(text, seed), List.of("item", "entry"), null, maxBytes);
  }

  private static List<String> records(String text, long maxBytes) {
    return SmallSteps.inWords(elements(text, maxBytes, 3));
  }

  @Test
  void elementsOfTheNames_areTakenWithTheirTags() {
    assertThat(
            records(
                "<rss><title>News</title><item>one</item> between <item id='2'>two</item></rss>",
                100))
        .containsExactly("1 <item>one</item>", "2 <item id='2'>two</item>");
    assertThat(records("<a:feed><a:entry>one</a:entry></a:feed>", 100))
        .containsExactly("1 <a:entry>one</a:entry>");
  }

  @Test
  void otherElementsWithin_areKept() {
    assertThat(records("<item><b>one</b> 1 < 2 <entry>x</entry></item>", 100))
        .containsExactly("1 <item><b>one</b> 1 < 2 <entry>x</entry></item>");
  }

  @Test
  void endTagWithSpace_closes() {
    assertThat(records("<item>one</item ><item>two</item\n>", 100))
        .containsExactly("1 <item>one</item >", "2 <item>two</item\n>");
  }

  @Test
  void elementThatIsNotClosed_isBrokenAndTheNextIsRead() {
    assertThat(records("<item>one<item>two</item>", 100))
        .containsExactly("1 (broken_xml)", "2 <item>two</item>");
    assertThat(records("<item>one</item><item>two", 100))
        .containsExactly("1 <item>one</item>", "2 (broken_xml)");
    assertThat(elements("ab<item>one", 100, 1).next().problem().detail())
        .isEqualTo(
            "expected an element [item, entry], found the end of the file before its end; it begins"
                + " at byte 2");
  }

  @Test
  void fileWithoutAny_isOneProblem() {
    assertThat(records("<rss></rss>", 100)).containsExactly("1 (broken_xml)");
    assertThat(elements("<items>one</items>", 100, 1).next().problem().detail())
        .contains("found none in the whole file");
  }

  @Test
  void elementThatIsTooLong_isRejectedAndTheNextIsRead() {
    assertThat(records("<item>" + "x".repeat(100) + "</item><item>two</item>", 50))
        .containsExactly("1 (record_too_long)", "2 <item>two</item>");
  }

  @Test
  void nameLongerThanAnyTag_isNoTag() {
    String name = "item" + "x".repeat(100);
    assertThat(records("<" + name + "><item>one</item>", 100))
        .containsExactly("1 <item>one</item>");
  }

  @Property(tries = 100)
  void elements_areFoundInWhateverPiecesTheyCome(
      @ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed) {
    var text = new StringBuilder("<?xml version='1.0'?><feed>");
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String element = "<entry n='%d'>%s</entry>".formatted(i, "é<p>".repeat(i));
      text.append("\n <link/> ").append(element);
      expected.add(i + " " + element);
    }
    assertThat(SmallSteps.inWords(elements(text + "</feed>", 1_000, seed))).isEqualTo(expected);
  }
}
