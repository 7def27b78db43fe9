package org.dateline.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regular expressions that Dateline's sources hand to methods: of strings ({@code
 * replaceAll("...", "")}), of Spark's columns and of {@code Pattern} where no static field keeps
 * the result.
 */
final class SourceRegexes {
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(replaceAll|replaceFirst|matches|split|rlike|regexp_replace|regexp_extract|compile)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern LITERALS =
      Pattern.compile("\\s*+" + LITERAL + "(?:\\s*+\\+\\s*+" + LITERAL + ")*+\\s*+");
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");
  private static final Pattern CONSTANT = Pattern.compile("\\s*+([A-Z][A-Z_0-9]*+)\\s*+");

  private final Path file;
  private final String source;
  private final List<Found> found = new ArrayList<>();

  /** A regular expression, or why it could not be read, and where it is. */
  record Found(String place, Pattern pattern, String problem) {
    @Override
    public String toString() {
      return place;
    }
  }

  private SourceRegexes(Path file, String source) {
    this.file = file;
    this.source = source;
  }

  static List<Found> all() {
    Path sources = Path.of(System.getProperty("dateline.root", "..")).resolve("jobs/src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(file -> new SourceRegexes(sources.relativize(file), read(file)).found().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Found> found() {
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      List<String> arguments = arguments(call.end());
      switch (call.group(1)) {
        // A Matcher's methods of these names take the replacement only.
        case "replaceAll", "replaceFirst" -> {
          if (arguments.size() == 2) {
            add(call, arguments.get(0), true);
          }
        }
        case "matches", "split", "rlike", "compile" -> add(call, arguments.get(0), false);
        default -> add(call, arguments.get(1), true);
      }
    }
    return found;
  }

  /** What cannot be read is a problem if it must be a regular expression. */
  private void add(Matcher call, String argument, boolean mustBeRegex) {
    int line = 1 + (int) source.substring(0, call.start()).chars().filter(c -> c == '\n').count();
    String place = file.getFileName() + ":" + line;
    Optional<String> regex = regex(argument);
    if (regex.isPresent()) {
      found.add(new Found(place, Pattern.compile(regex.get()), null));
    } else if (mustBeRegex && !argument.strip().startsWith("lit(")) {
      found.add(new Found(place, null, "expected a literal or a constant, found " + argument));
    }
  }

  private Optional<String> regex(String argument) {
    Matcher constant = CONSTANT.matcher(argument);
    if (constant.matches()) {
      return Optional.ofNullable(constant(constant.group(1)));
    }
    String written =
        argument.strip().startsWith("lit(")
            ? argument.strip().substring(4, argument.strip().length() - 1)
            : argument;
    if (!LITERALS.matcher(written).matches()) {
      return Optional.empty();
    }
    var regex = new StringBuilder();
    LITERAL.matcher(written).results().forEach(one -> regex.append(one.group(1)));
    String escaped = UNICODE.matcher(regex).replaceAll(one -> character(one.group(1)));
    return Optional.of(escaped.translateEscapes());
  }

  /** The character of an escape that the compiler reads before all others. */
  private static String character(String hex) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex, 16)));
  }

  /** The text of a constant of this file's class; null if it is no text. */
  private String constant(String name) {
    String type = file.toString().replace(".java", "").replace('/', '.');
    try {
      Field field = Class.forName(type).getDeclaredField(name);
      field.setAccessible(true);
      return field.get(null) instanceof String text ? text : null;
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** The arguments of a call, as written. */
  private List<String> arguments(int begin) {
    var arguments = new ArrayList<String>();
    int depth = 0;
    int from = begin;
    boolean quoted = false;
    for (int i = begin; ; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
        arguments.add(source.substring(from, i));
        from = i + 1;
        if (c == ')') {
          return arguments;
        }
      } else if (!quoted && "([{".indexOf(c) >= 0) {
        depth++;
      } else if (!quoted && ")]}".indexOf(c) >= 0) {
        depth--;
      }
    }
  }
}
