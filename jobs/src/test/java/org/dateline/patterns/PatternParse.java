package org.dateline.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tree of a regular expression in Java's syntax, as far as it takes to write texts that it
 * matches: what stands where, and how often it may be repeated.
 */
final class PatternParse {
  private final String regex;
  private final int flags;
  private int position;

  /** A part of a pattern. */
  sealed interface Part {
    /** A few texts that it matches. */
    List<String> examples();
  }

  /** One character, as the pattern writes it: a literal, an escape or a class. */
  record One(String written, List<String> examples) implements Part {}

  /** Parts one after the other. */
  record Sequence(List<Part> parts) implements Part {
    @Override
    public List<String> examples() {
      List<String> here = List.of("");
      for (Part next : parts) {
        here = Examples.appended(here, next.examples());
      }
      return here;
    }
  }

  /** One of several parts. */
  record Choice(List<Part> parts) implements Part {
    @Override
    public List<String> examples() {
      return Examples.few(
          parts.stream().flatMap(one -> one.examples().stream()).distinct().toList());
    }
  }

  /** A part that is repeated; {@code most} is {@link Integer#MAX_VALUE} without a bound. */
  record Repeat(Part part, int least, int most) implements Part {
    @Override
    public List<String> examples() {
      Stream<String> repeated =
          part.examples().stream().map(body -> body.repeat(Math.max(1, least)));
      return least > 0 ? repeated.toList() : Stream.concat(repeated, Stream.of("")).toList();
    }
  }

  /** What is looked for ahead or behind; it takes no characters. */
  record Look(Part part) implements Part {
    @Override
    public List<String> examples() {
      return List.of("");
    }
  }

  /** A place between characters, or a reference: it is passed over. */
  record Nothing() implements Part {
    @Override
    public List<String> examples() {
      return List.of("");
    }
  }

  private PatternParse(Pattern pattern) {
    this.regex = pattern.pattern();
    this.flags = pattern.flags();
  }

  static Part of(Pattern pattern) {
    var parse = new PatternParse(pattern);
    Part part = parse.choice();
    if (parse.position < parse.regex.length()) {
      throw new IllegalArgumentException(
          "expected the end at %d of %s".formatted(parse.position, parse.regex));
    }
    return part;
  }

  private Part choice() {
    var parts = new ArrayList<Part>();
    parts.add(sequence());
    while (isAt("|")) {
      position++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : new Choice(parts);
  }

  private Part sequence() {
    var parts = new ArrayList<Part>();
    while (position < regex.length() && !isAt("|") && !isAt(")")) {
      parts.add(repeated(single()));
    }
    return new Sequence(parts);
  }

  private Part single() {
    char first = regex.charAt(position);
    return switch (first) {
      case '(' -> group();
      case '[' -> one(classEnd());
      case '\\' -> escape();
      case '^', '$' -> {
        position++;
        yield new Nothing();
      }
      default -> one(position + Character.charCount(regex.codePointAt(position)));
    };
  }

  private Part group() {
    position++;
    boolean look = false;
    if (isAt("?")) {
      int colon = regex.indexOf(':', position);
      int end = regex.indexOf(')', position);
      look =
          regex.startsWith("?=", position)
              || regex.startsWith("?!", position)
              || regex.startsWith("?<=", position)
              || regex.startsWith("?<!", position);
      if (look) {
        position += regex.charAt(position + 1) == '<' ? 3 : 2;
      } else if (isAt("?>")) {
        position += 2;
      } else if (isAt("?<")) {
        position = regex.indexOf('>', position) + 1;
      } else if (colon >= 0 && regex.substring(position + 1, colon).matches("[a-zA-Z-]*")) {
        position = colon + 1;
      } else {
        position = end + 1; // flags for what follows
        return new Nothing();
      }
    }
    Part inside = choice();
    position++;
    return look ? new Look(inside) : inside;
  }

  private Part escape() {
    char what = regex.charAt(position + 1);
    if ("bBAzZG".indexOf(what) >= 0 || Character.isDigit(what)) {
      position += 2;
      return new Nothing();
    }
    if (what == 'k') {
      position = regex.indexOf('>', position) + 1;
      return new Nothing();
    }
    if (what == 'Q') {
      int end = regex.indexOf("\\E", position);
      var parts = new ArrayList<Part>();
      regex
          .substring(position + 2, end)
          .codePoints()
          .forEach(c -> parts.add(new One("", List.of(Character.toString(c)))));
      position = end + 2;
      return new Sequence(parts);
    }
    boolean braces = regex.startsWith("{", position + 2) && "pPx".indexOf(what) >= 0;
    int end = position + 2;
    if (braces) {
      end = regex.indexOf('}', position) + 1;
    } else if (what == 'u') {
      end = position + 6;
    } else if (what == 'x') {
      end = position + 4;
    }
    return one(end);
  }

  /** The end of the class that begins here; classes may hold classes. */
  private int classEnd() {
    int depth = 0;
    for (int i = position; i < regex.length(); i++) {
      switch (regex.charAt(i)) {
        case '\\' -> i++;
        case '[' -> depth++;
        case ']' -> {
          depth--;
          if (depth == 0) {
            return i + 1;
          }
        }
        default -> {}
      }
    }
    throw new IllegalArgumentException("expected ] in " + regex);
  }

  private Part one(int end) {
    String written = regex.substring(position, end);
    position = end;
    return new One(written, Examples.characters(written, flags));
  }

  private Part repeated(Part part) {
    Part result = part;
    while (position < regex.length() && "*+?{".indexOf(regex.charAt(position)) >= 0) {
      int least = isAt("+") ? 1 : 0;
      int most = isAt("?") ? 1 : Integer.MAX_VALUE;
      if (isAt("{")) {
        int end = regex.indexOf('}', position);
        String[] bounds = regex.substring(position + 1, end).split(",", -1);
        least = Integer.parseInt(bounds[0]);
        if (bounds.length == 1) {
          most = least;
        } else if (!bounds[1].isEmpty()) {
          most = Integer.parseInt(bounds[1]);
        }
        position = end;
      }
      position++;
      if (isAt("?") || isAt("+")) {
        position++; // reluctant or possessive
      }
      result = new Repeat(result, least, most);
    }
    return result;
  }

  private boolean isAt(String text) {
    return regex.startsWith(text, position);
  }
}
