package org.dateline.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.patterns.PatternParse.Choice;
import org.dateline.patterns.PatternParse.Look;
import org.dateline.patterns.PatternParse.One;
import org.dateline.patterns.PatternParse.Part;
import org.dateline.patterns.PatternParse.Repeat;
import org.dateline.patterns.PatternParse.Sequence;

/**
 * Texts that cost a pattern much, if any do, written from its own parts: each part that may be
 * repeated is repeated, behind what leads to it and before what makes the match fail.
 */
final class PatternAttacks {
  private static final int MOST_FOR_A_PASSING_REPEAT = 3;
  private static final int MOST_PAIRED = 10;
  private static final List<String> ENDS = List.of("", "\u0000", "\n", "\nx", "x", " ");
  private static final List<String> USUAL =
      Stream.of(
              "a", "A", "1", " ", "\n", "\t", ".", ",", "-", "_", "*", "(", ")", "[", "]", "\"",
              "<", "\u0301")
          .toList();
  private static final List<String> RARE =
      List.of(
          "中",
          "é",
          "Ж",
          "ع",
          "\u00A0",
          "\u3000",
          "。",
          "“",
          "\uD83D\uDE00",
          "\uD83D",
          "\u0000",
          "'",
          "/",
          ":",
          "#",
          "&");

  /** A text of any length: a beginning, a part that is repeated, and an end. */
  record Attack(String begin, String repeated, String end) {
    String text(int length) {
      int count = Math.max(1, (length - begin.length() - end.length()) / repeated.length());
      return begin + repeated.repeat(count) + end;
    }
  }

  private final Set<Attack> attacks = new LinkedHashSet<>();
  private final Set<String> alphabet = new LinkedHashSet<>();

  static List<Attack> on(Pattern pattern) {
    var attacks = new PatternAttacks();
    Part whole = PatternParse.of(pattern);
    attacks.repeatParts(whole, List.of(""));
    attacks.repeatWholes(whole);
    attacks.repeatCharacters();
    return List.copyOf(attacks.attacks);
  }

  /** Repeats each repeatable part behind the texts that lead to it; returns what leads behind. */
  private List<String> repeatParts(Part part, List<String> before) {
    if (part instanceof One one) {
      alphabet.addAll(one.examples());
    } else if (part instanceof Look look) {
      repeatParts(look.part(), before);
    } else if (part instanceof Choice choice) {
      return Examples.few(
          choice.parts().stream().flatMap(one -> repeatParts(one, before).stream()).toList());
    } else if (part instanceof Sequence sequence) {
      List<String> here = before;
      for (Part next : sequence.parts()) {
        here = repeatParts(next, here);
      }
      return here;
    } else if (part instanceof Repeat repeat) {
      repeatParts(repeat.part(), before);
      if (repeat.most() > MOST_FOR_A_PASSING_REPEAT) {
        repeat.part().examples().forEach(body -> before.forEach(begin -> add(begin, body)));
      }
    }
    return Examples.appended(before, part.examples());
  }

  private void add(String begin, String body) {
    if (body.isEmpty()) {
      return;
    }
    for (String end : ENDS) {
      attacks.add(new Attack(begin, body, end));
    }
    attacks.add(new Attack("", begin + body, "\u0000"));
    attacks.add(new Attack("", begin + body + body, ""));
    attacks.add(new Attack(begin, body + "\u0000", ""));
  }

  private void repeatWholes(Part whole) {
    for (String text : whole.examples()) {
      if (text.length() > 1) {
        attacks.add(new Attack("", text, ""));
        attacks.add(new Attack("", text.substring(0, text.length() - 1), ""));
        attacks.add(new Attack("", text + " ", "\u0000"));
      }
      for (String character : USUAL) {
        attacks.add(new Attack(text, character, "\u0000"));
      }
    }
  }

  private void repeatCharacters() {
    var all = new LinkedHashSet<>(alphabet);
    all.addAll(USUAL);
    all.addAll(RARE);
    for (String one : all) {
      attacks.add(new Attack("", one, ""));
      attacks.add(new Attack("", one, "\u0000"));
      attacks.add(new Attack("\u0000", one, "x"));
    }
    List<String> paired = alphabet.stream().limit(MOST_PAIRED).toList();
    for (String one : paired) {
      for (String other : paired) {
        if (!one.equals(other)) {
          attacks.add(new Attack("", one + other, "\u0000"));
          attacks.add(new Attack(one, other, one + "\u0000"));
        }
      }
    }
  }
}
