package org.dateline.mentions.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.mentions.chinese.NamedSentence.Name;

/** A sentence of words set apart by spaces, with its names in brackets: {@code [四川|L] 的 茶}. */
final class MarkedSentence {

  /** Reads names with the first letter of their types. */
  static NamedSentence of(String marked) {
    var text = new StringBuilder();
    List<Integer> boundaries = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < marked.length(); i++) {
      char character = marked.charAt(i);
      switch (character) {
        case ' ' -> boundaries.add(text.length());
        case '[' -> begin = text.length();
        case '|' -> {
          names.add(new Name(begin, text.length(), type(marked.charAt(i + 1))));
          i += 2;
        }
        default -> text.append(character);
      }
    }
    boolean[] isBoundary = new boolean[text.length() + 1];
    isBoundary[0] = true;
    isBoundary[text.length()] = true;
    boundaries.forEach(at -> isBoundary[at] = true);
    var sentence = new NamedSentence(text.toString(), isBoundary);
    names.forEach(name -> sentence.put(name.begin(), name.end(), name.type()));
    return sentence;
  }

  private static String type(char letter) {
    return switch (letter) {
      case 'P' -> NamedSentence.PERSON;
      case 'O' -> NamedSentence.ORGANIZATION;
      default -> NamedSentence.LOCATION;
    };
  }

  /** The names after a correction, each as its text and the first letter of its type. */
  static List<String> names(String marked, Consumer<NamedSentence> correction) {
    NamedSentence sentence = of(marked);
    correction.accept(sentence);
    return sentence.names().stream()
        .map(name -> sentence.text(name) + "|" + name.type().charAt(0))
        .toList();
  }

  private MarkedSentence() {}
}
