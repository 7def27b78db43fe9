package org.dateline.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A few texts for each part of a pattern, so that all of them together stay few. */
final class Examples {
  private static final int MOST = 4;
  private static final int MOST_CHARACTERS = 3;
  private static final String CANDIDATES =
      "aAzeZ1905 \n\t\r.,;:!?-_'\"()[]{}<>/\\|*+=#@$%&^~`\u00A0\u3000\u0301\u0327\u200B\u200D"
          + "éßäñİıſ中国日电记者报年月日市省。，！？：；（）【】“”‘’–—―…•►·©ЖщΩعשกかカ가０ａ\uFFFD\u0000\u0085";

  /** Characters that an escape or a class stands for; of a rare one its first. */
  static List<String> characters(String written, int flags) {
    if (written.codePointCount(0, written.length()) == 1 && !written.equals(".")) {
      return List.of(written);
    }
    Pattern one = Pattern.compile(written, flags);
    List<String> examples = matching(one, CANDIDATES.codePoints(), MOST_CHARACTERS);
    return examples.isEmpty()
        ? matching(one, IntStream.range(1, Character.MAX_CODE_POINT), 1)
        : examples;
  }

  private static List<String> matching(Pattern one, IntStream codePoints, int most) {
    return codePoints
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .mapToObj(Character::toString)
        .filter(text -> one.matcher(text).matches())
        .limit(most)
        .toList();
  }

  /** Each beginning with one of the ends, in turn, so that all of both occur while they are few. */
  static List<String> appended(List<String> begins, List<String> ends) {
    if (begins.isEmpty() || ends.isEmpty()) {
      return begins;
    }
    var appended = new ArrayList<String>();
    for (int i = 0; i < Math.max(begins.size(), ends.size()); i++) {
      appended.add(begins.get(i % begins.size()) + ends.get(i % ends.size()));
    }
    return few(appended);
  }

  /** At most {@link #MOST} of them, from first to last. */
  static List<String> few(List<String> texts) {
    if (texts.size() <= MOST) {
      return texts;
    }
    return IntStream.range(0, MOST)
        .mapToObj(i -> texts.get(i * (texts.size() - 1) / (MOST - 1)))
        .toList();
  }

  private Examples() {}
}
