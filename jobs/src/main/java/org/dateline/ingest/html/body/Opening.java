package org.dateline.ingest.html.body;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.html.body.TextBlock.Kind;
import org.dateline.ingest.html.head.LettersAndDigits;

/**
 * What stands between a headline and the element that holds the story: the standfirst, and a first
 * part of the story in a box of its own. Labels, dates, links and captions are left out.
 */
final class Opening {
  /** A sentence from this weight on is a standfirst, even if it is short. */
  private static final int SENTENCE = 25;

  /** Other text from this weight on. */
  private static final int LINE = 50;

  /** Lines lighter than this, with this share of digits, are dates. */
  private static final int FEW = 100;

  private static final double DIGITS = 0.12;

  private static final String SENTENCE_ENDS = ".!?。！？…:”\"»";

  /**
   * The blocks from {@code from} to before {@code to} that open the story.
   *
   * @param story the blocks after them that are the story; what these repeat is left out
   */
  static List<TextBlock> of(List<TextBlock> blocks, int from, int to, List<TextBlock> story) {
    var opening = new ArrayList<TextBlock>();
    for (TextBlock block : blocks.subList(from, to)) {
      if (opens(block) && story.stream().noneMatch(other -> repeats(block, other))) {
        opening.add(block);
      }
    }
    return opening;
  }

  private static boolean opens(TextBlock block) {
    boolean text = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
    return text && isProse(block) && !isDateline(block);
  }

  private static boolean isProse(TextBlock block) {
    char last = block.text().charAt(block.text().length() - 1);
    boolean sentence = SENTENCE_ENDS.indexOf(last) >= 0;
    boolean heading = block.kind() == Kind.HEADING;
    return (block.prose() > 0 && 4 * block.linkWeight() <= block.weight())
        || (block.linkWeight() == 0 && block.weight() >= (sentence || heading ? SENTENCE : LINE));
  }

  /** Whether a short line is full of figures: a date, the minutes it takes to read. */
  private static boolean isDateline(TextBlock block) {
    long digits = block.text().chars().filter(Character::isDigit).count();
    return block.weight() < FEW && digits >= DIGITS * block.weight();
  }

  private static boolean repeats(TextBlock block, TextBlock other) {
    return block.weight() == other.weight()
        && LettersAndDigits.of(block.text()).equals(LettersAndDigits.of(other.text()));
  }

  private Opening() {}
}
